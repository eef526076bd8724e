import type { ComponentChildren } from "preact";
import { language, tn } from "../../core/i18n";
import { Nb, Words } from "../../ui";
import { glossLanguage } from "../glossLanguage";
import type { Word } from "../types";

/** The small parts that every screen of words is made of. */

interface WordTextProps {
  word: Pick<Word, "word" | "article">;
  /** Tapped for its meaning and all that is known of it; never inside a link or a button. */
  tap?: boolean;
}

/** "ei bøtte": the article lighter than the word. */
export function WordText({ word, tap = false }: WordTextProps) {
  return (
    <Nb>
      {word.article && <span class="article">{word.article} </span>}
      <strong>{tap ? <Words text={word.word} /> : word.word}</strong>
    </Nb>
  );
}

/** What a word means; it says in which language where that is not the page's. */
export function Gloss({ text }: { text: string }) {
  const lang = glossLanguage();
  return <bdi {...(lang === language.value ? {} : { lang })}>{text}</bdi>;
}

/** What is usual in Norway, or what an interviewer wants to know: in her language, else in Norwegian. */
export const Tip = ({ word }: { word: Word }) =>
  word.note_gloss ? <Gloss text={word.note_gloss} /> : <Nb tap>{word.note ?? ""}</Nb>;

export { addressOf } from "../pictures";

/** A picture by its address; silent unless it stands without words. */
export function WordPicture({ url, size, label = "" }: { url: string; size: number; label?: string }) {
  return (
    <img class="picture" src={url} alt={label} style={{ "--size": `${size / 16}rem` }} decoding="async" />
  );
}

/** What stands where a word has no picture: its first letter, or the marks of what is said. */
export const initialOf = (word: Word): string =>
  word.kind === "phrase" || word.kind === "question" ? "«»" : (word.word[0] ?? "");

/** A picture on its plate, or an initial. */
export function WordPlate({
  url,
  tone = 1,
  size = 64,
  initial,
}: {
  url: string | null;
  tone?: number;
  size?: number;
  initial?: string | undefined;
}) {
  return (
    <span class={`plate tone-${tone}`} style={{ "--size": `${size / 16}rem` }} aria-hidden="true">
      {url ? <WordPicture url={url} size={size * 0.58} /> : initial && <Nb>{initial}</Nb>}
    </span>
  );
}

/** "7 av 15 ord" */
export const knownInWords = ({ known, of }: { known: number; of: number }): string =>
  tn("{known} av {n} ord", "{known} av {n} ord", of, { known });

/** Behind you solid, here a dot, ahead dots: "7 av 15". */
export function Trail({ at, of, label }: { at: number; of: number; label: string }) {
  const share = of > 0 ? Math.min(at / of, 1) : 0;
  return <span class="word-trail" role="img" aria-label={label} style={{ "--share": share }} />;
}

/** A translated sentence with Norwegian in it: the word keeps its own direction and voice. */
export function Filled({
  text,
  name,
  children,
}: {
  text: string;
  name: string;
  children: ComponentChildren;
}) {
  const [before = "", after = ""] = text.split(`{${name}}`);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
