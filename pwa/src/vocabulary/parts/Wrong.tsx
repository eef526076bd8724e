import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { act } from "../../core/outbox";
import { Button, toast } from "../../ui";
import { reportWord } from "../actions";
import { glossLanguage } from "../glossLanguage";
import { canHearWord, toFetch } from "../sound";
import type { Word } from "../types";
import { addressOf } from "./WordParts";

/** What is not right, in two taps: a bilingual reviewer hears of the meaning, a teacher of the rest. */
export function Wrong({ word, onDone }: { word: Word; onDone: () => void }) {
  const asks = useSignal(false);
  const ask = () => {
    asks.value = true;
  };
  const tell = (what: string) => {
    const lang = what === "gloss" ? { lang: glossLanguage() } : {};
    void act(reportWord, { id: newId(), word_id: word.id, what, ...lang });
    onDone();
    toast(t("Takk. En lærer ser på ordet."));
  };
  if (!asks.value)
    return (
      <Button kind="plain" wide onClick={ask}>
        {t("Dette stemmer ikke")}
      </Button>
    );
  return (
    <section class="stack tight" aria-label={t("Hva stemmer ikke?")}>
      <h3 class="third" data-speak="">
        {t("Hva stemmer ikke?")}
      </h3>
      {partsOf(word).map(([what, words]) => (
        <Button key={what} kind="soft" wide small onClick={() => tell(what)}>
          {words}
        </Button>
      ))}
    </section>
  );
}

/** What there is of a word that can be wrong. */
const partsOf = (word: Word): [string, string][] => {
  const all: [string, string, boolean][] = [
    ["gloss", t("Betydningen"), Boolean(word.gloss)],
    ["word", t("Ordet"), true],
    ["example", t("Eksempelet"), Boolean(word.example)],
    ["picture", t("Bildet"), addressOf(word) !== null],
    ["sound", t("Lyden"), canHearWord(word) || toFetch(word) !== null],
  ];
  return all.filter(([, , there]) => there).map(([what, words]) => [what, words]);
};
