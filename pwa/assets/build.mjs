// Takes the icons and pictures named in used.json, and nothing else, out of the icon sets (ATTRIBUTION.md), and writes what the app ships:
// four sprites (for the first screen, for everybody's others, for staff's screens, for the words), one file per picture (those of words apart: their addresses
// come with the words, not with the app), and the names as TypeScript types.
// What it writes is committed, so building the app needs none of this. To add a picture: name it in used.json, then
// `npm install && npm run build` in this folder.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { optimize } from "svgo";

const require = createRequire(import.meta.url);
const here = (path) => new URL(path, import.meta.url);
const used = JSON.parse(readFileSync(here("used.json"), "utf8"));
const phosphor = require("@iconify-json/ph/icons.json").icons;
const fluent = require("@iconify-json/fluent-emoji-flat/icons.json").icons;
const fluentIcons = require("@iconify-json/fluent/icons.json").icons;

const body = (set, name) => {
  if (!set[name]) throw new Error(`no icon called ${name}`);
  return set[name].body;
};
/** Whole units are enough: an icon's grid of 256 is ten times finer than it is ever drawn. */
const slim = (markup) =>
  optimize(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256">${markup}</svg>`, {
    multipass: true,
    plugins: [{ name: "preset-default", params: { overrides: { convertPathData: { floatPrecision: 0 } } } }],
  }).data.replace(/^<svg[^>]*>|<\/svg>$/g, "");
const symbol = ([id, name]) =>
  `<symbol id="${id}" viewBox="0 0 256 256">${slim(body(phosphor, name))}</symbol>`;
const sprite = (symbols) => `<svg xmlns="http://www.w3.org/2000/svg">${symbols}</svg>\n`;
// Chairs, people and the walker are our own drawings.
const own = readFileSync(here("own.svg"), "utf8").trim();
const ownNames = [...own.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);

const shared = [
  ...used.icons.map((name) => [name, `${name}-bold`]),
  ...used.plain.map((name) => [`${name}-plain`, name]),
  ...used.fill.map((name) => [`${name}-fill`, `${name}-fill`]),
];
const staff = used.staff.map((name) => [`s-${name}`, `${name}-bold`]);
const words = used.wordIcons.map((name) => [`w-${name}`, `${name}-bold`]);
const turtle = `<symbol id="w-turtle" viewBox="0 0 24 24">${body(fluentIcons, "animal-turtle-24-regular")}</symbol>`;
const isFirst = ([id]) => used.first.includes(id);
writeFileSync(
  here("icons.svg"),
  sprite(shared.filter(isFirst).map(symbol).join("") + own.replaceAll("\n", "")),
);
writeFileSync(
  here("icons-more.svg"),
  sprite(
    shared
      .filter((icon) => !isFirst(icon))
      .map(symbol)
      .join(""),
  ),
);
writeFileSync(here("icons-staff.svg"), sprite(staff.map(symbol).join("")));
writeFileSync(here("icons-words.svg"), sprite(words.map(symbol).join("") + turtle));

const draw = (folder, names) => {
  rmSync(here(folder), { recursive: true, force: true });
  mkdirSync(here(folder));
  for (const name of names) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${body(fluent, name)}</svg>`;
    writeFileSync(
      here(`${folder}/${name}.svg`),
      `${optimize(svg, { multipass: true, floatPrecision: 2 }).data}\n`,
    );
  }
};
draw("pictures", used.pictures);
draw("pictures-words", used.ofWords);

/** Sets of one colour, for the words the coloured set has no picture of: all in the same ink, dark enough for every plate. */
const INK = "#1d4e77";
const drawn = ([name, source]) => {
  const [set, icon] = source.split(":");
  const icons = require(`@iconify-json/${set}/icons.json`);
  const side = icons.icons[icon]?.width ?? icons.width;
  const markup = body(icons.icons, icon).replaceAll("currentColor", INK);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${markup}</svg>`;
  const floatPrecision = side > 100 ? 0 : 1;
  writeFileSync(
    here(`pictures-words/${name}.svg`),
    `${optimize(svg, { multipass: true, floatPrecision }).data}\n`,
  );
};
for (const entry of Object.entries(used.drawn)) {
  if (used.ofWords.includes(entry[0]) || used.pictures.includes(entry[0]))
    throw new Error(`two pictures called ${entry[0]}`);
  drawn(entry);
}

/** A few names stand on one line, as the formatter has them. */
const union = (names) =>
  names.length > 4
    ? names.map((name) => `\n  | "${name}"`).join("")
    : ` ${names.map((name) => `"${name}"`).join(" | ")}`;
writeFileSync(
  here("../src/ui/names.ts"),
  `// Written by assets/build.mjs from assets/used.json.
export type IconName =${union([...shared.map(([id]) => id), ...ownNames])};

export type StaffIconName =${union(staff.map(([id]) => id))};

export type WordIconName =${union([...words.map(([id]) => id), "w-turtle"])};

export type { PictureName } from "./pictureNames";

/** What the week may show, and the frame around it; the other icons for everybody are a sprite of their own. */
export const FIRST_ICONS: ReadonlySet<string> = new Set([${[...used.first, ...ownNames].map((name) => `\n  "${name}",`).join("")}
]);
`,
);
writeFileSync(
  here("../src/ui/pictureNames.ts"),
  `// Written by assets/build.mjs from assets/used.json. By itself: only screens of words ask at run time which there are.
export const PICTURES = [${used.pictures.map((name) => `\n  "${name}",`).join("")}
] as const;

export type PictureName = (typeof PICTURES)[number];
`,
);
