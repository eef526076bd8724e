import { describe, expect, it } from "vitest";
import type { Act } from "../../../pwa/src/core/act";
import { layOver } from "../../../pwa/src/core/overlay";
import { verbNamed } from "../../../pwa/src/core/verbs";
import { type Marks, markSeats, matchWalkIn, noteWalkIn } from "../../../pwa/src/jobclub/staff/actions";
import { chairsOf, marksFor } from "../../../pwa/src/jobclub/staff/attendance";
import type { Seat } from "../../../pwa/src/jobclub/staff/seats";
import { seat } from "./cast";

const AT = "2026-11-24T08:07:00.000Z";
const room = [seat("Omar Aziz"), seat("Rana Darwish")];
const kinds = new Map([["seat", new Map(room.map((one) => [one.id, one]))]]);
const unsent = (verb: { name: string }, params: object) => ({ verb: verb.name, params, state: "unsent" }) as unknown as Act;
const after = (...acts: Act[]) => [...(layOver(kinds, acts).kinds.get("seat") as Map<string, Seat>).values()];
const marks = (list: Marks["marks"]): Marks => ({ session_id: "s1", title: "Muntlig", at: AT, marks: list });
const all = marks(marksFor(chairsOf(room), "present"));

describe("attendance with no network", () => {
  it("is seen at once", () =>
    expect(after(unsent(markSeats, all)).map((one) => one.attendance)).toEqual([
      { state: "present", at: AT },
      { state: "present", at: AT },
    ]));
  it("is sent without what only the phone needs to know", () =>
    expect(markSeats.request(all).body).toEqual({
      marks: [
        { person_id: "person Omar Aziz", state: "present", at: AT },
        { person_id: "person Rana Darwish", state: "present", at: AT },
      ],
    }));
  it("is undone by an act of its own once it may have been sent", () => {
    const back = markSeats.inverse?.(all);
    const undone = after(unsent(markSeats, all), unsent({ name: back?.verb ?? "" }, back?.params ?? {}));
    expect(undone.map((one) => one.attendance?.state)).toEqual(["none", "none"]);
  });
});

describe("somebody who came without a seat", () => {
  const picked = marks([{ person_id: "p9", name: "Anna Holm", short: "Anna H.", state: "late", before: "none" }]);
  it("picked from the names, has a chair before the server knows", () => {
    const [chair] = chairsOf(after(unsent(markSeats, picked))).slice(-1);
    expect([chair?.words, chair?.state]).toEqual(["Anna H.", "late"]);
  });
  it("has one chair, also when marked twice", () => {
    const again = marks([{ person_id: "p9", name: "Anna Holm", short: "Anna H.", state: "present", before: "late" }]);
    expect(after(unsent(markSeats, picked), unsent(markSeats, again)).length).toBe(3);
  });
  it("gets the server's row instead of the stand-in", () => {
    const hers = seat("Anna Holm", { person_id: "p9", status: null, walk_in: true });
    const rows = new Map([...(kinds.get("seat") ?? []), [hers.id, hers]]);
    const laid = layOver(new Map([["seat", rows]]), [unsent(markSeats, picked)]).kinds.get("seat");
    expect(laid?.size).toBe(3);
  });

  const noted = { id: "w1", session_id: "s1", title: "Muntlig", name: "Fetter til Omar", state: "present" as const, at: AT };
  it("noted as typed, is there; marking her needs the note, so both fall together", () => {
    expect(after(unsent(noteWalkIn, noted)).at(-1)).toMatchObject({ name: "Fetter til Omar", person_id: null });
    expect(noteWalkIn.makes?.(noted)).toEqual(["w1"]);
    expect(markSeats.needs?.(marks([{ seat_id: "w1", state: "late", before: "present" }]))).toEqual(["w1"]);
  });
  it("is taken back by clearing the mark", () => {
    const back = noteWalkIn.inverse?.(noted);
    const chairs = chairsOf(after(unsent(noteWalkIn, noted), unsent({ name: back?.verb ?? "" }, back?.params ?? {})));
    expect(chairs.map(({ words }) => words)).toEqual(["Omar A.", "Rana D."]);
  });
  it("is matched to a person later", () => {
    const match = { seat_id: "w1", session_id: "s1", person_id: "p9", name: "Anna Holm", short: "Anna H." };
    expect(after(unsent(noteWalkIn, noted), unsent(matchWalkIn, match)).at(-1)).toMatchObject({ person_id: "p9", name: "Anna Holm" });
  });
});

it("the verbs keep their names: outboxes of earlier versions hold them", () =>
  expect(["jobclub.mark", "jobclub.walk_in", "jobclub.match_walk_in"].map((name) => verbNamed(name)?.name)).toEqual([
    "jobclub.mark",
    "jobclub.walk_in",
    "jobclub.match_walk_in",
  ]));
