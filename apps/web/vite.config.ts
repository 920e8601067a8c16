import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { APP_VERSION: JSON.stringify(version) },
  build: {
    target: "es2024",
    // For the budgets: which file needs which. It is not served.
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
  },
  worker: { format: "es" },
});
