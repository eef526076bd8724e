import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Imports run one way, as `lint-imports` has it for the server: whoever stands here imports itself, core, ui and what is named,
 * each of them further down. A type counts too. */
const LAYERS: [string, string[]][] = [
  ["main", ["shell", "people"]],
  ["boot", []],
  ["sw", []],
  ["shell", ["people"]],
  ["home", ["jobclub", "plan", "tasters", "week", "people"]],
  ["handover", ["plan", "people", "notifications"]],
  ["tasters", ["plan", "week", "people", "notifications"]],
  ["intake", ["vocabulary", "people"]],
  ["jobclub", ["week", "people", "notifications"]],
  ["plan", ["week", "people", "notifications"]],
  ["vocabulary", ["people", "notifications"]],
  ["outcomes", ["people", "notifications"]],
  ["readings", ["people"]],
  ["week", ["people", "notifications"]],
  ["people", ["notifications"]],
  ["notifications", []],
  ["ui", []],
  ["core", []],
];
const UNDER_ALL = ["ui", "core"];

const SOURCE = fileURLToPath(new URL("../../pwa/src/", import.meta.url));
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']*)["']/g;

/** "plan/index.ts" is of plan; main.tsx and what lies beside it (late.ts, places.ts, staff.ts), which it alone asks for, are main. */
const layerOf = (file: string) => {
  const first = (file.split("/")[0] as string).replace(/\.tsx?$/, "");
  return ["late", "places", "staff"].includes(first) ? "main" : first;
};
/** Generated texts and what lies beside src/ (pictures, languages) are nobody's layer. */
const isCode = (file: string) => !file.startsWith("..") && !file.startsWith("generated/");

type Step = { file: string; imported: string };
const stepsOf = (file: string, text: string): Step[] =>
  [...text.matchAll(IMPORT)]
    .map(([, path]) => ({ file, imported: normalize(join(dirname(file), path as string)) }))
    .filter(({ imported }) => isCode(imported) && layerOf(imported) !== layerOf(file));

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && isCode(file),
);
const steps = files.flatMap((file) => stepsOf(file, readFileSync(join(SOURCE, file), "utf8")));

const allowed = new Map(
  LAYERS.map(([layer, down]) => [layer, layer === "core" ? [] : layer === "ui" ? ["core"] : [...down, ...UNDER_ALL]]),
);
const isAllowed = ({ file, imported }: Step) => allowed.get(layerOf(file))?.includes(layerOf(imported)) ?? false;

test("no file imports but what stands beneath it", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(steps.filter((step) => !isAllowed(step))).toEqual([]);
});

test("the layers themselves run one way, and name nothing that is not there or not needed", () => {
  const places = LAYERS.map(([layer]) => layer);
  expect([...new Set(files.map(layerOf))].filter((layer) => !places.includes(layer))).toEqual([]);
  for (const [layer, down] of LAYERS)
    for (const beneath of down) {
      expect(places.indexOf(beneath), `${layer} over ${beneath}`).toBeGreaterThan(places.indexOf(layer));
      const needed = steps.some(({ file, imported }) => layerOf(file) === layer && layerOf(imported) === beneath);
      expect(needed, `${layer} imports ${beneath}`).toBe(true);
    }
});

test("an import upwards is seen, however it is written", () => {
  const written = [
    'import { waiting } from "../../handover/waiting";',
    'import type { Kind } from "../handover/queries";',
    'const card = await import("../handover/parts/HandoverCard");',
    'export { waiting } from "../handover/waiting";',
    'import {\n  a,\n  b,\n} from "../handover/parts/HandoverCard";',
  ];
  for (const [place, text] of written.entries()) {
    const seen = stepsOf(place === 0 ? "plan/staff/asked.ts" : "plan/queries.ts", text);
    expect(seen.map(isAllowed), text).toEqual([false]);
  }
  expect(stepsOf("handover/words.ts", 'import { templateWords } from "../plan/drawn";').map(isAllowed)).toEqual([true]);
  expect(stepsOf("core/db.ts", 'import { t } from "../ui";').map(isAllowed)).toEqual([false]);
});
