import { call } from "../../core/http";
import { newId } from "../../core/id";
import type { Note } from "./preview";

/** A spreadsheet of employers' offers as word lists (docs/wire-vocabulary.md): looked at first, then made. */

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

/** Words that one request may bring (server/intake/offers.py, MOST_AT_ONCE). */
const MOST_AT_ONCE = 1000;

/** The rows in pieces that may come at once; a list is never divided. */
export function pieces(rows: readonly OfferRow[]): OfferRow[][] {
  const found: OfferRow[][] = [];
  let room = 0;
  for (const row of rows) {
    room -= row.words.length;
    if (found.length === 0 || room < 0) {
      found.push([]);
      room = MOST_AT_ONCE - row.words.length;
    }
    found.at(-1)?.push(row);
  }
  return found;
}

/** A list of each of these rows; rows that have become lists meanwhile are left alone. A long file comes piece by piece. */
export async function make(file: File, rows: readonly OfferRow[]): Promise<number> {
  let made = 0;
  for (const piece of pieces(rows)) {
    const numbers = piece.map(({ number }) => number).join(",");
    made += (await send<{ made: number }>(`${PATH}?rows=${numbers}`, file)).data.made;
  }
  return made;
}

export const newRows = (rows: readonly OfferRow[]): number[] =>
  rows.filter(({ outcome }) => outcome === "new").map(({ number }) => number);
