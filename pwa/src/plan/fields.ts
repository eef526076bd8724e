import { t } from "../core/i18n";
import { numericDay } from "../ui/dates";
import type { EndGoal, Levels, PlanElement, State, Wish } from "./queries";
import { elements, endGoals, levelsWords, stateWords, wishSentence } from "./words";

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
  due: () => t("Når"),
  comment: () => t("Kommentar"),
  goal_id: () => t("Mål"),
};

export const fieldName = (field: string): string => NAMES[field]?.() ?? t("Noe annet");

export const elementWords = ({ code, hours_week }: PlanElement): string => {
  const name = elements[code]?.() ?? t("Annet");
  return hours_week ? t("{what}, {hours} timer i uka", { what: name, hours: hours_week }) : name;
};

const wishWords = (wish: Wish): string => [wishSentence(wish), wish.text].filter(Boolean).join(". ");

const SAYS: Record<string, (value: never) => string> = {
  wish: wishWords,
  end_goal: (value: EndGoal) => endGoals[value]?.() ?? "",
  norwegian: (value: Levels) => levelsWords(value),
  elements: (value: PlanElement[]) => value.map(elementWords).join("; "),
  state: (value: State) => stateWords[value]?.() ?? "",
  due: (value: string) => numericDay(value),
  goal_id: () => t("Et annet mål"),
};

/** A value in words; an empty one says so. */
export function valueWords(field: string, value: unknown): string {
  const says = SAYS[field];
  const empty = value === null || value === undefined || value === "";
  const words = empty
    ? ""
    : says
      ? says(value as never)
      : Array.isArray(value)
        ? value.join(", ")
        : String(value);
  return words || t("Ingenting");
}
