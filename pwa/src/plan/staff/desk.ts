import type { Day } from "../../core/clock";
import { found, type Need, needsOf } from "../../people/staff/participants";
import type { Participant } from "../../people/staff/types";
import { underName } from "../../people/staff/words";
import { isNeed, type Reason, reasonsOf } from "./flags";
import type { PlanRow } from "./types";

/** The lines of an adviser's desk: what the plan says of a person, and what people know of her. */

export type DeskRow = { plan: PlanRow; person: Participant | null; reasons: Reason[] };
export type DeskFilter =
  | "all"
  | "now"
  | "overdue"
  | "handover"
  | "end_near"
  | "intensive"
  | "ready"
  | "not_in";

/** Of what people know, what the plan does not say already. */
const BESIDES: Need["kind"][] = ["not_in", "no_wish", "end_passed"];

/** Only an end that has passed asks her adviser to act; the rest tells how things stand. */
const asReason = ({ kind, words, icon }: Need): Reason => ({
  code: kind,
  words,
  icon,
  tone: kind === "end_passed" ? "wait" : "stone",
});

function reasonsFor(plan: PlanRow, person: Participant | null, day: Day): Reason[] {
  const own = reasonsOf(plan);
  if (person === null) return own;
  const more = needsOf(person, day)
    .filter(({ kind }) => BESIDES.includes(kind))
    .map(asReason);
  return [...own, ...more.filter(({ words }) => own.every((reason) => reason.words !== words))];
}

/** Who needs something first, in the server's order; then the others as they came. */
export function deskRows(plans: PlanRow[], people: Participant[], day: Day): DeskRow[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const rows = plans.map((plan) => {
    const person = known.get(plan.person_id) ?? null;
    return { plan, person, reasons: reasonsFor(plan, person, day) };
  });
  return [...rows.filter(needsSomething), ...rows.filter((row) => !needsSomething(row))];
}

export const needsSomething = (row: DeskRow): boolean => row.reasons.some(isNeed);

/** A day has passed: of a step, a hand-over, a talk or the programme. */
const OVERDUE = ["step_overdue", "handover_not_held", "no_contact", "end_passed"];

const FITS: Record<DeskFilter, (row: DeskRow) => boolean> = {
  all: () => true,
  now: needsSomething,
  overdue: ({ reasons }) => reasons.some(({ code }) => OVERDUE.includes(code)),
  handover: ({ reasons }) => reasons.some(({ code }) => code.startsWith("handover_")),
  end_near: ({ reasons }) => reasons.some(({ code }) => code === "ends_soon" || code === "end_passed"),
  intensive: ({ plan }) => !!plan.intensive,
  ready: ({ plan }) => !!plan.ready,
  not_in: ({ reasons }) => reasons.some(({ code }) => code === "not_in"),
};

export const fitsDesk = (row: DeskRow, filter: DeskFilter): boolean => FITS[filter](row);

/** By name, phone or reference, as everywhere else. */
export const foundOnDesk = ({ plan, person }: DeskRow, search: string): boolean =>
  found(
    { name: plan.name, phone: person?.phone ?? null, own_reference: person?.own_reference ?? null },
    search,
  );

const named = ({ plan, person }: DeskRow) => ({
  id: plan.person_id,
  name: plan.name,
  language: plan.language,
  phone: person?.phone ?? null,
  own_reference: person?.own_reference ?? null,
});

/** The number of one who shares her name with another of these; nothing else. */
export const toldApart = (row: DeskRow, rows: DeskRow[]): string =>
  underName(named(row), rows.map(named), null);
