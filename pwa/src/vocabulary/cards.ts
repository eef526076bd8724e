import { type Card, createEmptyCard, fsrs, Rating as Grade, State } from "ts-fsrs";
import type { Review } from "./types";

/**
 * When a word comes again: FSRS-6 by ts-fsrs, replayed from her reviews by (time, id), so that two phones with the same
 * reviews always agree (design.md, "spaced repetition"). The only scheduler there is.
 */

/** Her words, not a random number, decide: with fuzz two phones would differ. */
const scheduler = fsrs({ enable_fuzz: false });
/** From here on a word counts as one she can use at work (docs/wire-vocabulary.md). */
const SURE_DAYS = 7;

export type { Card } from "ts-fsrs";

const byTimeAndId = (a: Review, b: Review) =>
  Date.parse(a.reviewed_at) - Date.parse(b.reviewed_at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The card of one word after its reviews; a time that lies ahead counts as `at`. No reviews: a new card. */
export function replay(reviews: readonly Review[], at: Date, order = byTimeAndId): Card {
  let card: Card | null = null;
  for (const { reviewed_at, rating } of [...reviews].sort(order)) {
    const when = new Date(Math.min(Date.parse(reviewed_at), at.getTime()));
    card = scheduler.next(card ?? createEmptyCard(when), when, rating === 3 ? Grade.Good : Grade.Again).card;
  }
  return card ?? createEmptyCard(at);
}

/** The cards of every word that was ever practised, by word. */
export function replayAll(
  reviews: Iterable<Review>,
  at: Date,
  order = byTimeAndId,
): ReadonlyMap<string, Card> {
  const byWord = new Map<string, Review[]>();
  for (const review of reviews) {
    const before = byWord.get(review.word_id);
    if (before) before.push(review);
    else byWord.set(review.word_id, [review]);
  }
  return new Map([...byWord].map(([word, mine]) => [word, replay(mine, at, order)]));
}

/** A word she can use: it has come back after days, and stayed. */
export const isSure = (card: Card | undefined): boolean =>
  card !== undefined && card.state === State.Review && card.stability >= SURE_DAYS;
