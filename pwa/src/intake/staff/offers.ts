import { call } from "../../core/http";
import { newId } from "../../core/id";
import type { Note } from "./preview";

/** A spreadsheet of employers' offers as word lists (docs/wire-vocabulary.md): looked at first, then made, all or none. */

export interface OfferRow {
  number: number;
  outcome: "new" | "unchanged" | "duplicate" | "refused";
  employer: string;
  day: string | null;
  trade: string | null;
  words: { text: string; known: boolean }[];
  notes: Note[];
}

const PATH = "/intake/word-lists";

function send<T>(path: string, file: File): Promise<{ data: T }> {
  const body = new FormData();
  body.append("file", file);
  return call<T>("POST", path, { body, key: newId() });
}

export const look = async (file: File): Promise<OfferRow[]> =>
  (await send<{ rows: OfferRow[] }>(`${PATH}/previews`, file)).data.rows;

/** A list of each of these rows; rows that have become lists meanwhile are left alone. */
export const make = async (file: File, rows: readonly number[]): Promise<number> =>
  (await send<{ made: number }>(`${PATH}?rows=${rows.join(",")}`, file)).data.made;

export const newRows = (rows: readonly OfferRow[]): number[] =>
  rows.filter(({ outcome }) => outcome === "new").map(({ number }) => number);
