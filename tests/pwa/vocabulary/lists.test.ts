import { describe, expect, it } from "vitest";
import type { Act } from "../../../pwa/src/core/act";
import { layOver } from "../../../pwa/src/core/overlay";
import { newRows, type OfferRow, pieces } from "../../../pwa/src/intake/staff/offers";
import type { Participant } from "../../../pwa/src/people/staff/types";
import { endPreparation, prepare } from "../../../pwa/src/vocabulary/staff/actions";
import { type Going, goingOf, inOrder, mayGo, readyWords, type WordList, wordsInWords } from "../../../pwa/src/vocabulary/staff/lists";
import { unitsOf } from "../../../pwa/src/vocabulary/staff/units";
import { typedWords, wordsProblem } from "../../../pwa/src/vocabulary/typedWords";
import { bucket, towel, word } from "./cast";

const list = (employer: string, day: string | null, fields: Partial<WordList> = {}): WordList => ({ id: employer, employer, day, trade: null, items: [], people: [], link_until: null, ...fields });
const going = (fields: Partial<Going>): Going => ({ person_id: "p", name: "Rana", share: true, known: 18, of: 20, ...fields });

describe("words that somebody types", () => {
  it("stand on lines or between commas and semicolons, each once", () =>
    expect(typedWords("håndkle; steamer\nHMS,  laken \n\nHåndkle\r\n")).toEqual(["håndkle", "steamer", "HMS", "laken"]));
  it("are told what to change before anything is sent", () => {
    expect(wordsProblem([])).toContain("Skriv ett ord");
    expect(wordsProblem(["x".repeat(101)])).toContain("for langt");
    expect(wordsProblem(Array.from({ length: 101 }, (_, at) => `ord${at}`))).toContain("100");
    expect(wordsProblem(["håndkle"], 100)).toContain("100");
  });
  it("are fine up to a hundred", () => expect(wordsProblem(Array.from({ length: 100 }, (_, at) => `ord${at}`))).toBeUndefined());
});

describe("a list", () => {
  it("whose day comes first stands first, and what is past last", () => {
    const lists = [list("past", "2026-11-01"), list("none", null), list("far", "2027-01-06"), list("today", "2026-11-22"), list("before", "2026-10-01")];
    expect(inOrder(lists, "2026-11-22").map(({ employer }) => employer)).toEqual(["today", "far", "none", "past", "before"]);
  });
  it("says how many words wait", () => {
    const item = (text: string, word_id: string | null) => ({ id: text, text, word_id, state: "known" as const });
    expect(wordsInWords({ items: [item("a", "hotel.a"), item("b", null)] })).toBe("2 ord, 1 venter på læreren");
    expect(wordsInWords({ items: [item("a", "hotel.a")] })).toBe("1 ord");
  });
});

describe("readiness", () => {
  it("is told in words where she shares it", () => expect(readyWords(going({})).words).toBe("Kan 18 av 20 ord"));
  it("shows no number where she does not", () => expect(readyWords(going({ share: false })).words).not.toMatch(/\d/));
  it("is not zero before she has begun", () => expect(readyWords(going({ known: null, of: null })).words).not.toMatch(/\d/));
});

it("goes to those whose job specialist or teacher I am, never to a protected one or one who left", () => {
  const someone = (id: string, role: string, staff_id: string, more = {}) => ({ id, protected: false, left_on: null, helpers: [{ role, staff_id }], ...more }) as Participant;
  const people = [someone("a", "job_specialist", "me"), someone("b", "adviser", "me"), someone("c", "teacher", "other"), someone("d", "teacher", "me"), someone("e", "teacher", "me", { protected: true }), someone("f", "teacher", "me", { left_on: "2026-01-01" })];
  expect(mayGo(people, "me").map(({ id }) => id)).toEqual(["a", "d"]);
});

it("who chooses begins with those of hers who go there, and names nobody else's", () =>
  expect(goingOf({ people: [going({ person_id: "a" }), going({ person_id: "class" })] }, [{ id: "a" }, { id: "b" }])).toEqual(["a"]));

describe("a preparation", () => {
  const asked = { session_id: "s1", title: "Muntlig", trade: "hotel", unit: "2", rehearsal: true };
  const unsent = (verb: { name: string }, params: object) => ({ verb: verb.name, params, state: "unsent" }) as unknown as Act;
  const after = (...acts: Act[]) => layOver(new Map(), acts).kinds.get("preparation")?.get("s1");
  it("names no trade and no unit where there is none", () => {
    expect(prepare.request(asked).body).toEqual({ trade: "hotel", unit: "2", rehearsal: true });
    expect(prepare.request({ ...asked, trade: null }).body).toEqual({ rehearsal: true });
  });
  it("is seen at once, and gone at once", () => {
    expect(after(unsent(prepare, asked))).toEqual({ id: "s1", trade: "hotel", unit: "2", rehearsal: true });
    expect(after(unsent(prepare, asked), unsent(endPreparation, { session_id: "s1", title: "Muntlig" }))).toBeUndefined();
  });
  it("is chosen among units in their order, known by their first words", () => {
    const tenth = word("moppe", { unit: "10" });
    const line = word("Hei", { unit: "dialogue1", kind: "line" });
    expect(unitsOf([tenth, line, bucket, towel])).toEqual([{ unit: "1", words: "ei/en bøtte, et håndkle" }, { unit: "10", words: "en moppe" }]);
  });
});

it("is made of the rows that are new", () => {
  const rows = (["new", "unchanged", "refused", "new"] as const).map((outcome, number) => ({ outcome, number }) as OfferRow);
  expect(newRows(rows)).toEqual([0, 3]);
});

it("a long file of offers comes in pieces, and no list is divided", () => {
  const row = (number: number, words: number): OfferRow => ({
    number,
    outcome: "new",
    employer: "Kafé",
    day: null,
    trade: null,
    words: Array.from({ length: words }, () => ({ text: "kopp", known: true })),
    notes: [],
  });
  const numbers = (rows: OfferRow[]) => pieces(rows).map((piece) => piece.map(({ number }) => number));
  expect(numbers([])).toEqual([]);
  expect(numbers([row(2, 600), row(3, 400), row(4, 1), row(5, 999), row(6, 2)])).toEqual([[2, 3], [4, 5], [6]]);
  expect(numbers(Array.from({ length: 300 }, (_, at) => row(at, 10)))).toHaveLength(3);
});
