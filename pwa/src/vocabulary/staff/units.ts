import { isCard, shownWord, type Word } from "../types";

/** A unit of a trade, with its first words to know it by. */
export interface Unit {
  unit: string;
  words: string;
}

const SHOWN = 3;

/** The units of a trade in their order: "1: et håndkle, et laken, en dyne". */
export function unitsOf(words: readonly Word[]): Unit[] {
  const byUnit = new Map<string, Word[]>();
  for (const word of words.filter(isCard)) byUnit.set(word.unit, [...(byUnit.get(word.unit) ?? []), word]);
  return [...byUnit]
    .map(([unit, cards]) => ({ unit, words: cards.slice(0, SHOWN).map(shownWord).join(", ") }))
    .sort((a, b) => a.unit.localeCompare(b.unit, "nb", { numeric: true }));
}
