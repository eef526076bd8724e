import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { useOne } from "../../../people/staff/ask";
import { Part, Shown } from "../../../people/staff/parts";
import { type AnyIcon, Icon, Tag } from "../../../ui";
import { chooseGlosses, glossesIn, iSpeak, nameOf, WAITS, type WaitingCounts, type Waits } from "../teaching";
import { waitsFor } from "../words";
import { GlossLanguage } from "./Gloss";

const icons: Record<Waits | "reports", AnyIcon> = {
  word: "briefcase-plain",
  check: "speaker-high",
  reports: "chat-circle-text",
  gloss: "translate",
  picture: "images",
  recording: "microphone",
};

/** What waits for a teacher, counted. */
export function TeacherWaits() {
  const [lang, setLang] = useState(glossesIn);
  const asked = useOne<WaitingCounts>(`/vocabulary/waiting-counts?lang=${lang}`);
  const choose = (code: string) => {
    chooseGlosses(code);
    setLang(code);
  };
  return (
    <Part title={t("Venter på noen")}>
      <Shown asked={asked}>
        {(counts) => (
          <ul class="desk-ways">
            <Way
              what="reports"
              href="/fagord/meldt"
              count={counts.reports}
              words={t("Meldt fra av brukere")}
            />
            {WAITS.map((what) => (
              <Way
                key={what}
                what={what}
                href={`/fagord/venter/${what}`}
                count={counts[what]}
                words={named(what, lang)}
              />
            ))}
          </ul>
        )}
      </Shown>
      <GlossLanguage value={lang} onChange={choose} />
    </Part>
  );
}

const named = (what: Waits, lang: string) =>
  what === "gloss" ? t("Mangler betydning på {language}", { language: nameOf(lang) }) : waitsFor[what]();

/** What a bilingual colleague can do, in each language she speaks. */
export function SpeakerWaits() {
  const mine = iSpeak();
  return (
    <Part title={t("Venter på noen")}>
      {mine.length === 0 && (
        <p class="soft">
          {t(
            "Her kan du hjelpe til, hvis du snakker et av språkene ordene blir forklart på. Språket ditt velger du øverst.",
          )}
        </p>
      )}
      <ul class="desk-ways">
        {mine.map((code) => (
          <Way
            key={code}
            what="gloss"
            href={`/fagord/venter/gloss?lang=${code}`}
            words={named("gloss", code)}
          />
        ))}
        <Way what="reports" href="/fagord/meldt" words={t("Meldt fra av brukere")} />
      </ul>
    </Part>
  );
}

interface WayProps {
  what: Waits | "reports";
  href: string;
  words: string;
  count?: number;
}

function Way({ what, href, words, count }: WayProps) {
  return (
    <li>
      <Link class="people-row" href={href}>
        <Icon name={icons[what]} size={24} />
        <span class="grow">{words}</span>
        {count !== undefined && <Tag tone={count > 0 && isPressing(what) ? "now" : "stone"}>{count}</Tag>}
        <Icon name="caret-right" size={20} />
      </Link>
    </li>
  );
}

/** Somebody waits for an answer to these; the others are there to be filled in when there is time. */
const isPressing = (what: Waits | "reports") => what === "word" || what === "check" || what === "reports";
