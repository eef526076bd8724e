import { t } from "../core/i18n";

/** Words that somebody types or pastes: one on each line, or with commas or semicolons between them. */

const LONGEST_WORD = 100;
const MOST_WORDS = 100;

/** Each once, in their order. */
export function typedWords(text: string): string[] {
  const words = text
    .normalize("NFC")
    .split(/[;,\n]/u)
    .map((word) => word.trim().replace(/\s+/gu, " "))
    .filter(Boolean);
  const first = new Map<string, string>();
  for (const word of words) if (!first.has(word.toLowerCase())) first.set(word.toLowerCase(), word);
  return [...first.values()];
}

/** What must be changed before they can be sent, in words; undefined where nothing must. `had`: words that are there already. */
export function wordsProblem(words: readonly string[], had = 0): string | undefined {
  if (words.length === 0) return t("Skriv ett ord eller flere.");
  const long = words.find((word) => word.length > LONGEST_WORD);
  if (long)
    return t("Dette er for langt: «{start} …». Skriv ett ord på hver linje.", { start: long.slice(0, 30) });
  if (words.length + had > MOST_WORDS)
    return t("Det er plass til {most} ord. Ta bort noen.", { most: MOST_WORDS });
  return undefined;
}
