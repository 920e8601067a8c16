import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { filesFor } from "./first-load.ts";

const root = import.meta.dirname;
const content = join(root, "../../packages/content/src");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/**
 * The words of the first screens are asked for at once and not when the first file was read; those of
 * English, for a page that is read before any language was chosen.
 */
const wordsAtOnce: Plugin = {
  name: "words-at-once",
  transformIndexHtml: {
    order: "post",
    handler(_html, { bundle = {} }) {
      const words = Object.values(bundle).find(
        (file) => file.type === "chunk" && file.name === "words-en",
      );
      if (!words) throw new Error("the words of the first screens are no file of their own");
      const attrs = { rel: "modulepreload", crossorigin: true, href: `/${words.fileName}` };
      return [{ tag: "link", attrs, injectTo: "head" as const }];
    },
  },
};

/** The sheet below the first picture of the page and not above it: the picture is painted while the sheet comes. */
const sheetBelow: Plugin = {
  name: "sheet-below",
  transformIndexHtml: {
    order: "post",
    handler(html) {
      const sheets = html.match(/^ *<link rel="stylesheet".*\n/gm) ?? [];
      const without = sheets.reduce((rest, sheet) => rest.replace(sheet, ""), html);
      return without.replace("  </body>", `${sheets.join("")}  </body>`);
    },
  },
};

// biome-ignore lint/style/noDefaultExport: the tool asks for it
export default defineConfig({
  root,
  plugins: [wordsAtOnce, sheetBelow],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { APP_VERSION: JSON.stringify(version) },
  build: {
    target: "es2024",
    // Browsers that know nesting and :dir(), which would be turned into a list of languages otherwise.
    cssTarget: ["chrome123", "safari17.4", "firefox123"],
    // For the budgets: which file needs which. It is not served.
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: filesFor({
            first: [join(root, "src/page/main.tsx"), join(root, "../../packages/base/src/day.ts")],
            open: join(root, "src/page/frame/shell.tsx"),
            words: { en: join(content, "app/en/app.ts"), hi: join(content, "app/hi/app.ts") },
          }),
        },
      },
    },
  },
  worker: { format: "es" },
});
