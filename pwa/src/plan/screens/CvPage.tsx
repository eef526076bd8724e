import { inNorwegian, t } from "../../core/i18n";
import { me } from "../../people/queries";
import { grouped, Notice } from "../../ui";
import { type AutoLine, autoLines, ofKind, onPaper, printed, span } from "../cv";
import { PaperFrame } from "../parts/PaperFrame";
import { type CvEntry, type CvKind, cv, plan } from "../queries";
import { wishSentence } from "../words";

/** The CV as one Norwegian page, whatever language the app is shown in. */
export function CvPage() {
  const who = me.value;
  if (!who) return null;
  const unread = cv.value.some((entry) => !entry.checked);
  return (
    <PaperFrame
      title={t("CV på norsk")}
      note={
        unread && (
          <Notice icon="info">
            {t("Be rådgiveren din lese den før du sender den til en arbeidsgiver.")}
          </Notice>
        )
      }
    >
      <article class="paper" lang="nb" dir="ltr">
        <header>
          <h2>
            <bdi>{`${who.given_name} ${who.family_name}`}</bdi>
          </h2>
          {who.phone && (
            <p>
              {inNorwegian(() => t("Telefon"))} {grouped(who.phone)}
            </p>
          )}
          <p>{wishOnPaper()}</p>
        </header>
        {SECTIONS.map(([kind, title]) => (
          <Section
            key={kind}
            title={inNorwegian(title)}
            entries={[...onPaper(ofKind(cv.value, kind)), ...autoLines(kind, cv.value)]}
          />
        ))}
      </article>
    </PaperFrame>
  );
}

const wishOnPaper = () => {
  const chosen = inNorwegian(() => wishSentence(plan.value?.wish));
  return chosen ? `${chosen}.` : "";
};

const SECTIONS: [CvKind, () => string][] = [
  ["strength", () => t("Dette kan jeg")],
  ["job", () => t("Arbeidserfaring")],
  ["taster", () => t("Jobbsmak")],
  ["course", () => t("Kurs og skole")],
  ["licence", () => t("Førerkort og bevis")],
  ["language", () => t("Språk")],
];

function Section({ title, entries }: { title: string; entries: (CvEntry | AutoLine)[] }) {
  if (!entries.length) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span class="paper-when">{span(entry)}</span>
            <span>
              <bdi class="strong">{printed(entry)}</bdi>
              {entry.place && (
                <>
                  {", "}
                  <bdi>{entry.place}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
