import { computed } from "@preact/signals";
import { words } from "./keep";
import type { Word } from "./types";

/** Finds a word as it stands in a text: håndklærne → håndkle. */

const WORDS = ["noun", "verb", "adjective"];

/** "dyna/dynen" are two forms; "å vaske" and "har vasket" stand in texts without their first word. */
const formsOf = (cell: string | null | undefined): string[] =>
  (cell ?? "")
    .split("/")
    .map((form) => form.trim().replace(/^(?:å|har) /, ""))
    .filter(Boolean);

/** Every form a word has in a text, in both written standards, in lower case; of phrases those of one word (HMS, Stopp). */
export function everyForm({ word, forms, nynorsk, kind }: Word): string[] {
  if (!WORDS.includes(kind) && (kind !== "phrase" || /\s/u.test(word))) return [];
  const cells = [word, ...Object.values(forms), nynorsk?.word, ...Object.values(nynorsk?.forms ?? {})];
  const asked = kind === "verb" ? [word, nynorsk?.word].flatMap(formsOf).map(imperative) : [];
  return [...cells.flatMap(formsOf), ...asked].map((form) => form.toLowerCase());
}

/** snakke → snakk, komme → kom, gå → gå: what a plan or a sign asks for (library.py, imperative). */
const imperative = (infinitive: string): string => infinitive.replace(/(?<=..)e$/u, "").replace(/mm$/u, "m");

/** From a form to its word; where two words share a form, the first that has it as its base. */
export function indexOf(all: Iterable<Word>): ReadonlyMap<string, Word> {
  const index = new Map<string, Word>();
  for (const word of all)
    for (const form of everyForm(word)) {
      const isBase = formsOf(word.word)[0]?.toLowerCase() === form;
      const before = index.get(form);
      const wasBase = before !== undefined && formsOf(before.word)[0]?.toLowerCase() === form;
      if (before === undefined || (isBase && !wasBase)) index.set(form, word);
    }
  return index;
}

const index = computed(() => indexOf([...words.value.values()].flat()));

/** The word that this is a form of, or whose genitive it is (gjestens). */
export function findIn(all: ReadonlyMap<string, Word>, text: string): Word | undefined {
  const form = text.normalize("NFC").toLowerCase();
  return all.get(form) ?? (form.endsWith("s") ? all.get(form.slice(0, -1)) : undefined);
}

/** The same, from what is on the phone. */
export const findWord = (text: string): Word | undefined => findIn(index.value, text);

/** A text as words and what stands between them; only what is written as Norwegian is can be one. */
export function wordsIn(text: string): { part: string; isWord: boolean }[] {
  return (text.match(/\p{L}[\p{L}\p{M}-]*|[^\p{L}]+/gu) ?? []).map((part) => ({
    part,
    isWord: /^\p{Script=Latin}{2}/u.test(part),
  }));
}
