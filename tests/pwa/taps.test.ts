import "./page";
import { h } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { language } from "../../pwa/src/core/i18n";
import { told } from "../../pwa/src/core/state";
import { Lines } from "../../pwa/src/handover/parts/Lines";
import { ByGoal } from "../../pwa/src/plan/parts/ByGoal";
import { Reworded } from "../../pwa/src/plan/parts/Reworded";
import { StepMark } from "../../pwa/src/plan/parts/StepMark";
import { StepRow } from "../../pwa/src/plan/parts/StepRow";
import { RoundButton } from "../../pwa/src/ui";
import { tappable } from "./drawn";

afterEach(() => {
  language.value = "nb";
  told.value = new Map();
});

describe("the lines of a hand-over's section", () => {
  const line = { title: "Praksis på hotell", detail: "Glomma" };
  it("can be tapped where they stand as they were written", () => {
    language.value = "ar";
    expect(tappable(h(Lines, { lines: [line] }))).toEqual(["Praksis på hotell", "Glomma"]);
  });
  it("cannot where they are told in her language; the Norwegian beneath can", () => {
    language.value = "ar";
    const told = { title: "تدريب", detail: "غلوما", norwegian: line };
    expect(tappable(h(Lines, { lines: [told] }))).toEqual([]);
    expect(tappable(h(Lines, { lines: [told], both: true }))).toEqual(["Praksis på hotell · Glomma"]);
  });
});

it("a step that got other words: those can be tapped, its days and what is empty cannot", () => {
  const clash = (was: string | null, theirs: string | null) => ({ was, yours: null, theirs });
  const clashes = { title: clash("Øve på CV", "Skrive CV"), due: clash("2026-12-01", null), how: clash(null, "Hjemme") };
  expect(tappable(h(Reworded, { clashes }))).toEqual(["Øve på CV", "Skrive CV", "Hjemme"]);
});

it("what was said when a goal was reached can be tapped", () => {
  const goal = { id: "g", title: "Jobb på hotell", state: "done", comment: "Jeg har begynt å lete" };
  told.value = new Map([["goal", new Map([["g", goal]])]]);
  const drawn = h(ByGoal, { rows: [], onOpen: () => {}, onGoal: () => {} });
  expect(tappable(drawn, RoundButton, StepMark, StepRow)).toEqual(["Jobb på hotell", "«Jeg har begynt å lete»"]);
});
