import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { useList, useOne } from "../../../people/staff/ask";
import { Page, Part, Shown } from "../../../people/staff/parts";
import { type AnyIcon, Icon, Nb, Segmented, Tag } from "../../../ui";
import { askedOf, mineWords, type Of, useMyGroups } from "../mine";
import { GlossLanguage } from "../parts/Gloss";
import { Trades } from "../parts/TradeRows";
import {
  chooseGlosses,
  glossesIn,
  iSpeak,
  nameOf,
  seesMany,
  teaches,
  tradeOf,
  WAITS,
  type WaitingCounts,
  type Waits,
} from "../teaching";
import { waitsFor } from "../words";

interface Hard {
  word_id: string;
  word: string;
  people: number;
}

/** The words of the municipality: what waits for somebody, what many aim at and find hard, and the trades. */
export function Words() {
  return (
    <Page title={t("Ord")} about={t("Ordene deltakerne øver på, fag for fag.")}>
      {seesMany() ? <WithNumbers /> : <Columns of={null} />}
    </Page>
  );
}

/** Of my own people first, where I have any; where I cannot be told that now, of everybody. */
function WithNumbers() {
  const { data, trouble } = useMyGroups();
  const [chosen, choose] = useState<Of | null>(null);
  if (data === null && trouble === null) return <p class="soft waiting">{t("Et øyeblikk")}</p>;
  const mine = data && mineWords(data);
  const of = mine ? (chosen ?? "mine") : "municipality";
  return (
    <>
      {mine && <OfWhom mine={mine} value={of} onChange={choose} />}
      <Columns of={of} />
    </>
  );
}

function OfWhom({ mine, value, onChange }: { mine: string; value: Of; onChange: (of: Of) => void }) {
  return (
    <div class="stack tight">
      <p class="strong" aria-hidden="true">
        {t("Hvem tallene gjelder")}
      </p>
      <Segmented
        label={t("Hvem tallene gjelder")}
        name="of-whom"
        value={value}
        options={[
          { value: "mine", words: mine },
          { value: "municipality", words: t("Hele kommunen") },
        ]}
        onChange={onChange}
      />
    </div>
  );
}

/** `of`: null for those who see no numbers. */
function Columns({ of }: { of: Of | null }) {
  return (
    <>
      <div class="desk-columns halves">
        {teaches() ? <TeacherWaits /> : <SpeakerWaits />}
        {of && <HardWords of={of} />}
      </div>
      <Trades of={of} />
    </>
  );
}

const icons: Record<Waits | "reports", AnyIcon> = {
  word: "briefcase-plain",
  check: "speaker-high",
  reports: "chat-circle-text",
  gloss: "translate",
  picture: "images",
  recording: "microphone",
};

function TeacherWaits() {
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
function SpeakerWaits() {
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

function Way({
  what,
  href,
  words,
  count,
}: {
  what: Waits | "reports";
  href: string;
  words: string;
  count?: number;
}) {
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

const MOST_HARD = 10;

function HardWords({ of }: { of: Of }) {
  const asked = useList<Hard>(askedOf("/vocabulary/hard-words", of));
  return (
    <Part title={t("Ord mange strever med")}>
      <p class="small soft">{t("Vi viser bare grupper på fem eller flere.")}</p>
      <Shown asked={asked}>
        {(all) =>
          all.length === 0 ? (
            <p class="soft">{t("Ingen ord er vanskelige for fem eller flere nå.")}</p>
          ) : (
            <ul class="desk-ways">
              {all.slice(0, MOST_HARD).map(({ word_id, word, people }) => (
                <li key={word_id}>
                  <Link class="people-row" href={`/fagord/fag/${tradeOf(word_id)}`}>
                    <strong class="grow">
                      <Nb>{word}</Nb>
                    </strong>
                    <span class="soft">
                      {tn("{n} deltaker kan det ikke ennå", "{n} deltakere kan det ikke ennå", people)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Part>
  );
}
