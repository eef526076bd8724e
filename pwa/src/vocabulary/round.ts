import type { Card } from "./cards";
import { type Chance, shuffled } from "./shuffle";
import type { Word } from "./types";

/** Which words come: some that are due, some that are new. */

export const ROUND = 15;
const MOST_DUE = 10;
/** Fewer cards than these are no round. */
export const FEWEST = 8;

const LEVELS = ["A1", "A2", "B1", "B2"];

/** The same words, those of her level first, then the easier ones, then the harder: what everybody needs goes up to B2. */
export function atHerLevel(words: readonly Word[], level: string | null | undefined): Word[] {
  const hers = LEVELS.indexOf(level?.startsWith("C") ? "B2" : (level ?? ""));
  const away = (word: Word) => {
    const at = LEVELS.indexOf(word.level);
    return at <= hers ? hers - at : LEVELS.length + at;
  };
  return [...words].sort((a, b) => away(a) - away(b));
}

/** A few words made up to a round from others: the nearest first, none with a picture that is already there. */
export function madeUp(words: readonly Word[], others: readonly Word[], fewest = FEWEST): Word[] {
  const round = [...words];
  for (const other of others) {
    if (round.length === 0 || round.length >= fewest) break;
    if (!round.some(({ id, picture }) => id === other.id || picture === other.picture)) round.push(other);
  }
  return round;
}

/**
 * About fifteen words. Due ones first (the longest waiting), the rest new in the order of the units; where both are few,
 * those that come next. Mixed, so that new ones do not stand together.
 */
export function roundOf(
  words: readonly Word[],
  cards: ReadonlyMap<string, Card>,
  at: Date,
  chance: Chance,
  size = ROUND,
): Word[] {
  const due = (word: Word) => cards.get(word.id)?.due.getTime() ?? Number.POSITIVE_INFINITY;
  const seen = words.filter((word) => cards.has(word.id)).sort((a, b) => due(a) - due(b));
  const fresh = words.filter((word) => !cards.has(word.id));
  const waiting = seen.filter((word) => due(word) <= at.getTime());
  const first = waiting.slice(0, fresh.length > size - MOST_DUE ? MOST_DUE : size - fresh.length);
  const chosen = [...first, ...fresh.slice(0, size - first.length)];
  const later = seen.filter((word) => !chosen.includes(word));
  return shuffled([...chosen, ...later.slice(0, size - chosen.length)], chance);
}
