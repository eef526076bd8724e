import { today } from "../core/clock";
import { inNorwegian } from "../core/i18n";
import type { Lesson } from "../week/queries";
import { spokenLine } from "./actions";
import { phraseWords } from "./phrases";
import type { CvEntry, CvKind } from "./queries";
import { tradeWords } from "./words";

/** The CV grows from what is known of her already; she says what comes in. And how its lines are worded in Norwegian. */

export interface Offer {
  kind: CvKind;
  /** Norwegian, as it is kept. */
  title: string;
  trade?: string;
  place?: string;
  /** The month in which it began, "2026-08". */
  from?: string;
}

export interface Known {
  strengths: readonly string[];
  /** Trades she has worked in, by code. */
  experience: readonly string[];
  /** Lessons of the classes she goes to. */
  lessons: readonly Pick<Lesson, "class_id" | "title" | "place" | "from">[];
}

const norwegianTrade = (code: string) => inNorwegian(() => tradeWords(code));

/** What is known of her and not in the CV yet. */
export function offers(known: Known, entries: readonly CvEntry[]): Offer[] {
  const jobs = known.experience
    .filter(
      (trade) =>
        norwegianTrade(trade) && !entries.some((entry) => entry.kind === "job" && entry.trade === trade),
    )
    .map((trade): Offer => ({ kind: "job", title: norwegianTrade(trade), trade }));
  const strengths = known.strengths
    .filter((title) => !entries.some((entry) => entry.kind === "strength" && entry.title === title))
    .map((title): Offer => ({ kind: "strength", title }));
  return [...jobs, ...coursesOf(known.lessons, entries), ...strengths];
}

/** A class once, however many lessons it has; not one that is to begin. */
function coursesOf(lessons: Known["lessons"], entries: readonly CvEntry[]): Offer[] {
  const begun = lessons.filter(({ from }) => from <= today());
  const classes = [...new Map(begun.map((lesson) => [lesson.title, lesson])).values()];
  return classes
    .filter(
      ({ title }) => !ofKind(entries, "course").some((one) => one.title === title || one.norwegian === title),
    )
    .map(({ title, place, from }) => ({ kind: "course", title, place, from: from.slice(0, 7) }));
}

/** The line as it is printed: the Norwegian one, else her own words. */
export const printed = (entry: Pick<CvEntry, "title" | "norwegian">): string =>
  entry.norwegian || entry.title;

/** What can be printed: what she only said aloud is written first. */
export const onPaper = (entries: readonly CvEntry[]): CvEntry[] => entries.filter(printed);

/** A line in the language shown. */
export function entryWords(entry: CvEntry): string {
  if (!entry.title) return spokenLine();
  if (entry.trade && entry.title === norwegianTrade(entry.trade)) return tradeWords(entry.trade);
  return phraseWords(entry.title);
}

/** "03.2024–06.2025", "03.2024–"; one month alone where it began and ended in the same. */
export function span(entry: Pick<CvEntry, "from" | "to">): string {
  const month = (value: string) => value.split("-").reverse().join(".");
  if (entry.from && entry.from === entry.to) return month(entry.from);
  if (entry.from && entry.to) return `${month(entry.from)}–${month(entry.to)}`;
  return entry.from ? `${month(entry.from)}–` : entry.to ? `–${month(entry.to)}` : "";
}

/** Lines of one kind, in the order they are printed. */
export const ofKind = (entries: readonly CvEntry[], kind: CvKind): CvEntry[] =>
  entries.filter((entry) => entry.kind === kind);

/** A line that comes by itself, in Norwegian: where another feature knows that she has been. */
export type AutoLine = Pick<CvEntry, "id" | "kind" | "title" | "place" | "from" | "to">;

const linesOf: (() => AutoLine[])[] = [];
export const joinLines = (lines: () => AutoLine[]): void => void linesOf.push(lines);

/** Those of one kind that she has not written about herself. */
export const autoLines = (kind: CvKind, entries: readonly CvEntry[]): AutoLine[] =>
  unwritten(
    linesOf.flatMap((lines) => lines()),
    entries,
  ).filter((line) => line.kind === kind);

/** Without those whose place she names in a line of her own. */
export function unwritten(lines: readonly AutoLine[], entries: readonly CvEntry[]): AutoLine[] {
  const told = entries.map(({ title, norwegian, place }) => listText(title, norwegian, place));
  return lines.filter(({ place }) => !place || !told.some((text) => text.includes(listText(place))));
}

const listText = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" ").toLowerCase();
