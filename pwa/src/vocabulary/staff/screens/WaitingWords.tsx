import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { go, query } from "../../../core/router";
import { useList, useSaving } from "../../../people/staff/ask";
import { Page, Shown, TroubleCard } from "../../../people/staff/parts";
import { Button, Card, Empty, Nb, Select, toast } from "../../../ui";
import { dayMonth } from "../../../ui/dates";
import { tradeTitle } from "../../decks";
import { allTrades } from "../../names";
import { FindWord } from "../parts/FindWord";
import { GlossLanguage } from "../parts/Gloss";
import { OneWord } from "../parts/OneWord";
import { hearRecording } from "../parts/RecordWord";
import {
  chooseGlosses,
  editAddress,
  glossesIn,
  mayGlossIn,
  tradeOf,
  WAITS,
  type Waiting,
  type Waits,
} from "../teaching";
import { aboutWaiting, waitsFor } from "../words";

/** As many as the server lists at a time. */
const MOST = 200;

/** Words that wait for one thing, and the way to give it to them. */
export function WaitingWords({ what }: { what: string }) {
  const known = WAITS.find((one) => one === what) ?? "word";
  const asksFor = query.value.get("lang");
  const [lang, setLang] = useState(asksFor ?? glossesIn());
  const [trade, setTrade] = useState("");
  const choose = (code: string) => {
    chooseGlosses(code);
    setLang(code);
  };
  const of = known === "word" || known === "check" ? "" : `&lang=${lang}${trade && `&trade=${trade}`}`;
  const asked = useList<Waiting>(`/vocabulary/waiting?what=${known}${of}`);
  const settled = (id: string) => asked.put((asked.data ?? []).filter((one) => one.id !== id));
  return (
    <Page
      narrow
      title={waitsFor[known]()}
      about={
        asked.data &&
        (asked.data.length < MOST
          ? tn("{n} ord", "{n} ord", asked.data.length)
          : t("De første {n}", { n: MOST }))
      }
    >
      <p>{aboutWaiting[known]()}</p>
      {of && (
        <div class="form">
          <div class="pair">
            {known === "gloss" && <GlossLanguage value={lang} among={mayGlossIn()} onChange={choose} />}
            <OfTrade value={trade} onChange={setTrade} />
          </div>
        </div>
      )}
      <Shown asked={asked}>
        {(all) =>
          all.length === 0 ? (
            <Empty inset title={t("Ingenting venter her nå")} />
          ) : (
            <ul class="plain stack tight">
              {all.map((one) => (
                <li key={one.id}>
                  <OneWaits waits={one} what={known} lang={lang} onSettled={() => settled(one.id)} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
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

interface WaitsProps {
  waits: Waiting;
  what: Waits;
  lang: string;
  onSettled: () => void;
}

function OneWaits({ waits, what, lang, onSettled }: WaitsProps) {
  return (
    <Card class="part">
      <div class="row apart">
        <span class="grow">
          <strong>
            <Nb>{waits.text}</Nb>
          </strong>
          <span class="under">{about(waits)}</span>
        </span>
        <div class="row">
          {what === "word" && <EmployersWord waits={waits} onSettled={onSettled} />}
          {what === "check" && <ToCheck waits={waits} onSettled={onSettled} />}
          {(what === "gloss" || what === "recording") && waits.word_id && (
            <OneWord wordId={waits.word_id} lang={lang} what={what} onSettled={onSettled} />
          )}
          {what === "picture" && waits.word_id && (
            <Button small kind="soft" icon="images" href={editAddress(waits.word_id)}>
              {t("Velg et bilde")}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

function about({ employer, day, word_id, mine }: Waiting) {
  if (employer)
    return (
      <>
        <bdi>{employer}</bdi>
        {day && ` · ${dayMonth(day)}`}
      </>
    );
  if (mine) return t("Du leste dette. En annen må høre på det.");
  return word_id ? <bdi>{tradeTitle(tradeOf(word_id))}</bdi> : null;
}

function EmployersWord({ waits, onSettled }: { waits: Waiting; onSettled: () => void }) {
  const [open, setOpen] = useState<"find" | "write" | null>(null);
  const close = () => setOpen(null);
  const write = (trade: string) =>
    go(`/fagord/fag/${trade}/nytt?ord=${encodeURIComponent(waits.text)}&punkt=${waits.id}`);
  return (
    <>
      <Button small kind="soft" icon="s-magnifying-glass" onClick={() => setOpen("find")}>
        {t("Finn ordet")}
      </Button>
      <Button small kind="soft" icon="plus" onClick={() => setOpen("write")}>
        {t("Skriv nytt ord")}
      </Button>
      {open && (
        <FindWord
          waits={waits}
          write={open === "write" ? write : null}
          onClose={close}
          onSettled={() => {
            close();
            onSettled();
          }}
        />
      )}
    </>
  );
}

function ToCheck({ waits, onSettled }: { waits: Waiting; onSettled: () => void }) {
  const saving = useSaving();
  const listen = () => void hearRecording(waits.id).catch(() => toast(t("Vi fikk ikke spilt av dette nå.")));
  const act = async (method: "PUT" | "DELETE", path: string, said: string) => {
    const body = method === "PUT" ? {} : undefined;
    if ((await saving.save(method, `/vocabulary/recordings/${waits.id}${path}`, body)) === null) return;
    toast(said);
    onSettled();
  };
  return (
    <>
      <Button small kind="soft" icon="w-play" onClick={listen} label={t("Hør: {word}", { word: waits.text })}>
        {t("Hør")}
      </Button>
      {!waits.mine && (
        <Button
          small
          icon="check"
          disabled={saving.busy}
          onClick={() => void act("PUT", "/checked", t("Nå kan alle høre det."))}
        >
          {t("Det er riktig")}
        </Button>
      )}
      <Button
        small
        kind="plain"
        icon="trash"
        disabled={saving.busy}
        onClick={() => void act("DELETE", "", t("Opptaket er tatt bort."))}
      >
        {t("Ta bort opptaket")}
      </Button>
      <TroubleCard trouble={saving.trouble} />
    </>
  );
}
