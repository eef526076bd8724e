import { me } from "../people/queries";
import { cardsIn, cardsOf, everyCard, readsNothing } from "./decks";
import { trades } from "./keep";
import { addressOf } from "./pictures";
import { atHerLevel, FEWEST, madeUp, ROUND } from "./round";
import { bringRendered, canHearWord, toFetch } from "./sound";
import type { Word } from "./types";

/** The words of a round, and whether she can hear them: who does not read practises by picture and sound alone. */

/** What she who does not read is asked: words with a picture; where they are few, others of the trade, then those of everybody. */
function inPictures(here: Word[], deck: string, seen: (word: Word) => boolean): Word[] {
  const [trade = ""] = deck.split(".");
  const near = [...cardsOf(trade), ...cardsOf("everybody"), ...everyCard()];
  return madeUp(here.filter(seen), near.filter(seen));
}

export const seen = (word: Word) => addressOf(word) !== null;

/** The words a round can be made of, whether they can be heard yet or not. */
export function wordsFor(deck: string): Word[] {
  const cardsHere = deck === "everybody" ? atHerLevel(cardsIn(deck), me.value?.levels?.oral) : cardsIn(deck);
  return readsNothing.value ? inPictures(cardsHere, deck, seen) : cardsHere;
}

/** Who does not read is asked about words that she can hear; about others only on a phone that can play none. */
export function audible(words: Word[]): Word[] {
  const heard = words.filter((word) => canHearWord(word));
  return readsNothing.value && heard.length > 0 ? heard : words;
}

/** She does not read, and the sound of too few of these words is here. */
export const needsSound = (words: Word[]): boolean =>
  readsNothing.value &&
  words.some((word) => toFetch(word) !== null) &&
  words.filter((word) => canHearWord(word)).length < Math.min(FEWEST, words.length);

/** The phone's owner asked for as little as possible to be fetched. */
const isSaving = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * For who does not read, on a phone without a Norwegian voice: the sound of her first round, so that there is one in a dead spot from
 * the first visit on (docs/adr/0017). For everything else she is asked, with its size.
 */
export async function bringFirstSounds(): Promise<void> {
  const [first] = trades.value;
  if (!readsNothing.value || !first || isSaving()) return;
  const words = wordsFor(first.id).slice(0, ROUND);
  if (!needsSound(words)) return;
  for (const word of words) {
    const file = toFetch(word);
    if (file !== null && !(await bringRendered(file))) return;
  }
}
