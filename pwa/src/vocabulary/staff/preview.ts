import type { Finding } from "./findings";

/** What a file would do, row by row, as the server tells it. */

export interface FileRow {
  row: number;
  id: string;
  word: string;
  what: "new" | "changed";
  gloss?: string;
  gloss_reviewed?: boolean;
  cells?: Cell[];
}

/** From what to what; `before` is empty for a new row. */
export interface Cell {
  column: string;
  before: string;
  after: string;
}

export interface FileTold {
  new: number;
  changed: number;
  unchanged: number;
  rows: FileRow[];
  refused: Finding[];
}

export type Outcome = "refused" | "new" | "changed";

/** A row of the file with all that is to be said about it. */
export interface SeenRow {
  row: number;
  word: string | null;
  gloss?: string | undefined;
  reviewed?: boolean | undefined;
  cells: Cell[];
  outcome: Outcome;
  findings: Finding[];
}

/** Refused rows first, then the others, each in the order of the file. */
export function rowsOf(told: Pick<FileTold, "rows" | "refused">): SeenRow[] {
  const named = new Map(told.rows.map((row) => [row.row, row]));
  const numbers = new Set([...told.refused.map(({ row }) => row), ...named.keys()]);
  const seen = [...numbers].map((number): SeenRow => {
    const row = named.get(number);
    const findings = told.refused.filter((finding) => finding.row === number);
    const outcome = findings.length > 0 ? "refused" : (row?.what ?? "refused");
    return {
      row: number,
      word: row?.word ?? null,
      gloss: row?.gloss,
      reviewed: row?.gloss_reviewed,
      cells: row?.cells ?? [],
      outcome,
      findings,
    };
  });
  const last = (row: SeenRow) => (row.outcome === "refused" ? 0 : 1);
  return seen.sort((a, b) => last(a) - last(b) || a.row - b.row);
}

/** How many rows come in if it is applied now: all, or none where one is refused. */
export const comingIn = (told: FileTold): number => (told.refused.length > 0 ? 0 : told.new + told.changed);
