import { defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2024",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
  },
  worker: { format: "es" },
});
