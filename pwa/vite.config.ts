import { defineConfig } from "vitest/config";

/** Where `npm run dev` finds the server. */
const SERVER = process.env.JOBBSPOR_SERVER ?? "http://127.0.0.1:8000";

export default defineConfig({
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
      output: { codeSplitting: { groups: [{ name: "app", tags: ["$initial"] }] } },
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
