import "../page";
import { describe, expect, it } from "vitest";
import type { Act } from "../../../pwa/src/core/act";
import { layOver } from "../../../pwa/src/core/overlay";
import type { Named } from "../../../pwa/src/core/verbs";
import { suggestStep } from "../../../pwa/src/plan/actions";
import { addGoal, changeGoal } from "../../../pwa/src/plan/goalActions";
import { goalChange, mayHoldGoals, nested, openGoals } from "../../../pwa/src/plan/goals";
import type { Goal, Step } from "../../../pwa/src/plan/queries";
import { groupsOf } from "../../../pwa/src/plan/staff/steps";
import { HER, step } from "./cast";

const goal = (id: string, differs: Partial<Goal> = {}): Goal => ({
  id,
  person_id: HER,
  parent_id: null,
  title: id,
  state: "planned",
  comment: null,
  position: 0,
  ...differs,
});
const GOALS = [
  goal("job", { position: 1 }),
  goal("cv", { parent_id: "job", position: 2 }),
  goal("norwegian", { position: 0, state: "done" }),
  goal("lost", { parent_id: "elsewhere", position: 3 }),
];
const acted = <P>(verb: Named<P>, params: P) =>
  ({ verb: verb.name, params, state: "unsent", needs: verb.needs?.(params) ?? [] }) as unknown as Act;
const rows = new Map([["goal", new Map(GOALS.map((one) => [one.id, one]))]]);
const after = <T>(kind: string, id: string, ...acts: Act[]) => layOver(rows, acts).kinds.get(kind)?.get(id) as T;

describe("goals", () => {
  it("stand in their order, sub-goals within theirs, and none is lost", () =>
    expect(nested(GOALS).map((each) => `${each.goal.id} ${each.depth}`)).toEqual(["norwegian 0", "job 0", "cv 1", "lost 0"]));
  it("that are over hold no new steps or goals, and a sub-goal holds no goals", () => {
    expect(openGoals(GOALS).map(({ id }) => id)).toEqual(["job", "cv", "lost"]);
    expect(mayHoldGoals(GOALS).map(({ id }) => id)).not.toContain("cv");
  });
  it("show what has no step as well, to staff too", () => {
    const groups = groupsOf(GOALS, [step({ goal_id: "cv" })]);
    expect(groups.map(({ goal: one, depth, steps }) => [one?.id, depth, steps.length])).toEqual([
      ["norwegian", 0, 0],
      ["job", 0, 0],
      ["cv", 1, 1],
      ["lost", 0, 0],
    ]);
  });
});

describe("with no network", () => {
  const made = { id: "g9", person_id: HER, title: "Fast jobb", parent_id: "job" };
  it("a goal she makes stands last, suggested, within its goal; a step may belong to it", () => {
    expect(after<Goal>("goal", "g9", acted(addGoal, made))).toMatchObject({ state: "suggested", position: 4, parent_id: "job" });
    const own = { id: "s9", person_id: HER, title: "Ring", state: "suggested" as const, goal_id: "g9" };
    expect(after<Step>("step", "s9", acted(addGoal, made), acted(suggestStep, own)).goal_id).toBe("g9");
    expect(acted(suggestStep, own).needs).toEqual(["g9"]);
    expect(acted(addGoal, made).needs).toEqual(["job"]);
  });
  it("she moves it, with a comment; nothing else is touched", () => {
    const change = { state: "done" as const, comment: "Klart" };
    const moved = acted(changeGoal, { id: "job", title: "job", change, was: { state: "planned", comment: null } });
    expect(after<Goal>("goal", "job", moved)).toEqual({ ...GOALS[0], ...change });
  });
});

describe("what is sent", () => {
  it("is what differs, each with the value it replaces", () => {
    const what = goalChange(goal("job"), { state: "under_way", comment: " " });
    expect(what).toEqual({ change: { state: "under_way" }, was: { state: "planned" } });
    expect(changeGoal.request({ id: "job", title: "job", ...(what ?? { change: {}, was: {} }) })).toEqual({
      method: "PATCH",
      path: "/plan/goals/job",
      body: { state: "under_way", was: { state: "planned" } },
    });
    expect(goalChange(goal("job", { comment: "Ja" }), { state: "planned", comment: "" })).toEqual({
      change: { comment: null },
      was: { comment: "Ja" },
    });
  });
  it("is nothing where nothing differs", () => expect(goalChange(goal("job"), { state: "planned", comment: "" })).toBeNull());
});
