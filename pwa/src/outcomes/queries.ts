import { type Day, today } from "../core/clock";

/** Outcomes as the wire tells them (docs/wire-plan.md): at the exit, and about a year after; the two are never mixed. */

export type Outcome = "work_full" | "work_part" | "education" | "other" | "unknown";

export interface Exit {
  on: Day;
  outcome: Outcome;
  note_code?: string | null;
  register_reason?: { code: string; title: string } | null;
}
interface AfterYear {
  on: Day;
  outcome: Outcome;
  by: "herself" | "call";
}
/** Both of one person. `ask_from` to `ask_until`: when the later one counts; `due`: it can be noted, and is not. */
export interface PersonOutcome {
  exit: Exit | null;
  /** She left, and nobody said how it went. */
  outcome_missing: boolean;
  after_year: AfterYear | null;
  ask_from: Day | null;
  ask_until: Day | null;
  due: boolean;
}

/** How it stands with the question of a year after, today. */
export function asking({ ask_from, ask_until }: PersonOutcome): "not_yet" | "now" | "over" {
  if (ask_from === null || ask_from > today()) return "not_yet";
  return ask_until !== null && ask_until < today() ? "over" : "now";
}

export const mine = "/outcomes/mine";
export const ofPerson = (id: string): string => `/outcomes/people/${id}`;
export const exitOf = (id: string): string => `${ofPerson(id)}/exit`;
export const afterYearOf = (id: string): string => `${ofPerson(id)}/after-year`;
