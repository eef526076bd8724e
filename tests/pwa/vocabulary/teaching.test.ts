import { expect, test } from "vitest";
import { languageOf, textOf } from "../../../pwa/src/vocabulary/staff/files";
import { findingLine, findingWords } from "../../../pwa/src/vocabulary/staff/findings";
import { candidates } from "../../../pwa/src/vocabulary/staff/parts/FindWord";
import { comingIn, type FileTold, rowsOf } from "../../../pwa/src/vocabulary/staff/preview";
import {
  COLUMNS,
  fileOf,
  newId,
  newRow,
  rowOf,
  unitWithRoom,
} from "../../../pwa/src/vocabulary/staff/row";
import { towel } from "./cast";

const encoded = (bytes: number[]) => new Uint8Array(bytes).buffer;
test("a file is read as its program saved it: UTF-8, or what an old Excel writes", () => {
  expect(textOf(new TextEncoder().encode("\ufeffbøtte").buffer)).toBe("bøtte");
  expect(textOf(encoded([0x62, 0xf8, 0x74, 0x74, 0x65]))).toBe("bøtte");
});

test("a translator's file says which language it is in", () => {
  expect(languageOf('msgid ""\nmsgstr ""\n"Language: fa_AF\\n"\n')).toBe("fa-AF");
  expect(languageOf('msgid "laken"')).toBeNull();
  expect(findingWords({ code: "language_other", detail: "uk" })).toContain("Українська");
});

test("a word that stands twice names the row of the other", () => {
  expect(findingWords({ code: "word_doubled", detail: "3" })).toBe("Ordet står også i rad 3.");
  expect(findingWords({ code: "word_doubled", detail: "laken" })).toBe("Ordet står to ganger: laken.");
});

test("a row written in a form is a file of one row, with what its kind has no cells for left empty", () => {
  const lines = fileOf({ ...newRow('si "hei"; nå', "3"), id: "hotel.si", kind: "phrase", article: "en" }).split("\r\n");
  expect(lines[0]).toBe(COLUMNS.join(";"));
  expect(lines[1]).toBe(`hotel.si;phrase;3;A2;"si ""hei""; nå";;;;;"si ""hei""; nå"${";".repeat(COLUMNS.length - 10)}`);
});

test("a word that is there comes back with its cells; a noun of one number keeps its note", () => {
  expect(rowOf(towel)).toMatchObject({ nb: "håndkle", article: "et", plural_definite: "håndklærne", note: "" });
  const only = { definite: "røyken", plural: null, plural_definite: null };
  expect(rowOf({ ...towel, forms: only }).note).toBe("singular");
  expect(rowOf({ ...towel, article: null }).note).toBe("plural");
  expect(rowOf({ ...towel, note: "Spør alltid." }).note).toBe("Spør alltid.");
});

test("a new word gets an id that nobody has, and a unit with room", () => {
  expect(newId("hotel", "å skrubbe", new Set())).toBe("hotel.skrubbe");
  expect(newId("hotel", "Håndkle", new Set(["hotel.handkle", "hotel.handkle-2"]))).toBe("hotel.handkle-3");
  expect(newId("hotel", "«!»", new Set())).toBe("hotel.ord");
  const full = Array.from({ length: 15 }, (_, at) => ({ ...towel, id: `hotel.w${at}`, unit: "2" }));
  expect(unitWithRoom(full.slice(1))).toBe("2");
  expect(unitWithRoom(full)).toBe("3");
  expect(unitWithRoom([])).toBe("1");
});

const told: FileTold = {
  new: 2,
  changed: 1,
  unchanged: 40,
  rows: [
    { row: 2, id: "hotel.a", word: "a", what: "changed" },
    { row: 3, id: "hotel.b", word: "b", what: "new" },
    { row: 5, id: "hotel.c", word: "c", what: "new" },
  ],
  refused: [
    { row: 5, column: "article", code: "article_unknown", detail: "den" },
    { row: 5, column: "plural", code: "form_missing", detail: "" },
    { row: 9, column: "", code: "cells_without_column", detail: "" },
  ],
};

test("refused rows stand first with every reason, and nothing comes in while one is there", () => {
  expect(rowsOf(told).map(({ row, word, outcome }) => [row, word, outcome])).toEqual([
    [5, "c", "refused"],
    [9, null, "refused"],
    [2, "a", "changed"],
    [3, "b", "new"],
  ]);
  expect(rowsOf(told)[0]?.findings).toHaveLength(2);
  expect(comingIn(told)).toBe(0);
  expect(comingIn({ ...told, refused: [] })).toBe(3);
});

test("a reason names its column as people and as the file call it", () => {
  expect(findingLine({ row: 5, column: "plural", code: "form_missing", detail: "" })).toBe(
    "Flertall (plural): Denne formen mangler.",
  );
  expect(findingLine({ row: 9, column: "", code: "cells_without_column", detail: "" })).toContain("semikolon");
  expect(findingWords({ code: "not known here", detail: "" })).toBe("Raden er ikke riktig.");
});

test("an employer's word is found by its form in any trade, and by its letters in this one", () => {
  const bed = { ...towel, id: "hotel.seng", word: "seng", forms: { definite: "senga/sengen" } };
  const line = { ...towel, id: "hotel.linje", kind: "line" as const, word: "Re senga." };
  expect(candidates([bed], [bed, towel, line], "seng").map(({ id }) => id)).toEqual(["hotel.seng"]);
  expect(candidates([], [bed, towel], "KLÆR").map(({ id }) => id)).toEqual(["hotel.håndkle"]);
});
