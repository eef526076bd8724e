import { describe, expect, it } from "vitest";
import { leftInWords, minutesLeft } from "../../../pwa/src/people/staff/countdown";
import { inTwo, stageOf, toggled } from "../../../pwa/src/people/staff/invitation";
import { pathOf } from "../../../pwa/src/people/staff/Qr";
import type { Invitation } from "../../../pwa/src/people/staff/types";

const invitation = (state: Invitation["state"]): Invitation => ({ id: "i", person_id: "p", state, expires_at: "2026-11-22T10:10:00Z", choices: [] });

describe("how far an invitation has come", () => {
  it.each([
    ["waiting", "code"],
    ["opened", "pictures"],
    ["confirmed", "coming"],
    ["claimed", "in"],
    ["void", "void"],
  ] as const)("%s shows %s", (state, stage) => expect(stageOf(invitation(state), 5)).toBe(stage));
  it("is over when its minutes are", () => {
    expect(stageOf(invitation("waiting"), 0)).toBe("void");
    expect(stageOf(invitation("opened"), 0)).toBe("void");
  });
  it("stays in when the minutes run out afterwards", () => expect(stageOf(invitation("claimed"), 0)).toBe("in"));
});

describe("choosing three of nine", () => {
  it("takes no fourth", () => expect(toggled(["a", "b", "c"], "d")).toEqual(["a", "b", "c"]));
  it("takes one back", () => expect(toggled(["a", "b", "c"], "b")).toEqual(["a", "c"]));
  it("adds", () => expect(toggled(["a"], "b")).toEqual(["a", "b"]));
});

describe("the minutes of a code", () => {
  const at = (clock: string) => minutesLeft("2026-11-22T10:10:00Z", new Date(`2026-11-22T${clock}Z`));
  it("never says none while it works", () => expect(at("10:09:59")).toBe(1));
  it("begins at ten", () => expect(at("10:00:00")).toBe(10));
  it("ends at none, never below", () => expect(at("10:30:00")).toBe(0));
  it("is words, not a clock that runs", () => {
    expect(leftInWords(1)).toBe("Koden kan brukes i 1 minutt til.");
    expect(leftInWords(9)).toBe("Koden kan brukes i 9 minutter til.");
  });
});

it("reads the digits in two breaths", () => expect(inTwo("04170283")).toBe("0417 0283"));
it("draws each run of dark modules once", () => expect(pathOf(["110", "001"])).toBe("M0 0h2v1h-2zM2 1h1v1h-1z"));
