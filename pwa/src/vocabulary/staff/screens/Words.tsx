import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { useList, useOne } from "../../../people/staff/ask";
import { Page, Part, Shown } from "../../../people/staff/parts";
import { useWide } from "../../../people/staff/wide";
import { type AnyIcon, Empty, Icon, Nb, Table, Tag } from "../../../ui";
import { tradeTitle } from "../../decks";
import { titleOf } from "../../names";
import { WordPlate } from "../../parts/WordParts";
import { tradePicture } from "../../pictures";
import type { Trade } from "../../types";
import { GlossLanguage } from "../parts/Gloss";
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

interface Aim {
  trade: string;
  people: number;
}
interface Hard {
  word_id: string;
  word: string;
  people: number;
}

/** The words of the municipality: what waits for somebody, what many aim at and find hard, and the trades. */
export function Words() {
  return (
    <Page title={t("Ord")} about={t("Ordene deltakerne øver på, fag for fag.")}>
      <div class="desk-columns halves">
        {teaches() ? <TeacherWaits /> : <SpeakerWaits />}
        {seesMany() && <Many />}
      </div>
      <Trades />
    </Page>
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

function Many() {
  const aims = useList<Aim>("/vocabulary/aims");
  const hard = useList<Hard>("/vocabulary/hard-words");
  return (
    <Part title={t("Hva mange trenger")}>
      <p class="small soft">{t("Vi viser bare grupper på fem eller flere.")}</p>
      <h3>{t("Fag mange vil til")}</h3>
      <Shown asked={aims}>
        {(all) => (
          <ManyList
            none={t("Ingen fag har fem eller flere nå.")}
            items={all.map(({ trade, people }) => ({
              key: trade,
              href: `/fagord/fag/${trade}`,
              words: <bdi>{tradeTitle(trade) || trade}</bdi>,
              people: tn("{n} deltaker vil dit", "{n} deltakere vil dit", people),
            }))}
          />
        )}
      </Shown>
      <h3>{t("Ord mange strever med")}</h3>
      <Shown asked={hard}>
        {(all) => (
          <ManyList
            none={t("Ingen ord er vanskelige for fem eller flere nå.")}
            items={all.slice(0, MOST_HARD).map(({ word_id, word, people }) => ({
              key: word_id,
              href: `/fagord/fag/${tradeOf(word_id)}`,
              words: <Nb>{word}</Nb>,
              people: tn("{n} deltaker kan det ikke ennå", "{n} deltakere kan det ikke ennå", people),
            }))}
          />
        )}
      </Shown>
    </Part>
  );
}

interface ManyItem {
  key: string;
  href: string;
  words: ComponentChildren;
  people: string;
}

function ManyList({ items, none }: { items: ManyItem[]; none: string }) {
  if (items.length === 0) return <p class="soft">{none}</p>;
  return (
    <ul class="desk-ways">
      {items.map((item) => (
        <li key={item.key}>
          <Link class="people-row" href={item.href}>
            <strong class="grow">{item.words}</strong>
            <span class="soft">{item.people}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Trades() {
  const asked = useList<Trade>("/vocabulary/trades");
  const wide = useWide();
  return (
    <section class="stack tight">
      <h2>{t("Fagene")}</h2>
      <Shown asked={asked}>
        {(all) =>
          all.length === 0 ? (
            <Empty inset title={t("Ingen her nå")} />
          ) : wide ? (
            <WideTrades trades={all} />
          ) : (
            <NarrowTrades trades={all} />
          )
        }
      </Shown>
    </section>
  );
}

function WideTrades({ trades }: { trades: Trade[] }) {
  return (
    <Table
      caption={t("Fagene")}
      rows={trades}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "trade",
          head: t("Fag"),
          names: true,
          cell: (trade) => (
            <span class="name-cell">
              <WordPlate url={tradePicture(trade.id)} size={40} />
              <Link href={`/fagord/fag/${trade.id}`}>
                <bdi>{titleOf(trade)}</bdi>
              </Link>
            </span>
          ),
        },
        { key: "words", head: t("Ord"), figures: true, cell: ({ words }) => words },
        { key: "phrases", head: t("Setninger"), figures: true, cell: ({ phrases }) => phrases },
        { key: "questions", head: t("Intervjuspørsmål"), figures: true, cell: ({ questions }) => questions },
      ]}
    />
  );
}

function NarrowTrades({ trades }: { trades: Trade[] }) {
  return (
    <ul class="people-list">
      {trades.map((trade) => (
        <li key={trade.id}>
          <Link class="people-row" href={`/fagord/fag/${trade.id}`}>
            <WordPlate url={tradePicture(trade.id)} size={44} />
            <span class="grow">
              <strong>
                <bdi>{titleOf(trade)}</bdi>
              </strong>
              <span class="under">{countsOf(trade)}</span>
            </span>
            <Icon name="caret-right" size={20} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

const countsOf = ({ words, phrases }: Trade) =>
  t("{words} og {phrases}", {
    words: tn("{n} ord", "{n} ord", words),
    phrases: tn("{n} setning", "{n} setninger", phrases),
  });
