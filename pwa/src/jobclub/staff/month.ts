import { addDays, type Day } from "../../core/clock";
import { t } from "../../core/i18n";
import type { State } from "./seats";
import { allStates } from "./words";

/** A month's attendance as the municipality carries it over: by participant, with what each column shows. */

/** docs/wire-jobclub.md, GET /jobclub/attendance. */
export type Line = {
  id: string;
  person_id: string;
  name: string;
  own_reference?: string | null;
  date: Day;
  starts: string;
  ends: string;
  hours: number;
  state: State;
  club: string;
  topic?: string | null;
};

/** The columns there are; the server's names, in the order they are offered. */
export const COLUMNS = [
  "date",
  "starts",
  "ends",
  "hours",
  "state",
  "name",
  "own_reference",
  "club",
  "topic",
] as const;
export type ColumnName = (typeof COLUMNS)[number];
/** What a participant's head in the list says already. */
export const IN_HEAD: ColumnName[] = ["name", "own_reference"];
export const columnWords: Record<ColumnName, () => string> = {
  date: () => t("Dato"),
  starts: () => t("Fra"),
  ends: () => t("Til"),
  hours: () => t("Timer"),
  state: () => t("Oppmøte"),
  name: () => t("Navn"),
  own_reference: () => t("Egen referanse"),
  club: () => t("Jobbklubb"),
  topic: () => t("Tema"),
};

/** One participant's month: her lines, and the hours she was there. */
export type PersonMonth = {
  person_id: string;
  name: string;
  own_reference: string | null;
  lines: Line[];
  here: number;
  hours: number;
};

const wasHere = ({ state }: Line) => state === "present" || state === "late";

/** Lines by participant, in the order they came. */
export function byPerson(lines: Line[]): PersonMonth[] {
  const found = new Map<string, PersonMonth>();
  for (const line of lines) {
    const { person_id, name, own_reference = null } = line;
    const hers = found.get(person_id) ?? { person_id, name, own_reference, lines: [], here: 0, hours: 0 };
    found.set(person_id, hers);
    hers.lines.push(line);
    if (!wasHere(line)) continue;
    hers.here += 1;
    hers.hours += line.hours;
  }
  return [...found.values()];
}

/** "7,5": as hours are written in Norwegian lists. */
export const hoursInWords = (hours: number): string =>
  String(Math.round(hours * 100) / 100).replace(".", ",");

/** "2026-11" a number of months later or earlier. */
export function monthAfter(month: string, months: number): string {
  const middle = `${month}-15`;
  const moved = addDays(middle, Math.round(months * 30.4));
  return moved.slice(0, 7);
}

/** How many of each state, for the line above the table. */
export function countStates(lines: Line[]): [State, number][] {
  return allStates.map((state) => [state, lines.filter((line) => line.state === state).length]);
}
