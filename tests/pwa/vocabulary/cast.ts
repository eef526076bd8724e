import type { Rating, Review, Word } from "../../../pwa/src/vocabulary/types";

const NO_FORMS = { definite: null, plural: null, plural_definite: null };

/** A word of the hotel, with what a test says otherwise. */
export function word(id: string, fields: Partial<Word> = {}): Word {
  const base = { word: id, forms: NO_FORMS };
  return { id: `hotel.${id}`, kind: "noun", trade: "hotel", unit: "1", level: "A1", gloss_reviewed: false, nynorsk: base, article: "en", gloss: `${id}?`, ...base, ...fields };
}

export const bucket = word("bøtte", {
  article: "ei/en",
  gloss: "bucket",
  picture: "bucket",
  forms: { definite: "bøtta/bøtten", plural: "bøtter", plural_definite: "bøttene" },
  example: "Bøtta står i gangen.",
});
export const towel = word("håndkle", {
  article: "et",
  gloss: "towel",
  forms: { definite: "håndkleet", plural: "håndklær", plural_definite: "håndklærne" },
});

/** Chance that is the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A fact as phones keep it. */
export const fact = (id: string, word_id: string, rating: Rating, at: Date): Review => ({ id, word_id, rating, reviewed_at: at.toISOString() });
