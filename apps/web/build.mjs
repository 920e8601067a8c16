/** Builds the app: the page and its worker by Vite, then the service worker that knows every file. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";

const root = import.meta.dirname;
const dist = join(root, "dist");

await build({ root, logLevel: "warn", configFile: join(root, "vite.config.ts") });

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${sep}.vite`))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const hash = createHash("sha256");
for (const file of files) hash.update(relative(dist, file)).update(readFileSync(file));
const version = hash.digest("hex").slice(0, 16);
const paths = files.map((file) => `/${relative(dist, file).split(sep).join("/")}`);

/** Held when first used, not before: letters of one script, and what only an installation asks for. */
const LATER = /devanagari|-(192|512)\.png$/;
const held = paths.filter((path) => !LATER.test(path));
writeFileSync(join(dist, ".vite/held.json"), JSON.stringify(held));

await build({
  root,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  define: {
    VERSION: JSON.stringify(version),
    FILES: JSON.stringify(paths),
    HELD: JSON.stringify(held),
  },
  build: {
    target: "es2024",
    outDir: dist,
    emptyOutDir: false,
    rolldownOptions: {
      input: join(root, "src/service-worker/service-worker.ts"),
      output: { entryFileNames: "service-worker.js", format: "iife" },
    },
  },
});

/** Beside each text, the same made small once and for all, for a host to send to whoever takes it. */
const TEXT = /\.(css|html|js|json|svg|webmanifest)$/;
for (const path of [...paths.filter((each) => TEXT.test(each)), "/service-worker.js"]) {
  const file = join(dist, path);
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
}
console.log(`built ${paths.length} files, version ${version}`);
