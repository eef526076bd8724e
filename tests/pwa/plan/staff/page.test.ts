import { describe, expect, it } from "vitest";
import { Problem } from "../../../../pwa/src/core/http";
import type { Goal, Meeting, Step } from "../../../../pwa/src/plan/queries";
import { agreeOn, checkCv } from "../../../../pwa/src/plan/staff/actions";
import { clashesIn } from "../../../../pwa/src/plan/staff/clash";
import { withMeeting, withStep } from "../../../../pwa/src/plan/staff/known";
import { againOf, draftOf, formOf, isWhole } from "../../../../pwa/src/plan/staff/meetingForm";
import { groupsOf } from "../../../../pwa/src/plan/staff/steps";
import { blankTrack, byTrack } from "../../../../pwa/src/plan/staff/tracks";
import type { PersonPlan } from "../../../../pwa/src/plan/staff/types";
import { weekToShow } from "../../../../pwa/src/plan/staff/week";
import { wishInWords } from "../../../../pwa/src/plan/staff/words";
import { tongueOf } from "../../../../pwa/src/people/staff/words";

const step = (id: string, more: Partial<Step> = {}): Step => ({ id, person_id: "p", title: id, state: "planned", agreed: false, ...more });
const MEETING: Meeting = {
  id: "m",
  person_id: "p",
  kind: "review_meeting",
  starts_at: "2026-11-20T09:00:00Z",
  ends_at: "2026-11-20T10:00:00Z",
  place: "Rådhuset",
  with: [{ name: "Eva Lund", role: "Nav" }],
  interpreter: "ordered",
  interpreter_language: "ar",
  status: "planned",
};
const page = (more: object): PersonPlan =>
  ({ plan: { steps: [] }, overdue: [], meetings: [], last_contact: null, ...more }) as unknown as PersonPlan;

describe("steps under their goals", () => {
  const goal = (id: string, position: number): Goal => ({ id, person_id: "p", title: id, state: "planned", position });
  it("open before done, help before all, then by day; what has no goal last", () => {
    const steps = [
      step("done", { goal_id: "g1", state: "done" }),
      step("later", { goal_id: "g1", due: "2027-01-01" }),
      step("soon", { goal_id: "g1", due: "2026-12-01" }),
      step("help", { goal_id: "g1", help_asked_at: "2026-11-21T10:00:00Z" }),
      step("loose", { goal_id: "gone" }),
    ];
    const groups = groupsOf([goal("g2", 1), goal("g1", 0)], steps);
    expect(groups.map((group) => [group.goal?.id ?? null, group.steps.map(({ id }) => id)])).toEqual([
      ["g1", ["help", "soon", "later", "done"]],
      ["g2", []],
      [null, ["loose"]],
    ]);
  });
});

describe("the page after an act", () => {
  it("no longer calls a finished step overdue", () => {
    const late = page({ plan: { steps: [step("s")] }, overdue: [{ what: "step", ref_id: "s", title: "s", due: "2026-11-01" }] });
    expect(withStep(late, step("s", { state: "done" })).overdue).toEqual([]);
    expect(withStep(late, step("s", { title: "Ringe", due: "2026-12-01" })).overdue[0]).toMatchObject({ title: "Ringe", due: "2026-12-01" });
  });
  it("counts a held meeting as contact, never an older one before a newer contact", () => {
    const held = { ...MEETING, status: "held" as const };
    expect(withMeeting(page({}), held).last_contact).toBe("2026-11-20");
    expect(withMeeting(page({ last_contact: "2026-11-21" }), held).last_contact).toBe("2026-11-21");
    expect(withMeeting(page({}), { ...MEETING, status: "not_held" }).last_contact).toBeNull();
  });
});

describe("a meeting's form", () => {
  it("shows Oslo's clock and gives the same meeting back", () => {
    const form = formOf(MEETING, "ti");
    expect(form).toMatchObject({ day: "2026-11-20", from: "10:00", to: "11:00", who: "Eva Lund" });
    const { id: _id, person_id: _person, status: _status, ...same } = MEETING;
    expect(draftOf(form, MEETING)).toEqual({ ...same, starts_at: "2026-11-20T09:00:00.000Z", ends_at: "2026-11-20T10:00:00.000Z" });
  });
  it("asks for her language first where there is an interpreter, and for none where there is not", () => {
    const form = { ...formOf(null, "ti"), day: "2026-12-01", place: "Rom 1" };
    expect(draftOf({ ...form, interpreter: "needed" }, null).interpreter_language).toBe("ti");
    expect(draftOf(form, null).interpreter_language).toBeNull();
  });
  it("is begun anew where it was not held: all but the day is known", () => {
    const again = againOf({ ...MEETING, status: "not_held" });
    expect(isWhole(again)).toBe(false);
    const { with: people, interpreter, interpreter_language, place } = draftOf({ ...again, day: "2026-12-01" }, MEETING);
    expect({ people, interpreter, interpreter_language, place }).toEqual({ people: MEETING.with, interpreter: "ordered", interpreter_language: "ar", place: "Rådhuset" });
  });
  it("has an interpreter into what she hears best, never into Norwegian", () => {
    expect(tongueOf({ language: "nb", hears_language: "ti" })).toBe("ti");
    expect(tongueOf({ language: "uk", hears_language: null })).toBe("uk");
    expect(tongueOf({ language: "nb", hears_language: "nb" })).toBe("");
  });
  it("is whole with a day, a place, and an end after its beginning", () => {
    const form = { ...formOf(null, "ti"), day: "2026-12-01", place: "Rom 1" };
    expect(isWhole(form)).toBe(true);
    expect(isWhole({ ...form, to: form.from })).toBe(false);
    expect(isWhole({ ...form, place: " " })).toBe(false);
  });
});

describe("her wish", () => {
  it("is the trade, and what she says of it", () => {
    expect(wishInWords({ trade: "hotel", text: "Gjerne i resepsjonen" })).toBe("Hotell · Gjerne i resepsjonen");
    expect(wishInWords({ trade: null, text: "Noe ute" })).toBe("Noe ute");
    expect(wishInWords(null)).toBe("");
  });
});

describe("the week to begin with", () => {
  const on = (...days: string[]) => days.map((day) => ({ day }));
  it("this one while something of it is left", () => expect(weekToShow(on("2026-11-20", "2026-11-24"), "2026-11-20")).toBe("2026-11-16"));
  it("the next when the rest of this is empty", () => expect(weekToShow(on("2026-11-17", "2026-11-24"), "2026-11-22")).toBe("2026-11-23"));
  it("this one where nothing comes", () => expect(weekToShow(on("2026-11-17"), "2026-11-22")).toBe("2026-11-16"));
});

describe("what staff have read goes with what they say", () => {
  it("of a line of the CV", () => {
    const line = { title: "طباخة" };
    expect(checkCv("c", "Kokk", line)).toEqual(["PATCH", "/plan/cv/c", { norwegian: "Kokk", checked: true, was: { title: "طباخة", norwegian: null } }]);
  });
  it("of a step they agree on", () => {
    const read = { id: "s", title: "Lag CV", due: "2026-12-01" } as Step;
    expect(agreeOn(read)[2]).toEqual({ was: { title: "Lag CV", starts: null, due: "2026-12-01" } });
  });
});

describe("two people and one field", () => {
  const fields = { due: { was: null, yours: "2026-12-01", theirs: "2026-12-08" } };
  it("both are known", () => expect(clashesIn(new Problem("changed_meanwhile", { fields }, 409))).toEqual(fields));
  it("another refusal is none", () => expect(clashesIn(new Problem("version_ended", {}, 409))).toBeNull());
});

describe("tracks", () => {
  it("name who is on them, but nobody who has left", () => {
    const on = byTrack([
      { name: "Åsa", track: "fast", left_on: null },
      { name: "Bea", track: "fast", left_on: null },
      { name: "Gone", track: "fast", left_on: "2026-01-01" },
      { name: "None", track: null, left_on: null },
    ]);
    expect([...on]).toEqual([["fast", ["Bea", "Åsa"]]]);
  });
  it("a new one gets a code nobody has", () => {
    const first = blankTrack([]);
    expect(first.code).toBe("track_1");
    expect(blankTrack([{ ...first, code: "track_2" }]).code).toBe("track_3");
  });
});
