import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inNorwegian } from "../../../pwa/src/core/i18n";
import { goalTitles } from "../../../pwa/src/plan/goalTitles";

it("knows every goal of the templates, and no other", () => {
  const yaml = readFileSync(new URL("../../../server/content/plan_templates.yaml", import.meta.url), "utf8");
  const goals = [...yaml.matchAll(/^\s+goal: (.+)$/gm)].map(([, title]) => title);
  expect(goals.length).toBeGreaterThan(5);
  expect(goalTitles.map(inNorwegian)).toEqual(goals);
});
