import { describe, expect, it } from "vitest";
import { changesOf, draftOf, problemsOf } from "../../../pwa/src/jobclub/staff/parts/ChangeSession";
import { movedBy } from "../../../pwa/src/jobclub/staff/parts/order";
import { byPerson, countStates, hoursInWords, type Line, monthAfter } from "../../../pwa/src/jobclub/staff/month";
import { shortTitle } from "../../../pwa/src/jobclub/staff/words";
import { calledIn, search } from "../../../pwa/src/week/staff/names";
import { session } from "./cast";

const line = (person_id: string, state: Line["state"], hours = 2.5): Line => ({
  id: `${person_id} ${state}`,
  person_id,
  name: person_id,
  date: "2026-11-03",
  starts: "09:00",
  ends: "11:30",
  hours,
  state,
  club: "Jobbklubb Muntlig",
});

describe("the monthly list", () => {
  const lines = [line("Rana", "present"), line("Rana", "late"), line("Rana", "absent"), line("Omar", "told")];
  it("counts times and hours of who was there, late ones too", () =>
    expect(byPerson(lines).map(({ name, here, hours, lines: hers }) => [name, here, hours, hers.length])).toEqual([
      ["Rana", 2, 5, 3],
      ["Omar", 0, 0, 1],
    ]));
  it("counts each state", () => expect(countStates(lines).map(([, count]) => count)).toEqual([1, 1, 1, 1]));
  it("writes hours as Norwegian lists do", () => expect([2.5, 3, 7.333].map(hoursInWords)).toEqual(["2,5", "3", "7,33"]));
  it.each([
    ["2026-12", 1, "2027-01"],
    ["2027-01", -1, "2026-12"],
    ["2026-03", -1, "2026-02"],
    ["2026-01", 1, "2026-02"],
  ])("%s and %i month", (month, by, expected) => expect(monthAfter(month, by)).toBe(expected));
});

describe("a session that is changed", () => {
  const before = draftOf(session("2026-11-24T08:00:00Z", { leader_id: "ingrid", topic: { code: "cv", title: "CV" } }));
  it("sends nothing when nothing changed", () => expect(changesOf({ ...before }, before)).toEqual({}));
  it("sends both times when the day moves, in Oslo's wall clock over the change to summer time", () =>
    expect(changesOf({ ...before, day: "2027-03-30" }, before)).toEqual({ starts_at: "2027-03-30T07:00:00.000Z", ends_at: "2027-03-30T09:30:00.000Z" }));
  it("sends the smaller room and no topic", () => expect(changesOf({ ...before, capacity: 8, topic: "" }, before)).toEqual({ capacity: 8, topic: null }));
  it("asks for a day to come and an end after the start", () =>
    expect(Object.keys(problemsOf({ ...before, day: "2026-11-01", ends: "08:00", place: " " }, "2026-11-22"))).toEqual(["day", "ends", "place"]));
});

describe("the queue in another order", () => {
  it("moves one place", () => expect(movedBy(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]));
  it("stops at both ends", () => expect([movedBy(["a", "b"], 0, -1), movedBy(["a", "b"], 1, 1)]).toEqual([["a", "b"], ["a", "b"]]));
});

describe("finding a name", () => {
  const names = ["Omar Aziz", "Anna Omarsen", "Åse-Marie Berg", "Rana Darwish"].map((name) => ({ name, short: name }));
  const found = (text: string) => search(names, text).map(({ name }) => name);
  it("first names first, surnames too", () => expect(found("oma")).toEqual(["Omar Aziz", "Anna Omarsen"]));
  it("with or without accents and hyphens", () => expect(found("ase marie")).toEqual(["Åse-Marie Berg"]));
  it("everybody while nothing is written, nobody for a stranger", () => expect([found("").length, found("xyz")]).toEqual([4, []]));
  it("tells two of the same name apart by what the server calls them", () => {
    const twins = [{ name: "Rana D", short: "Rana D" }, { name: "Rana D", short: "Rana D (2)" }];
    expect(twins.map((one) => calledIn(twins, one))).toEqual(["Rana D", "Rana D (2)"]);
  });
});

it.each([
  ["Jobbklubb Muntlig", "Muntlig"],
  ["Jobbklubben – Start", "Start"],
  ["Jobbklubb", "Jobbklubb"],
  ["Kvinner i arbeid", "Kvinner i arbeid"],
])("%s is %s where there is little room", (title, short) => expect(shortTitle(title)).toBe(short));
