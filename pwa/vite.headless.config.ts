import { defineConfig } from "vite";

/** The phone without a screen, for tests that drive the real outbox and sync (tests/pwa/headless.ts). */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  publicDir: false,
  define: { __PICTURES__: '""' },
  build: {
    ssr: "../tests/pwa/headless.ts",
    target: "node20",
    outDir: "dist-headless",
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: "headless.js" } },
  },
});
