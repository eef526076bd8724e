import "../page";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../pwa/src/plan/queries";
import { type Along, reached, trail } from "../../../pwa/src/plan/trail";
import { plan } from "./cast";

const DAY = "2026-11-22";
const mark = (title: string) => ({ title, drawn: { picture: "memo", tone: 2 } as const, day: "2026-11-25" });
const stops = (differs: Partial<Plan> = {}, more: Partial<Along> = {}) => trail({ plan: plan(differs), ...more }, DAY);
const told = (...args: Parameters<typeof stops>) => stops(...args).map(({ what, when }) => `${what} ${when}`);

describe("the way", () => {
  it("goes from where she began by her Norwegian to where she is, what comes, and the goal", () =>
    expect(told({}, { now: mark("Lag CV"), next: mark("Øv på jobbintervju") })).toEqual([
      "start behind",
      "norwegian behind",
      "here here",
      "next ahead",
      "goal ahead",
    ]));
  it("has five stops at most, and she stands on exactly one", () => {
    const lives: Partial<Plan>[] = [{}, { started: null }, { levels: null }, { norwegian: null }, { end_goal: null, ends: null }, { ends: "2026-01-01" }];
    for (const life of lives)
      for (const more of [{}, { next: mark("x") }, { now: mark("y"), next: mark("x") }]) {
        const found = stops(life, more);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(found.filter(({ when }) => when === "here").length).toBe(1);
        expect(new Set(found.map(({ what }) => what)).size).toBe(found.length);
      }
  });
  it("shows the Norwegian that is still to learn where nothing else is planned", () => {
    expect(told().slice(-2)).toEqual(["next ahead", "goal ahead"]);
    expect(stops({ levels: { oral: "none", written: "none" } }).map(({ title }) => title)).toContain("Norskmål: Muntlig B1, skriftlig A2");
  });
  it("ends where the programme has ended: there she is", () => expect(told({ ends: "2026-11-01" }).at(-1)).toBe("goal here"));
  it("says what she does now, else what she is on the way to", () => {
    expect(stops({}, { now: mark("Lag CV") })[2]?.detail).toBe("Lag CV");
    expect(stops()[2]?.detail).toBe("På vei mot norskmålet");
    expect(stops({ levels: { oral: "B1", written: "B1" } })[2]?.detail).toBeUndefined();
  });
});

describe("a Norwegian goal", () => {
  it.each([
    [{ oral: "B1", written: "A2" }, true],
    [{ oral: "B2", written: "B1" }, true],
    [{ oral: "B1", written: "A1" }, false],
    [{ oral: "none", written: null }, false],
    [null, false],
  ])("%j is enough for B1 and A2: %s", (levels, enough) => expect(reached(levels, { oral: "B1", written: "A2" })).toBe(enough));
  it("that is not set is not reached", () => expect(reached({ oral: "C1" }, {})).toBe(false));
});
