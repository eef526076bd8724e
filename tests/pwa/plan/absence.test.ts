import "../page";
import { describe, expect, it } from "vitest";
import { fits, spanFrom } from "../../../pwa/src/plan/absence";
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
