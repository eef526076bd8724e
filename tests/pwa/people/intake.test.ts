import { describe, expect, it } from "vitest";
import { comingIn, fits, isWarned, type Row, shown, sorted, undecided } from "../../../pwa/src/intake/staff/preview";

const note = (refuses: boolean) => ({ code: "x", cell: "A1", words: "x", refuses });
const row = (number: number, outcome: Row["outcome"], notes: Row["notes"] = []): Row => ({
  number,
  outcome,
  notes,
  sheet: null,
  label: "",
  about: "",
  perhaps: null,
  changes: [],
});
const rows = [
  row(2, "unchanged"),
  row(3, "new"),
  row(4, "new", [note(false)]),
  row(5, "refused", [note(true)]),
  row(6, "decide", [note(false)]),
  row(7, "changed"),
  row(8, "duplicate", [note(false)]),
];

describe("the preview of a spreadsheet", () => {
  it("puts what needs the admin first, and rows to look at before their likes", () =>
    expect(sorted(rows).map(({ number }) => number)).toEqual([6, 5, 7, 4, 3, 8, 2]));
  it("warns of rows that come in with a note, not of refused or undecided ones", () =>
    expect(rows.filter(isWarned).map(({ number }) => number)).toEqual([4]));
  it("filters by what happens", () => {
    expect(rows.filter((one) => fits(one, "all")).length).toBe(7);
    expect(rows.filter((one) => fits(one, "new")).length).toBe(2);
    expect(rows.filter((one) => fits(one, "look")).length).toBe(1);
  });
});

describe("what will come in", () => {
  it("leaves out who is not decided on", () => expect([comingIn(rows, {}), undecided(rows, {})]).toEqual([3, 1]));
  it.each([
    ["same", 4],
    ["new", 4],
    ["skip", 3],
  ] as const)("counts the answer %s", (decision, count) => expect([comingIn(rows, { 6: decision }), undecided(rows, { 6: decision })]).toEqual([count, 0]));
});

describe("a value in the list", () => {
  it.each([
    ["2026-08-17", "17.08.2026"],
    [["hotel", "it"], "hotel, it"],
    [12, "12"],
    [false, "false"],
    ["", null],
    [[], null],
    [null, null],
  ])("%j is %j", (value, words) => expect(shown(value)).toBe(words));
});
