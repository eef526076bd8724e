import { describe, expect, it } from "vitest";
import {
  chairsOf,
  hereIn,
  marksFor,
  mayBeHere,
  missingIn,
  takenBack,
  tapped,
  theOthers,
} from "../../../pwa/src/jobclub/staff/attendance";
import { seat } from "./cast";

const noted = (state: "present" | "late" | "told" | "absent") => ({ attendance: { state, at: "2026-11-24T08:07:00Z" } });
const words = (seats: ReturnType<typeof seat>[]) => chairsOf(seats).map((chair) => chair.words);

describe("who has a chair", () => {
  it("those with a seat by name, then those who came without one", () =>
    expect(words([seat("Rana Darwish"), seat("Anna Holm", { walk_in: true, status: null, ...noted("present") }), seat("Omar Aziz")])).toEqual([
      "Omar A.",
      "Rana D.",
      "Anna H.",
    ]));
  it("not those who wait, are offered a seat, cancelled or let an offer pass", () => {
    const others = (["waiting", "offered", "cancelled", "passed"] as const).map((status) => seat(`N ${status}`, { status }));
    expect(words(others)).toEqual([]);
  });
  it("a placed member who gave the day back, and whoever something is noted of", () =>
    expect(words([seat("Grace Mensah", { status: "cancelled", told: true }), seat("Omar Aziz", { status: "cancelled", ...noted("late") })])).toEqual([
      "Grace M.",
      "Omar A.",
    ]));
  it("not a walk-in that was taken back", () =>
    expect(words([seat("Anna Holm", { status: null, walk_in: true, attendance: { state: "none", at: "x" } })])).toEqual([]));
});

describe("equal short names", () => {
  it("are told apart by the whole name", () =>
    expect(words([seat("Omar Aziz"), seat("Omar Ahmadi", { short: "Omar A." }), seat("Rana Darwish")])).toEqual(["Omar Ahmadi", "Omar Aziz", "Rana D."]));
  it("and by a number where that is equal too", () =>
    expect(words([seat("Omar Aziz", { id: "1" }), seat("Omar Aziz", { id: "2" })])).toEqual(["Omar Aziz", "Omar Aziz (2)"]));
});

describe("the others are here", () => {
  const room = [seat("Rana Darwish", noted("present")), seat("Grace Mensah", noted("told")), seat("Omar Aziz"), seat("Mehret Habte")];
  it("counts who is here among all", () => expect([hereIn(chairsOf(room)), chairsOf(room).length]).toEqual([1, 4]));
  it("marks those of whom nothing is noted, and nobody else", () => {
    const marks = marksFor(theOthers(chairsOf(room)), "present");
    expect(marks.map(({ person_id, state, before }) => [person_id, state, before])).toEqual([
      ["person Mehret Habte", "present", "none"],
      ["person Omar Aziz", "present", "none"],
    ]);
    expect(missingIn(room)).toBe(2);
  });
  it("is undone by the states that stood there", () => {
    const back = takenBack(marksFor(chairsOf(room), "absent"));
    expect(back.map(({ state }) => state).sort()).toEqual(["none", "none", "present", "told"]);
  });
});

describe("a tap on a chair", () => {
  const [open] = chairsOf([seat("Omar Aziz")]);
  const [late] = chairsOf([seat("Omar Aziz", noted("late"))]);
  if (!open || !late) throw new Error("a seat is a chair");
  it("gives it the chosen state", () => expect(tapped(open, "late")[0]).toMatchObject({ state: "late", before: "none" }));
  it("changes another state", () => expect(tapped(late, "present")[0]).toMatchObject({ state: "present", before: "late" }));
  it("takes the same state away again", () => expect(tapped(late, "late")[0]).toMatchObject({ state: "none", before: "late" }));
  it("names somebody who was only noted by the row, not by a person", () => {
    const [chair] = chairsOf([seat("Anna", { person_id: null, walk_in: true, status: null, ...noted("present") })]);
    expect(chair && tapped(chair, "absent")[0]).toMatchObject({ seat_id: "seat Anna", state: "absent" });
    expect(chair && tapped(chair, "absent")[0]).not.toHaveProperty("person_id");
  });
});

it("nobody is here before the day has come", () => {
  const day = (time: string) => time.slice(0, 10);
  expect(mayBeHere("2026-11-24T08:00:00Z", day, "2026-11-23")).toBe(false);
  expect(mayBeHere("2026-11-24T08:00:00Z", day, "2026-11-24")).toBe(true);
});
