import "../page";
import { describe, expect, it } from "vitest";
import type { Act } from "../../../pwa/src/core/act";
import { again, clashesOf, isSettled } from "../../../pwa/src/plan/conflict";

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
