import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { query } from "../../../core/router";
import { useList } from "../../../people/staff/ask";
import { Page, Shown } from "../../../people/staff/parts";
import { Empty, Select } from "../../../ui";
import { tradeTitle } from "../../decks";
import { allTrades } from "../../names";
import { GlossLanguage } from "../parts/Gloss";
import { OneWaits } from "../parts/OneWaits";
import { chooseGlosses, glossesIn, mayGlossIn, WAITS, type Waiting, type Waits } from "../teaching";
import { aboutWaiting, waitsFor } from "../words";

/** As many as the server lists at a time. */
const MOST = 200;

/** Words that wait for one thing, and the way to give it to them. */
export function WaitingWords({ what }: { what: string }) {
  const known = WAITS.find((one) => one === what) ?? "word";
  const [lang, setLang] = useState(query.value.get("lang") ?? glossesIn());
  const [trade, setTrade] = useState("");
  const choose = (code: string) => {
    chooseGlosses(code);
    setLang(code);
  };
  const narrows = known !== "word" && known !== "check";
  const of = narrows ? `&lang=${lang}${trade && `&trade=${trade}`}` : "";
  const asked = useList<Waiting>(`/vocabulary/waiting?what=${known}${of}`);
  const settled = (id: string) => asked.put((asked.data ?? []).filter((one) => one.id !== id));
  return (
    <Page narrow title={waitsFor[known]()} about={asked.data && soMany(asked.data.length)}>
      <p>{aboutWaiting[known]()}</p>
      {narrows && (
        <div class="form">
          <div class="pair">
            {known === "gloss" && <GlossLanguage value={lang} among={mayGlossIn()} onChange={choose} />}
            <OfTrade value={trade} onChange={setTrade} />
          </div>
        </div>
      )}
      <Shown asked={asked}>
        {(all) => <AllWaiting all={all} what={known} lang={lang} onSettled={settled} />}
      </Shown>
    </Page>
  );
}

const soMany = (n: number): string =>
  n < MOST ? tn("{n} ord", "{n} ord", n) : t("De første {n}", { n: MOST });

interface AllProps {
  all: Waiting[];
  what: Waits;
  lang: string;
  onSettled: (id: string) => void;
}

function AllWaiting({ all, what, lang, onSettled }: AllProps) {
  if (all.length === 0) return <Empty inset title={t("Ingenting venter her nå")} />;
  return (
    <ul class="plain stack tight">
      {all.map((one) => (
        <li key={one.id}>
          <OneWaits waits={one} what={what} lang={lang} onSettled={() => onSettled(one.id)} />
        </li>
      ))}
    </ul>
  );
}

function OfTrade({ value, onChange }: { value: string; onChange: (trade: string) => void }) {
  return (
    <Select
      label={t("Fag")}
      value={value}
      options={[
        { value: "", words: t("Alle fag") },
        ...allTrades.map((trade) => ({ value: trade, words: tradeTitle(trade) })),
      ]}
      onChange={onChange}
    />
  );
}
