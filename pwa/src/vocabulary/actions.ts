import { t } from "../core/i18n";
import type { View } from "../core/overlay";
import { defineVerb } from "../core/verbs";
import type { FirstDay, OwnWord, Review } from "./types";

/** What a participant does with words. */

/** As many as the server takes in one request. */
const MOST_REVIEWS = 200;

export type Reviews = { reviews: Review[] };

export const review = defineVerb<Reviews>("vocabulary.review", {
  request: ({ reviews }) => ({ method: "POST", path: "/vocabulary/reviews", body: { reviews } }),
  label: () => t("Svarene fra ordøvingen"),
  quiet: true,
});

/** Answers that wait go together; null where a batch is full. */
export const joinReviews = (before: Reviews, more: Reviews): Reviews | null => {
  const reviews = [...before.reviews, ...more.reviews];
  return reviews.length > MOST_REVIEWS ? null : { reviews };
};

/** What the server tells of a word is not told back to it. */
const filled = ({ id, word, gloss, photo, sound }: OwnWord) =>
  Object.fromEntries(
    Object.entries({ id, word, gloss, photo, sound }).filter(([, value]) => value != null && value !== ""),
  );

export const addOwnWord = defineVerb<OwnWord>("vocabulary.add_own_word", {
  request: (word) => ({ method: "POST", path: "/vocabulary/own-words", body: filled(word) }),
  overlay: (view: View, word) => view.put("own_word", word.id, word),
  label: ({ word }) => t("Nytt ord: {word}", { word }),
  makes: ({ id }) => [id],
  inverse: ({ id, word }) => ({ verb: "vocabulary.drop_own_word", params: { id, word } }),
});

export const dropOwnWord = defineVerb<{ id: string; word: string }>("vocabulary.drop_own_word", {
  request: ({ id }) => ({ method: "DELETE", path: `/vocabulary/own-words/${id}` }),
  overlay: (view: View, { id }) => view.drop("own_word", id),
  label: ({ word }) => t("Ta bort ordet: {word}", { word }),
  needs: ({ id }) => [id],
});

export type Readiness = { id: string; known: number; of: number; share: boolean };

export const tellReadiness = defineVerb<Readiness>("vocabulary.readiness", {
  request: ({ id, ...counts }) => ({
    method: "PUT",
    path: `/vocabulary/first-days/${id}/readiness`,
    body: counts,
  }),
  overlay: (view: View, { id, share }) => view.change("first_day", id, { share } satisfies Partial<FirstDay>),
  label: () => t("Ord for første dag"),
});

export type SentAnswer = { id: string; question_id: string; to_id: string; sound: string; name: string };

export const sendAnswer = defineVerb<SentAnswer>("vocabulary.send_answer", {
  request: ({ name: _, ...answer }) => ({ method: "POST", path: "/vocabulary/answers", body: answer }),
  label: ({ name }) => t("Svar til {name}", { name }),
  makes: ({ id }) => [id],
  inverse: ({ id, name }) => ({ verb: "vocabulary.take_back_answer", params: { id, name } }),
});

export const takeBackAnswer = defineVerb<{ id: string; name: string }>("vocabulary.take_back_answer", {
  request: ({ id }) => ({ method: "DELETE", path: `/vocabulary/answers/${id}` }),
  label: ({ name }) => t("Ta tilbake svaret til {name}", { name }),
  needs: ({ id }) => [id],
});

export type Report = { id: string; word_id: string; what: string; lang?: string; text?: string };

export const reportWord = defineVerb<Report>("vocabulary.report", {
  request: (report) => ({ method: "POST", path: "/vocabulary/reports", body: report }),
  label: () => t("Si fra om et ord"),
  makes: ({ id }) => [id],
});
