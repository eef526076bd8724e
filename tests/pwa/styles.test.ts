import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** A feature's styles stay on the page once one of its screens was opened: a class of the same name in another feature changes its look. */

const SOURCE = fileURLToPath(new URL("../../pwa/src/", import.meta.url));
const FEATURES = ["handover", "home", "intake", "jobclub", "outcomes", "plan", "readings", "tasters", "vocabulary"];

const filesOf = (feature: string) => readdirSync(join(SOURCE, feature), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));

/** The classes that a style sheet gives a look by themselves: ".answers {", not ".answers .tile {". */
const classesOf = (text: string) => [...text.replace(/\/\*.*?\*\/|:is\([^)]*\)/gs, "").matchAll(/(?<=^|[{},;])\s*\.([a-z][\w-]*)(?=\s*[,{])/g)].map(([, name]) => name as string);

test("no two features name a class alike", () => {
  const owners = new Map<string, Set<string>>();
  for (const feature of FEATURES)
    for (const file of filesOf(feature))
      for (const name of classesOf(readFileSync(join(SOURCE, feature, file), "utf8"))) owners.set(name, (owners.get(name) ?? new Set()).add(feature));
  expect(owners.size).toBeGreaterThan(200);
  expect([...owners].filter(([, features]) => features.size > 1).map(([name, features]) => `${name}: ${[...features].join()}`)).toEqual([]);
});
