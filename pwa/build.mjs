// Builds the app into dist/: texts, pages and code, the service worker, and a brotli twin of every file that shrinks.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");

/** The phone's texts come from the catalogs; `make` has the virtual environment's Python first in the path. */
function buildTexts() {
  const own = join(here, "../.venv/bin/python");
  const python = process.env.PYTHON ?? (statSync(own, { throwIfNoEntry: false }) ? own : "python3");
  execFileSync(python, ["-m", "translations.catalogs", "build"], { cwd: join(here, ".."), stdio: "inherit" });
}

const isStaffs = (chunk) => /(^|\/)(staff|desk)(\/|\.ts$)/.test(chunk.src ?? "");
const isLanguage = (chunk) => /generated\/messages\//.test(chunk.src ?? "");
const isPicture = (file) => /\.(svg|png|webp|opus|woff2)$/.test(file) && !/\/icons[^/]*\.svg$/.test(file);

/** What the page itself asks for; the manifest does not mark an entry that was put into a group. */
function entries(manifest) {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  return Object.keys(manifest).filter(
    (key) => manifest[key].file.endsWith(".js") && page.includes(manifest[key].file),
  );
}

/** Every file a participant may need without a network: what the entry loads, now or later, less staff's screens, languages and
 * pictures: a language is kept when it is first used, every picture once she is known (main.tsx). */
function shellOf(manifest) {
  const files = new Set();
  const seen = new Set();
  const take = (key) => {
    const chunk = manifest[key];
    if (seen.has(key) || chunk === undefined || isStaffs(chunk) || isLanguage(chunk)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])])
      if (!isPicture(file)) files.add(`/${file}`);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) take(next);
  };
  for (const key of entries(manifest)) take(key);
  return [...files].sort();
}

/** The addresses of a chunk and of what it imports, without what the page names itself. */
function filesOf(manifest, key, page, seen = new Set()) {
  const chunk = manifest[key];
  if (seen.has(key) || chunk === undefined) return [];
  seen.add(key);
  const more = (chunk.imports ?? []).flatMap((next) => filesOf(manifest, next, page, seen));
  return [`/${chunk.file}`, ...more].filter((file) => !page.includes(file));
}

/** The page's first script (src/boot.ts); what it names is known only now. Its address goes into the page; returns it. */
async function buildBoot(manifest) {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const list = JSON.parse(readFileSync(join(here, "../translations/languages.json"), "utf8"));
  const texts = (name) => filesOf(manifest, `src/generated/messages/${name}.js`, page);
  const languages = list.map(({ code, dir }) => [
    code,
    [dir, ...(code === "nb" ? [] : [...texts(code), ...texts(`${code}.door`)])],
  ]);
  const door = filesOf(manifest, "src/people/screens/First.tsx", page);
  const built = await build({
    configFile: false,
    root: here,
    logLevel: "warn",
    publicDir: false,
    define: { __BOOT__: JSON.stringify({ languages: Object.fromEntries(languages), door }) },
    build: {
      target: "es2022",
      write: false,
      modulePreload: false,
      lib: { entry: join(here, "src/boot.ts"), formats: ["iife"], name: "boot", fileName: () => "boot.js" },
    },
  });
  const { code } = [built].flat()[0].output[0];
  const address = `/assets/boot-${createHash("sha256").update(code).digest("hex").slice(0, 8)}.js`;
  writeFileSync(join(dist, address), code);
  writeFileSync(
    join(dist, "index.html"),
    page.replace("<!-- boot -->", `<script src="${address}"></script>`),
  );
  return address;
}

function restOf(manifest, shell) {
  const code = Object.values(manifest).filter((chunk) => !isLanguage(chunk));
  const files = code.flatMap((chunk) => [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]);
  return [...new Set(files.filter((file) => !isPicture(file)).map((file) => `/${file}`))]
    .filter((file) => !shell.includes(file))
    .sort();
}

async function buildWorker(manifest, boot) {
  const shell = [...shellOf(manifest), boot];
  const page = readFileSync(join(dist, "index.html"));
  const version = createHash("sha256")
    .update(page)
    .update(JSON.stringify(manifest))
    .digest("hex")
    .slice(0, 12);
  await build({
    configFile: false,
    root: here,
    logLevel: "warn",
    publicDir: false,
    define: { __BUILD__: JSON.stringify({ version, shell, rest: restOf(manifest, shell) }) },
    build: {
      target: "es2022",
      outDir: dist,
      emptyOutDir: false,
      lib: {
        entry: join(here, "src/sw/worker.ts"),
        formats: ["iife"],
        name: "jobbspor",
        fileName: () => "sw.js",
      },
    },
  });
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The server sends these as they are; one that shrinks by less than a tenth is not worth a file. */
function writeTwins() {
  for (const file of filesIn(dist).filter((name) => /\.(js|css|html|svg|json|webmanifest)$/.test(name))) {
    const plain = readFileSync(file);
    const options = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    };
    const small = brotliCompressSync(plain, options);
    if (small.length < plain.length * 0.9) writeFileSync(`${file}.br`, small);
  }
}

const weight = (file) => statSync(`${file}.br`, { throwIfNoEntry: false })?.size ?? statSync(file).size;

/** The first load in brotli bytes: the page, what its entry loads at once, and the heaviest language. */
function report(manifest, boot) {
  const parts = { html: weight(join(dist, "index.html")), js: weight(join(dist, boot)), css: 0, texts: 0 };
  const seen = new Set();
  const take = (key) => {
    const chunk = manifest[key];
    if (seen.has(key) || chunk === undefined) return;
    seen.add(key);
    parts.js += weight(join(dist, chunk.file));
    for (const file of chunk.css ?? [])
      if (!seen.has(file)) parts.css += seen.add(file) && weight(join(dist, file));
    for (const next of chunk.imports ?? []) take(next);
  };
  for (const key of entries(manifest)) take(key);
  for (const chunk of Object.values(manifest)) {
    if (isLanguage(chunk) && !/\.(staff|later|door)\./.test(chunk.src))
      parts.texts = Math.max(parts.texts, weight(join(dist, chunk.file)));
  }
  const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const all = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  console.log(
    `first load ${kb(all)} brotli (${Object.entries(parts)
      .map(([name, bytes]) => `${name} ${kb(bytes)}`)
      .join(", ")})`,
  );
}

buildTexts();
await build({ root: here, logLevel: "warn" });
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
rmSync(join(dist, ".vite"), { recursive: true });
const boot = await buildBoot(manifest);
await buildWorker(manifest, boot);
writeTwins();
report(manifest, boot);
