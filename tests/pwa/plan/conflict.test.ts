import "../page";
import { describe, expect, it } from "vitest";
import type { Act } from "../../../pwa/src/core/act";
import { verbNamed } from "../../../pwa/src/core/verbs";
import "../../../pwa/src/plan/late";
import { again, CHANGES, clashesOf, isSettled, onceMore } from "../../../pwa/src/plan/conflict";
import { fieldName, valueWords } from "../../../pwa/src/plan/fields";
import { HER } from "./cast";

const fields = { title: { was: "CV", yours: "Lag CV", theirs: "Skriv CV", by_id: "a", at: "2026-11-22T08:00:00+01:00" } };
const sent = { change: { title: "Lag CV", due: "2026-12-01" }, was: { title: "CV", due: null } };
const act = (code: string, refusal: Record<string, unknown>) => ({ code, refusal }) as unknown as Act;

describe("two people changed one field", () => {
  it("is told by the refusal, and only by that one", () => {
    expect(clashesOf(act("changed_meanwhile", { fields }))).toEqual(fields);
    expect(clashesOf(act("not_found", { fields }))).toEqual({});
    expect(clashesOf(act("changed_meanwhile", {}))).toEqual({});
  });
  it("nothing is chosen beforehand", () => {
    expect(isSettled(fields, {})).toBe(false);
    expect(isSettled(fields, { title: "theirs" })).toBe(true);
  });
  it("keeping hers sends it on top of what the other wrote, so that a third change is noticed too", () =>
    expect(again(sent, fields, { title: "yours" })).toEqual({
      change: { title: "Lag CV", due: "2026-12-01" },
      was: { title: "Skriv CV", due: null },
    }));
  it("taking the other's still sends what nobody else touched", () =>
    expect(again(sent, fields, { title: "theirs" })).toEqual({ change: { due: "2026-12-01" }, was: { due: null } }));
  it("sends nothing where nothing of hers is left", () =>
    expect(again({ change: { title: "Lag CV" }, was: { title: "CV" } }, fields, { title: "theirs" })).toBeNull());
});

describe("what was refused is done again as what it was", () => {
  const ID = "0190a000-0000-7000-8000-0000000000c1";
  const CASES: [verb: string, params: Record<string, unknown>, field: string, path: string][] = [
    ["plan.change", { person_id: HER }, "strengths", `/plan/${HER}`],
    ["plan.change_step", { id: ID, title: "Lag CV" }, "comment", `/plan/steps/${ID}`],
    ["plan.change_goal", { id: ID, title: "Fast jobb" }, "state", `/plan/goals/${ID}`],
    ["plan.change_cv", { id: ID, title: "Kokk" }, "norwegian", `/plan/cv/${ID}`],
  ];
  it("for every act that carries what it replaces", () =>
    expect(CASES.map(([verb]) => verb).sort()).toEqual(Object.keys(CHANGES).sort()));
  it.each(CASES)("%s: hers goes to the same place, on top of the other's", (verb, params, field, path) => {
    const refused = {
      verb,
      params: { ...params, change: { [field]: "mine" }, was: { [field]: "before" } },
      code: "changed_meanwhile",
      refusal: { fields: { [field]: { was: "before", yours: "mine", theirs: "other" } } },
    } as unknown as Act;
    const params2 = onceMore(refused, { [field]: "yours" });
    expect(verbNamed(verb)?.request(params2 ?? {})).toEqual({ method: "PATCH", path, body: { [field]: "mine", was: { [field]: "other" } } });
    expect(onceMore(refused, { [field]: "theirs" })).toBeNull();
  });
});

describe("fields are called what they are", () => {
  it("on a line of the CV", () => {
    expect(["title", "norwegian", "place", "from", "to", "trade"].map((field) => fieldName(field, "cv"))).toEqual([
      "Det du skrev",
      "På norsk",
      "Hvor",
      "Fra",
      "Til",
      "Yrke",
    ]);
    expect([valueWords("norwegian", "Kokk", "cv"), valueWords("from", "2019-03", "cv"), valueWords("trade", "kitchen", "cv")]).toEqual([
      "Kokk",
      "03.2019",
      "Kjøkken",
    ]);
  });
  it("on a goal, and on the plan as before", () => {
    expect([fieldName("title", "goal"), fieldName("title", "step"), fieldName("norwegian")]).toEqual(["Målet", "Steget", "Norskmål"]);
    expect(valueWords("norwegian", { oral: "B1", written: "A2" })).toBe("Muntlig B1, skriftlig A2");
  });
});
