import { defineConfig } from "vite";

// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: "es2024", assetsInlineLimit: 0, emptyOutDir: true },
});
