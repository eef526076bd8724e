import { listed, t, tn } from "../core/i18n";
import { numericDay } from "../ui/dates";
import { phraseWords } from "./phrases";
import type { Change, EndGoal, Levels, PlanElement, State, Wish } from "./queries";
import { elements, endGoals, levelsWords, stateWords, trackWords, tradeWords, wishSentence } from "./words";

/** Fields of the plan and their values in words: what changed between versions, and what clashes. */

const NAMES: Record<string, () => string> = {
  wish: () => t("Jobbønske"),
  strengths: () => t("Dette kan jeg"),
  resources: () => t("Dette hjelper meg"),
  wishes: () => t("Dette ønsker jeg"),
  end_goal: () => t("Sluttmål"),
  long_term: () => t("På lang sikt"),
  norwegian: () => t("Norskmål"),
  track: () => t("Spor"),
  teaching_hours: () => t("Timer med opplæring"),
  elements: () => t("Innhold i programmet"),
  appeal: () => t("Klage"),
  title: () => t("Steget"),
  state: () => t("Hvordan det står til"),
  starts: () => t("Starter"),
  due: () => t("Når"),
  comment: () => t("Kommentar"),
  goal_id: () => t("Mål"),
};

/** What a field belongs to: a goal's and a CV line's own names come before those of plan and steps. */
export type FieldsOf = "plan" | "step" | "goal" | "cv";

const NAMES_OF: Partial<Record<FieldsOf, Record<string, () => string>>> = {
  goal: { title: () => t("Målet") },
  cv: {
    title: () => t("Det du skrev"),
    norwegian: () => t("På norsk"),
    place: () => t("Hvor"),
    from: () => t("Fra"),
    to: () => t("Til"),
    trade: () => t("Yrke"),
  },
};

export const fieldName = (field: string, of: FieldsOf = "plan"): string =>
  NAMES_OF[of]?.[field]?.() ?? NAMES[field]?.() ?? t("Noe annet");

export const elementWords = ({ code, hours_week }: PlanElement): string => {
  const name = elements[code]?.() ?? t("Annet");
  return hours_week
    ? tn("{what}, {n} time i uka", "{what}, {n} timer i uka", hours_week, { what: name })
    : name;
};

export const teachingWords = (hours: number): string =>
  tn("Opplæring: {n} time", "Opplæring: {n} timer", hours);

const wishWords = (wish: Wish): string => [wishSentence(wish), wish.text].filter(Boolean).join(". ");

const SAYS: Record<string, (value: never) => string> = {
  wish: wishWords,
  end_goal: (value: EndGoal) => endGoals[value]?.() ?? "",
  norwegian: (value: Levels) => levelsWords(value),
  track: trackWords,
  appeal: phraseWords,
  elements: (value: PlanElement[]) => value.map(elementWords).join("; "),
  state: (value: State) => stateWords[value]?.() ?? "",
  starts: (value: string) => numericDay(value),
  due: (value: string) => numericDay(value),
  goal_id: () => t("Et annet mål"),
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === "";

/** A line of the CV is text, whatever the plan calls by the same name. */
const SAYS_OF: Partial<Record<FieldsOf, Record<string, (value: never) => string>>> = {
  cv: {
    norwegian: String,
    trade: (value: string) => tradeWords(value),
    from: (value: string) => monthWords(value),
    to: (value: string) => monthWords(value),
  },
};
const monthWords = (month: string) => month.split("-").reverse().join(".");

function said(field: string, value: unknown, of: FieldsOf = "plan"): string {
  if (isEmpty(value)) return "";
  const says = SAYS_OF[of]?.[field] ?? SAYS[field];
  if (says) return says(value as never);
  return Array.isArray(value) ? listed(value) : String(value);
}

/** A value in words; an empty one says so. */
export const valueWords = (field: string, value: unknown, of: FieldsOf = "plan"): string =>
  said(field, value, of) || t("Ingenting");

/** What somebody wrote, as it was written: its words can be tapped. */
export const isWritten = (field: string): boolean => SAYS[field] === undefined;

export interface ChangeInWords {
  field: string;
  /** Empty where there was nothing before, or is nothing now. */
  was: string;
  now: string;
}

/** Of the parts of a programme only what came, went or changed. */
function elementChanges(was: PlanElement[], now: PlanElement[]): ChangeInWords[] {
  const codes = [...new Set([...now, ...was].map(({ code }) => code))];
  const wordsIn = (list: PlanElement[], code: string) => {
    const found = list.find((element) => element.code === code);
    return found ? elementWords(found) : "";
  };
  return codes
    .map((code) => ({ field: "elements", was: wordsIn(was, code), now: wordsIn(now, code) }))
    .filter((change) => change.was !== change.now);
}

/** What changed between two versions, a line for each thing. */
export const changesInWords = (changes: Change[]): ChangeInWords[] =>
  changes.flatMap(({ field, was, now }) =>
    field === "elements"
      ? elementChanges((was ?? []) as PlanElement[], (now ?? []) as PlanElement[])
      : [{ field, was: said(field, was), now: said(field, now) }],
  );

/** "26/1011-1" keeps its order inside a text that runs the other way. */
export const caseNumber = (number: string): string => `\u2066${number}\u2069`;
