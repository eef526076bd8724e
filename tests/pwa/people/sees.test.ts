import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { seesWords } from "../../../pwa/src/people/sees";

const rules = readFileSync(new URL("../../../server/access/rules.csv", import.meta.url), "utf8").trim().split("\n").slice(1);

it("says of every look that is logged what it was", () => {
  const logged = new Set(rules.filter((line) => line.trim().endsWith(",yes")).map((line) => line.split(",")[0] ?? ""));
  // What an admin opened to somebody else is told beside the row (MyData.tsx).
  const beside = ["people.assign", "people.stand_in", "people.reset_staff"];
  expect([...logged].filter((action) => seesWords(action) === null && !beside.includes(action))).toEqual([]);
  expect(logged.size).toBeGreaterThan(20);
});
