import { language } from "../../core/i18n";
import { me } from "../../people/queries";
import { glossLanguages } from "../glossLanguage";
import type { Word } from "../types";

/** What staff see of words, as it comes over the wire (docs/wire-vocabulary.md), and who may do what with it. */

export const WAITS = ["word", "check", "gloss", "picture", "recording"] as const;
export type Waits = (typeof WAITS)[number];

export interface WaitingCounts extends Record<Waits, number> {
  reports: number;
}

/** A word that waits. `id`: of the employer's word (word), of the recording (check), else of the word. */
export interface Waiting {
  id: string;
  what: Waits;
  text: string;
  word_id: string | null;
  employer: string | null;
  day: string | null;
  /** Of the employer's list. */
  trade: string | null;
  /** I recorded it, so another person checks it. */
  mine: boolean | null;
}

export interface OwnRow {
  id: string;
  /** Without it the word is as it ships; else it is gone. */
  ships: boolean;
}

export interface WordReport {
  id: string;
  word_id: string;
  word: string | null;
  what: "gloss" | "word" | "example" | "picture" | "sound";
  lang: string | null;
  text: string | null;
  at: string;
  answer: string | null;
  fixed: boolean | null;
}

/** The languages words are glossed in: more than the interface has. */
export { glossLanguages };
export const nameOf = (code: string): string => glossLanguages.find((one) => one.code === code)?.name ?? code;

const has = (role: string) => (me.value?.roles ?? []).includes(role);
export const teaches = (): boolean => has("teacher");
/** Teachers and leaders see what many aim at and find hard, and print lists. */
export const seesMany = (): boolean => has("teacher") || has("leader");

/** The languages of glosses that I read or hear. */
export const iSpeak = (): string[] =>
  glossLanguages
    .map(({ code }) => code)
    .filter((code) => code === me.value?.language || code === me.value?.hears_language);

/** Whose glosses I may write: a teacher all, others those in a language they speak. */
export const mayGloss = (code: string): boolean => teaches() || iSpeak().includes(code);
export const mayGlossIn = (): string[] => (teaches() ? glossLanguages.map(({ code }) => code) : iSpeak());

let chosen: string | null = null;
/** The language of glosses shown: the one chosen last, else one I speak, else the interface's, else the first. */
export function glossesIn(): string {
  const known = (code: string | null) => glossLanguages.some((one) => one.code === code);
  return [chosen, iSpeak()[0] ?? null, language.value].find(known) ?? glossLanguages[0]?.code ?? "en";
}
export function chooseGlosses(code: string): void {
  chosen = code;
}

export const tradeOf = (wordId: string): string => wordId.split(".")[0] ?? "";
/** Where a word is mended; without the dot of its id, which the server would take for a file's. */
export const editAddress = (wordId: string): string =>
  `/fagord/fag/${tradeOf(wordId)}/ord/${wordId.slice(tradeOf(wordId).length + 1)}`;
export const wordsAddress = (trade: string, lang: string): string =>
  `/vocabulary/trades/${trade}/words?lang=${lang}`;

/** "håndkleet, håndklær, håndklærne" */
export const formsOf = ({ forms }: Pick<Word, "forms">): string[] =>
  [forms.definite, forms.plural, forms.plural_definite].filter((form): form is string => Boolean(form));

/** One after another with the comma of Norwegian, whatever language stands around them. */
export const formsInWords = (word: Pick<Word, "forms">): string => formsOf(word).join(", ");
