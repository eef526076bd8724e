import { listed } from "../../core/i18n";

/** What a spreadsheet would do, as the server tells it (server/intake/schemas.py), and what the admin has decided. */

const OUTCOMES = ["decide", "refused", "changed", "new", "duplicate", "skipped", "unchanged"] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Decision = "same" | "new" | "skip";
export type Kind = "participants" | "jobclub";

export type Note = { code: string; cell: string; words: string; refuses: boolean };
export type Change = { field: string; label: string; old: unknown; new: unknown };
export type Row = {
  number: number;
  sheet: string | null;
  outcome: Outcome;
  label: string;
  about: string;
  perhaps: string | null;
  notes: Note[];
  changes: Change[];
};
export type Preview = {
  id: string;
  kind: Kind;
  counts: Record<string, number>;
  outcomes: Record<Outcome, number>;
  unknown_columns: { cell: string; heading: string }[];
  staff: { name: string; roles: string[]; outcome: "invite" | "role" }[];
  rows: Row[];
};
export type Applied = { outcomes: Record<Outcome, number>; left_out: number[]; staff_to_invite: number };

export type Filter = "all" | "look" | Outcome;

export const keyOf = (row: Row): string => `${row.sheet ?? ""} ${row.number}`;

/** Somebody should look at it: it comes in, and something was noted. */
export const isWarned = (row: Row): boolean =>
  row.notes.some((note) => !note.refuses) && row.outcome !== "decide" && row.outcome !== "duplicate";

export function fits(row: Row, filter: Filter): boolean {
  if (filter === "all") return true;
  return filter === "look" ? isWarned(row) : row.outcome === filter;
}

const pressing = (row: Row) => OUTCOMES.indexOf(row.outcome) * 2 - (isWarned(row) ? 1 : 0);

/** What needs the admin first: to decide, refused, then what changes; each in the order of the file. */
export const sorted = (rows: Row[]): Row[] =>
  [...rows].sort((a, b) => pressing(a) - pressing(b) || a.number - b.number);

/** How many rows will come in if it is applied now. */
export function comingIn(rows: Row[], decisions: Record<number, Decision>): number {
  const comes = (row: Row) => {
    if (row.outcome !== "decide") return row.outcome === "new" || row.outcome === "changed";
    const decided = decisions[row.number];
    return decided === "same" || decided === "new";
  };
  return rows.filter(comes).length;
}

export const undecided = (rows: Row[], decisions: Record<number, Decision>): number =>
  rows.filter((row) => row.outcome === "decide" && decisions[row.number] === undefined).length;

/** A value as it stands in a list: dates the Norwegian way, several with commas, nothing as null. */
export function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : listed(value.map((part) => shown(part)));
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split("-").reverse().join(".") : text;
}
