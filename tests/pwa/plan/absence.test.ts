import "../page";
import { afterEach, describe, expect, it } from "vitest";
import { told } from "../../../pwa/src/core/state";
import type { Staff } from "../../../pwa/src/people/queries";
import { callInstead, fits, joinDay, spanFrom } from "../../../pwa/src/plan/absence";
import { ruleWords } from "../../../pwa/src/plan/absenceRule";

const TODAY = "2026-11-22";
const RULE = { from: "2021-01-01", after_weeks: 8, days_each: 3, within_days: 16, times: 4, per_months: 12 };

describe("the days she cannot come", () => {
  it.each([
    ["2026-11-22", "2026-11-22", true],
    ["2026-11-21", "2026-11-22", true],
    ["2026-11-20", "2026-11-22", false],
    ["2026-11-24", "2026-11-23", false],
    ["", "2026-11-23", false],
    ["2026-11-22", "", false],
    ["2026-11-22", "2027-02-21", true],
    ["2026-11-22", "2027-02-22", false],
  ])("%s to %s can be told: %s", (from, to, can) => expect(fits(from, to, TODAY)).toBe(can));
  it("follow the first day when it moves past the last", () => {
    expect(spanFrom("2026-11-25", "2026-11-23")).toEqual({ from: "2026-11-25", to: "2026-11-25" });
    expect(spanFrom("2026-11-22", "2026-11-23")).toEqual({ from: "2026-11-22", to: "2026-11-23" });
  });
});

describe("while it is not sent, she can call", () => {
  const teacher = { id: "t", name: "Tor", roles: ["teacher"], phone: "+4790000001" };
  const nobody = { id: "n", name: "Nils", roles: ["leader"], phone: null };
  const waits: Record<string, Staff[]> = { "2026-11-23": [nobody], "2026-11-24": [nobody, teacher] };
  joinDay((day) => waits[day] ?? []);
  const hasAdviser = (phone: string | null) => {
    const me = { id: "p", adviser_id: "k", roles: ["participant"] };
    told.value = new Map<string, ReadonlyMap<string, unknown>>([
      ["me", new Map([["p", me]])],
      ["staff", new Map([["k", { id: "k", name: "Kari", roles: ["adviser"], phone }]])],
    ]);
  };
  afterEach(() => {
    told.value = new Map();
  });
  it("her adviser first", () => {
    hasAdviser("+4790000002");
    expect(callInstead("2026-11-23", "2026-11-24")?.name).toBe("Kari");
  });
  it("else the first leader or teacher of those days who has a phone", () => {
    hasAdviser(null);
    expect(callInstead("2026-11-23", "2026-11-24")?.name).toBe("Tor");
    told.value = new Map();
    expect(callInstead("2026-11-24", "2026-11-24")?.name).toBe("Tor");
  });
  it("nobody where nobody waits for her", () => {
    hasAdviser(null);
    expect(callInstead("2026-11-25", "2026-11-26")).toBeUndefined();
  });
});

describe("the rule of self-certification", () => {
  it("is silent until it is known", () => expect(ruleWords(null, TODAY, TODAY)).toEqual([]));
  it("holds from the day she has been there long enough", () => {
    expect(ruleWords(RULE, "2026-09-27", TODAY)[0]).toBe("Du kan bruke egenmelding når du er syk.");
    expect(ruleWords(RULE, "2026-09-28", TODAY)[0]).toBe("Du kan bruke egenmelding når du har vært i programmet i 8 uker. Det er fra 23.11.2026.");
    expect(ruleWords(RULE, null, TODAY)[0]).toBe("Du kan bruke egenmelding når du har vært i programmet i 8 uker.");
  });
  it("names what is configured, and never how many days are used or left", () => {
    const words = ruleWords({ ...RULE, days_each: 4, within_days: 20 }, "2026-01-01", TODAY).join(" ");
    expect(words).toContain("4 dager");
    expect(words).toContain("20 dager");
    expect(words).not.toMatch(/igjen av|brukt|dager igjen/);
  });
});
