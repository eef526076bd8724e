import { describe, expect, it } from "vitest";
import { fits, found, needsOf, programmeInWords, rowsOf, stopOf } from "../../../pwa/src/people/staff/participants";
import { participant } from "./cast";

const TODAY = "2026-11-22";
const kinds = (differs: Parameters<typeof participant>[0]) => needsOf(participant(differs), TODAY).map(({ kind }) => kind);

describe("who needs something", () => {
  it("nothing when all is in order", () => expect(kinds({})).toEqual([]));
  it("an adviser, before everything else", () =>
    expect(kinds({ helpers: [{ role: "teacher", staff_id: "x" }], has_phone_app: false })).toEqual(["no_adviser", "not_in"]));
  it("a word about the end from sixty days before", () => {
    expect(kinds({ programme_end: "2027-01-21" })).toEqual(["end_near"]);
    expect(kinds({ programme_end: "2027-01-22" })).toEqual([]);
  });
  it("the last day is near, the day after is passed", () => {
    expect(kinds({ programme_end: TODAY })).toEqual(["end_near"]);
    expect(kinds({ programme_end: "2026-11-21" })).toEqual(["end_passed"]);
  });
  it("nothing once she has left", () => expect(kinds({ left_on: "2026-11-01", has_phone_app: false })).toEqual([]));
  it("says days in the last two weeks, else weeks", () => {
    const words = (programme_end: string) => needsOf(participant({ programme_end }), TODAY)[0]?.words;
    expect(words("2026-12-05")).toBe("13 dager igjen");
    expect(words("2026-12-06")).toBe("2 uker igjen");
  });
});

describe("the list", () => {
  const calm = participant({ id: "1", name: "Aster Berhe" });
  const ending = participant({ id: "2", name: "Yuliia Lysenko", programme_end: "2026-12-01" });
  const outside = participant({ id: "3", name: "Omar Sabbagh", has_phone_app: false });
  const rows = rowsOf([calm, outside, ending], TODAY);
  it("begins with who needs something, then by name", () => expect(rows.map(({ person }) => person.id)).toEqual(["2", "3", "1"]));
  it("filters by need", () => {
    expect(rows.filter((row) => fits(row, "now")).length).toBe(2);
    expect(rows.filter((row) => fits(row, "end_near")).map(({ person }) => person.id)).toEqual(["2"]);
    expect(rows.filter((row) => fits(row, "not_in")).map(({ person }) => person.id)).toEqual(["3"]);
  });
});

describe("searching", () => {
  const who = { name: "Åse-Marie Đorđević", phone: "+4746262888", own_reference: "EB-1001" };
  it.each(["ase", "Åse marie", "dord", "MARIE ase", "262 888", "eb 1001", ""])("finds by %s", (search) => expect(found(who, search)).toBe(true));
  it.each(["rie", "åse hansen", "999", "eb 10"])("not by %s", (search) => expect(found(who, search)).toBe(false));
});

describe("the way through the programme", () => {
  it.each([
    ["2026-01-01", "2026-12-31", 3],
    ["2026-11-22", "2027-11-22", 0],
    ["2025-11-22", "2026-11-22", 4],
    ["2027-01-01", "2027-12-31", 0],
    ["2024-01-01", "2025-01-01", 4],
  ])("from %s to %s stands at stop %i", (programme_start, programme_end, stop) =>
    expect(stopOf(participant({ programme_start, programme_end }), TODAY)).toBe(stop));
  it("has no stop without dates", () => expect(stopOf(participant({ programme_end: null }), TODAY)).toBeNull());
  it("is told in months", () =>
    expect(programmeInWords(participant({ programme_start: "2026-05-22", programme_end: "2027-05-22" }), TODAY)).toBe("6 av 12 måneder i programmet"));
  it("says what is not known", () => expect(programmeInWords(participant({ programme_start: null }), TODAY)).toContain("ikke oppgitt"));
});
