import "../vocabulary.css";
import { signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { call, Offline } from "../../core/http";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { act } from "../../core/outbox";
import { Button, Nb, Sheet, toast } from "../../ui";
import { addOwnWord } from "../actions";
import { ownWords } from "../decks";
import { findWord, wordsIn } from "../finding";
import { follow } from "../follow";
import { glossLanguage } from "../glossLanguage";
import { shownWord, type Word } from "../types";
import { WordSound } from "./Sounds";
import { addressOf, Gloss, Tip, WordPlate, WordText } from "./WordParts";
import { Wrong } from "./Wrong";

/** The word that was tapped as it stands in a text, or a whole row: a phrase, an interview question. */
const tapped = signal<string | Word | null>(null);

/** Opens the sheet of a row: what it means, who has seen it over, and that it is wrong. */
export const showRow = (row: Word): void => {
  tapped.value = row;
};

/** A Norwegian text, each word of which tells its meaning when it is tapped. */
export function WordTap({ text }: { text: string }) {
  const parts = wordsIn(text);
  return (
    <span data-whole={text}>
      {parts.map(({ part, isWord }, place) => {
        if (!isWord) return parts[place - 1]?.isWord ? part.replace(MARK, "") : part;
        const mark = parts[place + 1]?.isWord === false ? MARK.exec(parts[place + 1]?.part ?? "")?.[0] : "";
        return (
          <span key={`${place} ${part}`} class="tap-whole">
            <button
              type="button"
              class="tap"
              onClick={() => {
                tapped.value = part;
              }}
            >
              {part}
            </button>
            {mark}
          </span>
        );
      })}
    </span>
  );
}

/** What follows a word without a space: a browser may break a line before it, since the word is a button. */
const MARK = /^[^\s\p{L}]+/u;

/** "Word popover": article and word, picture, sound, slowly, meaning, "Til mine ord". Lies over every screen. */
export function WordSheet() {
  const word = tapped.value;
  if (word === null) return null;
  if (typeof word === "string") return <Tapped key={word} text={word} />;
  return <Looked key={word.id} text={word.word} found={word} />;
}

const close = () => {
  tapped.value = null;
};

/** A word we have; null while it is asked for. "none": nobody has explained it; "away": nobody could be asked. */
type Found = Word | null | "none" | "away";

/** From this phone, else asked for. */
function useFound(text: string): Found {
  const found = useSignal<Found>(findWord(text) ?? null);
  useEffect(() => {
    follow();
    if (found.value !== null) return;
    const path = `/vocabulary/lookup?word=${encodeURIComponent(text)}&lang=${glossLanguage()}`;
    call<{ items: Word[] }>("GET", path).then(
      ({ data }) => {
        found.value = data.items[0] ?? "none";
      },
      (trouble) => {
        found.value = trouble instanceof Offline ? "away" : "none";
      },
    );
  }, [text]);
  return found.value;
}

const Tapped = ({ text }: { text: string }) => <Looked text={text} found={useFound(text)} />;

function Looked({ text, found }: { text: string; found: Found }) {
  const word: Word | null = typeof found === "string" ? null : found;
  return (
    <Sheet title={/\s/u.test(text) ? t("En norsk setning") : t("Et norsk ord")} onClose={close}>
      <div class="row nowrap">
        {word && addressOf(word) && <WordPlate url={addressOf(word)} size={84} tone={4} />}
        <div class="grow">
          <p class="looked" data-speak="">
            {word ? <WordText word={word} /> : <Nb>{text}</Nb>}
          </p>
          {word?.gloss && (
            <p data-speak="">
              <Gloss text={word.gloss} />
            </p>
          )}
          {found === "none" && <p class="soft">{t("Vi har ikke forklaringen på dette ordet.")}</p>}
          {found === "away" && (
            <p class="soft">{t("Dette ordet er ikke på telefonen. Prøv igjen når du har nett.")}</p>
          )}
        </div>
        <WordSound word={word ?? asItStands(text)} small />
      </div>
      {word && <More word={word} />}
      {word?.gloss && !word.gloss_reviewed && (
        <p class="small soft">{t("Ingen har sett over denne oversettelsen ennå.")}</p>
      )}
      <ToMine word={word} text={text} />
      {word && <Wrong word={word} onDone={close} />}
    </Sheet>
  );
}

/** The word in a sentence, and what is usual in Norway. */
function More({ word }: { word: Word }) {
  return (
    <>
      {word.example && (
        <div class="row nowrap apart">
          <Nb soft tap>
            {word.example}
          </Nb>
          <WordSound word={word} small part="example" />
        </div>
      )}
      {word.note && (
        <p class="small" data-speak="">
          <Tip word={word} />
        </p>
      )}
    </>
  );
}

/** A word we know nothing about can still be heard. */
const asItStands = (text: string): Word => {
  const forms = { definite: null, plural: null, plural_definite: null };
  const standard = { word: text, forms };
  const none = { id: "", trade: "", unit: "", level: "", gloss_reviewed: false };
  return { ...standard, ...none, kind: "phrase", nynorsk: standard };
};

function ToMine({ word, text }: { word: Word | null; text: string }) {
  const shown = word ? shownWord(word) : text;
  const has = [...ownWords.value.values()].some((own) => own.word === shown);
  const add = async () => {
    await act(addOwnWord, { id: newId(), word: shown, ...(word?.gloss ? { gloss: word.gloss } : {}) });
    close();
    toast(t("Ordet ligger i Mine ord"));
  };
  if (has) return <p class="soft">{t("Ordet ligger i Mine ord")}</p>;
  return (
    <Button wide icon="plus" onClick={() => void add()}>
      {t("Til mine ord")}
    </Button>
  );
}
