import { describe, expect, it } from "vitest";
import { draftOf, hoursInSum, inOrder, openTemplates, rebased, settled, startOf, takeTemplate, templatesOf, versionOf } from "../../../../pwa/src/plan/staff/compose";
import type { Step } from "../../../../pwa/src/plan/queries";
import type { Content, Template, WholePlan } from "../../../../pwa/src/plan/staff/types";

const CONTENT: Content = {
  end_goal: "work",
  long_term: null,
  norwegian: { oral: "A2", written: null },
  track: "ordinary",
  teaching_hours: 600,
  elements: [{ code: "norwegian", hours_week: 15, why: null }],
  appeal: null,
};
const NURSING: Template = {
  code: "nursing",
  title: "Sykehjem",
  goal_title: "Jobbe på sykehjem",
  tracks: ["ordinary"],
  steps: [
    { template: "visit", title: "Besøk", weeks: 2 },
    { template: "taster", title: "Jobbsmak", weeks: null },
  ],
};
const draft = () => draftOf(CONTENT);

describe("a proposal", () => {
  it("says nothing where nothing is new", () => expect(versionOf(draft(), CONTENT, "v1")).toBeNull());
  it("names only what differs, and what it was made from", () =>
    expect(versionOf({ ...draft(), end_goal: "education" }, CONTENT, "v1")).toEqual({ end_goal: "education", based_on: "v1" }));
  it("of a first plan is made from nothing", () => expect(versionOf({ ...draft(), track: "fast" }, CONTENT, null)).toEqual({ track: "fast" }));
  it("takes hours as people write them, and leaves out what is no number", () => {
    const elements = { norwegian: { hours: "12,5", why: " " }, work: { hours: "mye", why: "Praksis" } };
    expect(versionOf({ ...draft(), elements }, CONTENT, null)?.elements).toEqual([
      { code: "norwegian", hours_week: 12.5, why: null },
      { code: "work", hours_week: null, why: "Praksis" },
    ]);
    expect(hoursInSum({ ...draft(), elements })).toBe(12.5);
  });
  it("takes away what was emptied", () =>
    expect(versionOf({ ...draft(), oral: "", teaching_hours: "" }, CONTENT, null)).toEqual({ norwegian: { oral: null, written: null }, teaching_hours: null }));
  it("builds on an open proposal before what is in force", () => {
    const proposed = { ...CONTENT, end_goal: "education" } as Content;
    const plan = { ...CONTENT, proposal: { content: proposed } } as unknown as WholePlan;
    expect(startOf(plan)).toBe(proposed);
    expect(startOf({ ...CONTENT, proposal: null } as unknown as WholePlan).end_goal).toBe("work");
  });
});

describe("a version that came while she wrote", () => {
  const mine = { ...draft(), long_term: "Eget firma", oral: "B1" };
  const now: Content = { ...CONTENT, long_term: "Fast jobb", track: "fast" };
  const anew = rebased(mine, CONTENT, now, { by_id: "a", at: "2026-11-22T10:00:00Z" });
  it("is what the form stands on: what she left alone is theirs, what she alone changed is hers", () => {
    expect([anew.draft.track, anew.draft.oral]).toEqual(["fast", "B1"]);
    expect(versionOf(anew.draft, now, "v2")).toEqual({ long_term: "Eget firma", norwegian: { oral: "B1", written: null }, based_on: "v2" });
  });
  it("asks about what both changed, and shows both", () =>
    expect(anew.clashes).toEqual({ long_term: { was: null, yours: "Eget firma", theirs: "Fast jobb", by_id: "a", at: "2026-11-22T10:00:00Z" } }));
  it("holds what she chose", () => {
    expect(settled(anew.draft, anew.clashes, { long_term: "theirs" }).long_term).toBe("Fast jobb");
    expect(settled(anew.draft, anew.clashes, { long_term: "yours" }).long_term).toBe("Eget firma");
  });
  it("asks nothing where both wrote the same", () => expect(rebased({ ...draft(), track: "fast" }, CONTENT, now).clashes).toEqual({}));
});

describe("templates only suggest", () => {
  const taken = takeTemplate(NURSING, "2026-11-22");
  it("with days counted from today", () => expect(taken.steps.map(({ due }) => due)).toEqual(["2026-12-06", "2026-12-20"]));
  it("send the steps that were kept, as they were worded", () => {
    const steps = taken.steps.map((step, index) => (index === 0 ? { ...step, on: false } : { ...step, title: " Jobbsmak i to uker ", due: "" as const }));
    expect(templatesOf({ ...draft(), taken: [{ ...taken, goal: "", steps }] })).toEqual([
      { template: "nursing", goal_title: "Sykehjem", steps: [{ title: "Jobbsmak i to uker", due: null, template: "taster" }] },
    ]);
  });
  it("leave out what she has before her already, not what is done", () => {
    const step = (template: string, state: string) => ({ template, state }) as Step;
    const open = openTemplates([step("visit", "under_way"), step("taster", "done")]);
    const again = takeTemplate(NURSING, "2026-11-22", open);
    expect(again.steps.map(({ on, there }) => [on, there])).toEqual([[false, true], [true, false]]);
    expect(templatesOf({ ...draft(), taken: [again] })[0]?.steps.map(({ template }) => template)).toEqual(["taster"]);
  });
  it("are no goal where every step was left out", () =>
    expect(templatesOf({ ...draft(), taken: [{ ...taken, steps: taken.steps.map((step) => ({ ...step, on: false })) }] })).toEqual([]));
  it("of the chosen track come first; all can be taken", () => {
    const other = { ...NURSING, code: "driver", tracks: [] };
    expect(inOrder([other, NURSING], "ordinary").map(({ code }) => code)).toEqual(["nursing", "driver"]);
    expect(inOrder([other, NURSING], "").map(({ code }) => code)).toEqual(["driver", "nursing"]);
  });
});
