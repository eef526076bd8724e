import type { Day } from "../../core/clock";
import { listed, t, tn } from "../../core/i18n";
import type { Participant } from "../../people/staff/types";
import type { Tone } from "../../ui";

/** Employers' word lists as the server tells staff of them (docs/wire-vocabulary.md). */

export interface ListItem {
  id: string;
  text: string;
  word_id: string | null;
  state: "known" | "waiting" | "done";
}

/** One of mine who goes there; counts only where she shares them. */
export interface Going {
  person_id: string;
  name: string;
  share: boolean;
  known: number | null;
  of: number | null;
}

export interface WordList {
  id: string;
  employer: string;
  day: Day | null;
  trade: string | null;
  items: ListItem[];
  people: Going[];
  /** Until when the employer's link works. */
  link_until: string | null;
}

export interface EmployerLink {
  id: string;
  path: string;
  qr: string;
  expires_at: string;
}

export const LISTS = "/vocabulary/word-lists";
export const listPath = ({ id }: Pick<WordList, "id">) => `/ordlister/${id}`;

/** First days ahead, the nearest first; then lists without a day; then what is past, the latest first. */
export function inOrder(lists: readonly WordList[], today: Day): WordList[] {
  const ahead = lists.filter(({ day }) => day !== null && day >= today);
  const past = lists.filter(({ day }) => day !== null && day < today);
  const byDay = (a: WordList, b: WordList) => (a.day ?? "").localeCompare(b.day ?? "");
  return [...ahead.sort(byDay), ...lists.filter(({ day }) => day === null), ...past.sort(byDay).reverse()];
}

/** "6 ord, 1 venter på læreren" */
export function wordsInWords({ items }: Pick<WordList, "items">): string {
  const waiting = items.filter(({ word_id }) => word_id === null).length;
  const all = tn("{n} ord", "{n} ord", items.length);
  return waiting ? listed([all, tn("{n} venter på læreren", "{n} venter på læreren", waiting)]) : all;
}

/** How ready she is, in words; never a number that she does not share. */
export function readyWords({ share, known, of }: Going): { words: string; tone: Tone } {
  if (!share) return { words: t("Deler ikke hvor mange ord"), tone: "stone" };
  if (known === null || of === null) return { words: t("Har ikke begynt ennå"), tone: "stone" };
  return { words: tn("Kan {known} av {n} ord", "Kan {known} av {n} ord", of, { known }), tone: "good" };
}

/** Whom I may give a first day: those whose job specialist or teacher I am; a protected participant is her adviser's alone. */
export const mayGo = (people: readonly Participant[], me: string | undefined): Participant[] =>
  people.filter(
    ({ helpers, protected: hidden, left_on }) =>
      !hidden && !left_on && helpers.some(({ role, staff_id }) => role !== "adviser" && staff_id === me),
  );

/** The ids of those of these people who go there already. */
export const goingOf = (
  { people: going }: Pick<WordList, "people">,
  people: readonly Pick<Participant, "id">[],
): string[] => going.map(({ person_id }) => person_id).filter((id) => people.some((one) => one.id === id));
