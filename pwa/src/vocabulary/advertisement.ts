import { signal } from "@preact/signals";
import { store } from "../core/state";
import { isCommon } from "./commonWords";
import { findWord, wordsIn } from "./finding";
import type { Word } from "./types";

/** A job advertisement she pasted, and its words. The text is read and kept on this phone alone: it is never sent. */

/** Longer than any advertisement. */
export const LONGEST = 20_000;
const NOTE = "advertisement";
const FEWEST_LETTERS = 4;
const MOST_OTHERS = 60;

/** Her advertisement, as it was pasted. */
export const advertisement = signal("");

export async function readAdvertisement(): Promise<void> {
  advertisement.value = (await store().note(NOTE)) ?? "";
}

/** Another advertisement; an empty one takes the last away. */
export async function keepAdvertisement(text: string): Promise<void> {
  advertisement.value = text.slice(0, LONGEST);
  await store().keepNotes({ [NOTE]: advertisement.value.trim() || null });
}

export interface Told {
  /** Words that can be practised, each once, in the order of the text. */
  words: Word[];
  /** What else could be a word of the job, in small letters. */
  others: string[];
}

type Find = (text: string) => Word | undefined;

const ADDRESS = /\S+@\S+|(?:https?:|www\.)\S*/giu;
const ENDS_SENTENCE = /[.!?:•·\n]/u;

/** What stood at its end goes on ending the sentence. */
const withoutAddress = (address: string) => ` ${/[.!?]$/u.exec(address)?.[0] ?? ""} `;

/** The words of a text. Left out are names, a large letter within a sentence, and what stands in every text. */
export function wordsOfText(text: string, find: Find = findWord): Told {
  const words = new Map<string, Word>();
  const others = new Set<string>();
  let before = "\n";
  for (const { part, isWord } of wordsIn(text.normalize("NFC").replace(ADDRESS, withoutAddress))) {
    const found = isWord && !isCommon(part.toLowerCase()) ? foundIn(part, find) : [];
    for (const word of found) words.set(word.id, word);
    if (isWord && found.length === 0 && isWorthLearning(part, ENDS_SENTENCE.test(before)))
      others.add(isShort(part) ? part : part.toLowerCase());
    before = part;
  }
  return { words: [...words.values()], others: [...others].slice(0, MOST_OTHERS) };
}

/** The whole word, else the parts between its hyphens: HMS-kort. */
function foundIn(part: string, find: Find): Word[] {
  const whole = find(part);
  if (whole || !part.includes("-")) return whole ? [whole] : [];
  return part
    .split("-")
    .map(find)
    .filter((word) => word !== undefined);
}

const isInCapitals = (part: string) => part === part.toUpperCase();
/** HMS, ERP: keeps its capitals. */
const isShort = (part: string) => part.length <= 5 && isInCapitals(part);

function isWorthLearning(part: string, begins: boolean): boolean {
  const isName = !begins && !isInCapitals(part) && /^\p{Lu}/u.test(part);
  return !isName && part.length >= FEWEST_LETTERS && !isCommon(part.toLowerCase());
}
