import { describe, expect, it } from "vitest";
import { bodyOf, draftOf, fits, problemsOf, schoolYearEnd } from "../../../pwa/src/week/staff/classes";

const DAY = "2026-11-22";
const draft = { ...draftOf(undefined, DAY), title: " Norsk A2 ", place: "Rom 4" };

describe("a class", () => {
  it("begins today and lasts the school year", () => expect([draft.from, draft.to]).toEqual([DAY, "2027-06-25"]));
  it("begun in spring ends the same year", () => expect(schoolYearEnd("2027-02-01")).toBe("2027-06-25"));
  it("is sent with its times in order", () => {
    const slots = [
      { weekday: 3, starts: "09:00", ends: "11:30" },
      { weekday: 1, starts: "12:00", ends: "14:00" },
      { weekday: 1, starts: "09:00", ends: "11:30" },
    ];
    expect(bodyOf({ ...draft, slots })).toMatchObject({ title: "Norsk A2", slots: [slots[2], slots[1], slots[0]] });
  });
  it("is asked for a name, a place, days in order and a time", () =>
    expect(Object.keys(problemsOf({ ...draft, title: "", place: " ", to: "2026-11-01", slots: [] }))).toEqual(["title", "place", "to", "slots"]));
  it("does not fit while a time ends before it starts", () => {
    expect(fits(draft)).toBe(true);
    expect(fits({ ...draft, slots: [{ weekday: 1, starts: "12:00", ends: "11:00" }] })).toBe(false);
  });
});
