import { useEffect, useState } from "preact/hooks";
import { call } from "../../../core/http";
import { t } from "../../../core/i18n";
import { useList, useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Search } from "../../../people/staff/Search";
import { Button, Icon, Nb, Select, Sheet, toast } from "../../../ui";
import { titleOf } from "../../names";
import { WordPlate, WordText } from "../../parts/WordParts";
import { pictureAddress } from "../../pictures";
import type { Trade, Word } from "../../types";
import { formsOf, type Waiting, wordsAddress } from "../teaching";

interface FindProps {
  waits: Waiting;
  /** Not found: she writes it in this trade. */
  write: ((trade: string) => void) | null;
  onClose: () => void;
  onSettled: () => void;
}

/** Which word the employer meant, or in which trade a new one is written. */
export function FindWord({ waits, write, onClose, onSettled }: FindProps) {
  const trades = useList<Trade>("/vocabulary/trades");
  const [trade, setTrade] = useState(waits.trade ?? "everybody");
  return (
    <Sheet title={waits.text} onClose={onClose} dialog>
      <Select
        label={t("Fag")}
        value={trade}
        options={(trades.data ?? []).map((one) => ({ value: one.id, words: titleOf(one) }))}
        onChange={setTrade}
      />
      {write ? (
        <Button wide icon="pencil-simple" onClick={() => write(trade)}>
          {t("Skriv ordet i dette faget")}
        </Button>
      ) : (
        <Candidates waits={waits} trade={trade} onSettled={onSettled} />
      )}
    </Sheet>
  );
}

const MOST_SHOWN = 12;

/** Words of the trade that hold these letters, after those of any trade that have just this form. */
export function candidates(exact: readonly Word[], ofTrade: readonly Word[], search: string): Word[] {
  const wanted = search.trim().toLocaleLowerCase();
  const holds = (word: Word) =>
    word.kind !== "line" &&
    word.kind !== "question" &&
    [word.word, ...formsOf(word)].some((text) => text.toLocaleLowerCase().includes(wanted));
  const all = new Map([...exact, ...ofTrade.filter(holds)].map((word) => [word.id, word]));
  return [...all.values()].slice(0, MOST_SHOWN);
}

function Candidates({ waits, trade, onSettled }: { waits: Waiting; trade: string; onSettled: () => void }) {
  const [search, setSearch] = useState("");
  const [exact, setExact] = useState<Word[]>([]);
  const words = useList<Word>(wordsAddress(trade, "nb"));
  const saving = useSaving();
  useEffect(() => {
    let late = false;
    const wanted = search.trim() || waits.text;
    void call<{ items: Word[] }>("GET", `/vocabulary/lookup?word=${encodeURIComponent(wanted)}`)
      .then(({ data }) => late || setExact(data.items))
      .catch(() => late || setExact([]));
    return () => {
      late = true;
    };
  }, [search]);
  const settle = async (word: Word) => {
    const body = { word_id: word.id };
    if ((await saving.save("PUT", `/vocabulary/waiting/${waits.id}`, body)) === null) return;
    toast(t("Ordet er koblet."));
    onSettled();
  };
  return (
    <>
      <Search label={t("Finn et ord")} value={search} onChange={setSearch} />
      <TroubleCard trouble={saving.trouble} />
      <ul class="desk-ways">
        {candidates(exact, words.data ?? [], search).map((word) => (
          <li key={word.id}>
            <button type="button" class="people-row" disabled={saving.busy} onClick={() => void settle(word)}>
              <WordPlate url={pictureAddress(word.picture)} size={40} />
              <span class="grow">
                <WordText word={word} />
                {word.example && (
                  <span class="under">
                    <Nb>{word.example}</Nb>
                  </span>
                )}
              </span>
              <Icon name="link" size={22} label={t("Koble til dette ordet")} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
