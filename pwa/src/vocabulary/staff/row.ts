import type { Forms, Word } from "../types";

/** One row of a teacher's spreadsheet, written in a form: the columns are those of the file (server/vocabulary/rows.py). */

export const COLUMNS = [
  "id",
  "kind",
  "unit",
  "level",
  "nb",
  "article",
  "definite",
  "plural",
  "plural_definite",
  "nn",
  "nn_article",
  "nn_definite",
  "nn_plural",
  "nn_plural_definite",
  "example",
  "example_nn",
  "picture",
  "note",
  "answer_a2",
  "answer_b1",
  "answer_a2_nn",
  "answer_b1_nn",
  "speaker",
] as const;
export type Column = (typeof COLUMNS)[number];
export type Cells = Record<Column, string>;

export const KINDS = ["noun", "verb", "adjective", "phrase"] as const;
export const LEVELS = ["A1", "A2", "B1", "B2"] as const;

const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ""])) as Cells;

const formCells = (forms: Forms, prefix: "" | "nn_") =>
  Object.fromEntries(
    (["definite", "plural", "plural_definite"] as const).map((form) => [prefix + form, forms[form] ?? ""]),
  );

/** Nouns of one number have a note that only the file shows: no article, or no plural. */
const numberOf = ({ kind, article, forms }: Word): string =>
  kind !== "noun" ? "" : !article ? "plural" : !forms.plural ? "singular" : "";

/** The row of a word that is there. */
export function rowOf(word: Word): Cells {
  const { nynorsk } = word;
  return {
    ...EMPTY,
    id: word.id,
    kind: word.kind,
    unit: word.unit,
    level: word.level,
    nb: word.word,
    article: word.article ?? "",
    ...formCells(word.forms, ""),
    nn: nynorsk.word,
    nn_article: nynorsk.article ?? "",
    ...formCells(nynorsk.forms, "nn_"),
    example: word.example ?? "",
    example_nn: nynorsk.example ?? "",
    picture: word.picture ?? "",
    note: word.note ?? numberOf(word),
    answer_a2: word.answers?.a2 ?? "",
    answer_b1: word.answers?.b1 ?? "",
    answer_a2_nn: nynorsk.answers?.a2 ?? "",
    answer_b1_nn: nynorsk.answers?.b1 ?? "",
    speaker: word.speaker ?? "",
  };
}

const MOST_IN_UNIT = 15;

/** The last unit with room, else the next: units hold at most 15. */
export function unitWithRoom(words: readonly Word[]): string {
  const counts = new Map<number, number>();
  for (const { kind, unit } of words)
    if (kind !== "question" && kind !== "line") counts.set(Number(unit), (counts.get(Number(unit)) ?? 0) + 1);
  const last = Math.max(1, ...counts.keys());
  return String((counts.get(last) ?? 0) < MOST_IN_UNIT ? last : last + 1);
}

/** An empty row for a word that somebody asked for. */
export const newRow = (word: string, unit: string): Cells => ({
  ...EMPTY,
  kind: "noun",
  level: "A2",
  unit,
  nb: word,
  nn: word,
});

/** Letters of an id: håndkle → handkle. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("å", "a")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** An id that no word has yet: hotel.minibar, hotel.minibar-2. */
export function newId(trade: string, word: string, taken: ReadonlySet<string>): string {
  const base = `${trade}.${plain(word.replace(/^å /, "")).slice(0, 60) || "ord"}`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** Which columns a kind of row has none of: what the form hides is emptied, so that nothing is refused unseen. */
const WITHOUT: Record<string, readonly Column[]> = {
  noun: [],
  verb: ["article", "nn_article"],
  adjective: ["article", "nn_article", "plural_definite", "nn_plural_definite"],
  phrase: [
    "article",
    "definite",
    "plural",
    "plural_definite",
    "nn_article",
    "nn_definite",
    "nn_plural",
    "nn_plural_definite",
    "example",
    "example_nn",
  ],
};
export const asks = (kind: string, column: Column): boolean => !WITHOUT[kind]?.includes(column);

const ofKind = (cells: Cells): Cells =>
  Object.fromEntries(
    COLUMNS.map((column) => [column, asks(cells.kind, column) ? cells[column].trim() : ""]),
  ) as Cells;

const quoted = (cell: string) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The row as a file of one row, as the server reads it. */
export const fileOf = (cells: Cells): string => {
  const row = ofKind(cells);
  return `${COLUMNS.join(";")}\r\n${COLUMNS.map((column) => quoted(row[column])).join(";")}\r\n`;
};
