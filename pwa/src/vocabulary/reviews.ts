import { computed, signal } from "@preact/signals";
import { now } from "../core/clock";
import { call } from "../core/http";
import { newId } from "../core/id";
import { gather } from "../core/outbox";
import { acts, store } from "../core/state";
import { joinReviews, type Reviews, review } from "./actions";
import { isSure, replayAll } from "./cards";
import type { Rating, Review, Word } from "./types";

/** What she practised, on this phone and on others: facts that only grow. */

const REVIEW = "review ";
const AFTER = "reviews-after";
type Numbered = Review & { number: number };

/** Every review this phone knows, in the order in which it came to know them. */
export const known = signal<ReadonlyMap<string, Review>>(new Map());
/** Her cards as of now, by word. */
export const cards = computed(() => replayAll(known.value.values(), now()));

const plain = ({ id, word_id, rating, reviewed_at }: Review): Review => ({
  id,
  word_id,
  rating,
  reviewed_at,
});
const noteOf = (one: Review): [string, string] => [REVIEW + one.id, JSON.stringify(plain(one))];
const withMore = (more: readonly Review[]) =>
  new Map([...known.value, ...more.map((one) => [one.id, plain(one)] as const)]);

/** Read what this phone keeps; answers that wait to be sent are among it even when the rest was forgotten. */
export async function readReviews(): Promise<void> {
  const kept = (await store().notes(REVIEW)).map((text) => JSON.parse(text) as Review);
  const waiting = acts.value
    .filter((act) => act.verb === review.name)
    .flatMap((act) => (act.params as Reviews).reviews);
  known.value = new Map([...waiting, ...kept].map((one) => [one.id, one]));
}

export function forgetReviews(): void {
  known.value = new Map();
}

/** What other phones of hers told the server since; its times win, for it keeps a future one as the time it came. */
export async function fetchReviews(): Promise<void> {
  const mine = store();
  for (;;) {
    const after = (await mine.note(AFTER)) ?? "0";
    const { data } = await call<{ items: Numbered[]; next: string | null }>(
      "GET",
      `/vocabulary/reviews?after=${after}`,
    );
    if (mine !== store() || data.items.length === 0) return;
    const last = Math.max(...data.items.map(({ number }) => number));
    await mine.keepNotes({ ...Object.fromEntries(data.items.map(noteOf)), [AFTER]: String(last) });
    known.value = withMore(data.items);
    if (data.next === null) return;
  }
}

/** She answered: kept at once, sent with the others. */
export async function answer(word: Pick<Word, "id">, rating: Rating): Promise<void> {
  const one: Review = { id: newId(), word_id: word.id, rating, reviewed_at: now().toISOString() };
  known.value = withMore([one]);
  await store().keepNotes(Object.fromEntries([noteOf(one)]));
  await gather(review, { reviews: [one] }, joinReviews);
}

/** "43 of 60": how many of these she can use. */
export const progress = (words: readonly Pick<Word, "id">[]): { known: number; of: number } => ({
  known: words.filter(({ id }) => isSure(cards.value.get(id))).length,
  of: words.length,
});

/** Answers that the server has not taken yet. */
export const waitsToBeSent = computed(() =>
  acts.value.some((act) => act.verb === review.name && act.state === "unsent"),
);
