/**
 * `npm run dev`: the app, drawn anew at every change, and the backup of a made-up year to bring in.
 * It runs without the strict headers and without the service worker; `npm start` has both.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, runNode } from "./set-up.mjs";

install();
const folder = mkdtempSync(join(tmpdir(), "lichen-made-up-"));
const notebook = join(folder, "notebook");
const backup = join(folder, "made-up-year.lichen");
const lichen = (...words) =>
  runNode(["apps/cli/bin/lichen.mjs", ...words, "--notebook", notebook], { end: false });
lichen("demo", "--days", "365");
lichen("backup", backup);
lichen("words");
console.log(
  `A made-up year: ${backup}\nBring it in under Settings, Safe copy, with the words above.`,
);
runNode(["node_modules/vite/bin/vite.js", "apps/web", "--port", "5178", "--strictPort"]);
