import { t } from "../../core/i18n";
import { endGoals, tracks, trades, wordsFor } from "../../people/staff/words";
import type { Change, Levels, PlanElement, Wish } from "../queries";
import { elements, levelsWords } from "../words";

/** What changed between two versions of a plan, in words that both can read. */

export type ChangeInWords = { field: string; words: string };

const FIELDS: Record<string, () => string> = {
  end_goal: () => t("Sluttmål"),
  long_term: () => t("På lang sikt"),
  norwegian: () => t("Norskmål"),
  track: () => t("Spor"),
  teaching_hours: () => t("Timer med opplæring"),
  elements: () => t("Innhold"),
  appeal: () => t("Klage"),
  wish: () => t("Jobbønske"),
  started: () => t("Starter"),
  ends: () => t("Slutter"),
};

const nothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && Object.values(value as object).every(nothing));

/** "Norsk, 10 timer i uka" */
export function elementInWords({ code, hours_week }: PlanElement): string {
  const name = wordsFor(elements, code);
  return hours_week ? t("{what}, {hours} timer i uka", { what: name, hours: hours_week }) : name;
}

const listed = (value: unknown): string =>
  (value as PlanElement[]).map((one) => (typeof one === "string" ? one : elementInWords(one))).join("; ");

/** Her wish in her own words, with the trade where there is one. */
export const wishInWords = (wish: Wish | null | undefined): string =>
  wish?.text || wordsFor(trades, wish?.trade) || "";

const VALUES: Record<string, (value: unknown) => string> = {
  end_goal: (value) => wordsFor(endGoals, String(value)),
  track: (value) => wordsFor(tracks, String(value)),
  norwegian: (value) => levelsWords(value as Levels),
  elements: listed,
  wish: (value) => wishInWords(value as Wish),
};

const valueInWords = (field: string, value: unknown): string =>
  nothing(value) ? "" : (VALUES[field]?.(value) ?? (Array.isArray(value) ? listed(value) : String(value)));

function changed(field: string, was: unknown, now: unknown): string {
  const before = valueInWords(field, was);
  const after = valueInWords(field, now);
  if (!before) return t("{now} (nytt)", { now: after });
  if (!after) return t("{was} er tatt bort", { was: before });
  return t("før: {was}. Nå: {now}", { was: before, now: after });
}

type Keyed = Map<string, PlanElement>;
const keyed = (value: unknown): Keyed =>
  new Map(((value as PlanElement[] | null) ?? []).map((one) => [one.code, one]));

/** Of a list only what came, went or changed. */
function elementsChanged(was: Keyed, now: Keyed): string[] {
  const before = [...was.values()]
    .filter(({ code }) => !now.has(code))
    .map((one) => changed("element", elementInWords(one), null));
  const after = [...now.values()]
    .filter(
      (one) =>
        elementInWords(one) !== (was.has(one.code) && elementInWords(was.get(one.code) as PlanElement)),
    )
    .map((one) => {
      const old = was.get(one.code);
      return changed("element", old ? elementInWords(old) : null, elementInWords(one));
    });
  return [...after, ...before];
}

/** One line for each thing that changed. */
export function changesInWords(changes: Change[] | null | undefined): ChangeInWords[] {
  return (changes ?? []).flatMap(({ field, was, now }) => {
    const name = FIELDS[field]?.() ?? field;
    if (field !== "elements") return [{ field: name, words: changed(field, was, now) }];
    return elementsChanged(keyed(was), keyed(now)).map((words) => ({ field: name, words }));
  });
}
