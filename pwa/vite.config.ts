import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";

/** Where `npm run dev` finds the server. */
const SERVER = process.env.JOBBSPOR_SERVER ?? "http://127.0.0.1:8000";

/** One folder with one hash for all pictures: an address is made of the name, and no table of them weighs on the first load.
 * Beside them all.json, every picture by its name: what the worker fetches for a dead spot, once instead of 75 times. */
function pictures(): Plugin {
  const folder = new URL("./assets/pictures/", import.meta.url);
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ name, source: readFileSync(new URL(name, folder)) }));
  const hash = createHash("sha256");
  for (const { name, source } of files) hash.update(name).update(source);
  const place = `assets/pictures-${hash.digest("hex").slice(0, 8)}`;
  return {
    name: "pictures",
    config: (_config, { command }) => ({
      define: { __PICTURES__: JSON.stringify(command === "build" ? `/${place}` : "/assets/pictures") },
    }),
    generateBundle() {
      for (const { name, source } of files)
        this.emitFile({ type: "asset", fileName: `${place}/${name}`, source });
      const drawn = Object.fromEntries(files.map(({ name, source }) => [name, source.toString()]));
      this.emitFile({ type: "asset", fileName: `${place}/all.json`, source: JSON.stringify(drawn) });
    },
  };
}

export default defineConfig({
  plugins: [pictures()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    // Older phones: without this, logical properties and nesting are written in a way they do not know.
    cssTarget: "chrome111",
    modulePreload: false,
    assetsInlineLimit: 0, // data: addresses are outside our CSP
    manifest: true,
    rolldownOptions: {
      // A component nobody uses on a screen is not in its code, although ui/index.ts names them all.
      treeshake: { moduleSideEffects: (id) => !/\/src\/ui\/\w+\.tsx?$/.test(id) },
      // What everybody loads first is one file: it shrinks by an eighth more than the same in eighteen.
      // The door too: fetched one after another, its parts would make a new phone wait for each.
      output: {
        codeSplitting: {
          groups: [
            { name: "app", tags: ["$initial"] },
            {
              name: "door",
              test: /\/people\/(screens\/(First|Welcome|Who|Demo)\.tsx|joining\.ts|roles\.ts)$/,
            },
            // What several screens are built of is one file for all of them: alone, most of it is smaller than its request.
            {
              name: "common",
              test: /\/src\/(?!generated|vocabulary)(?!\w+\/(staff|screens)\/)/,
              minShareCount: 2,
              maxModuleSize: 12_000,
            },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
  server: {
    proxy: { "/api": SERVER, "/sounds": SERVER },
    fs: { allow: [".."] }, // translations/languages.json lives beside pwa/
  },
  test: {
    include: ["../tests/pwa/**/*.test.{ts,tsx}"],
    environment: "node",
    globalSetup: ["../tests/pwa/setup.ts"],
    server: { deps: { inline: ["@preact/signals"] } },
  },
});
