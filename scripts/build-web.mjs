/** Builds the app when something it is made of is newer than what was built. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { root, runNode, say } from "./set-up.mjs";

const built = join(root, "apps/web/dist/service-worker.js"); // Written last.
const PARTS = ["apps/web", "packages"];
const LOCK = join(root, "package-lock.json");

/** When the newest file of a folder was changed, in milliseconds; what was built does not count. */
function newestIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) => !/[/\\](dist|node_modules)[/\\]/.test(file.slice(root.length).replaceAll(sep, "/")),
    )
    .reduce((newest, file) => Math.max(newest, statSync(file).mtimeMs), 0);
}

/** Builds the app if it is stale or not there. */
export function buildWeb() {
  const newest = Math.max(
    statSync(LOCK).mtimeMs,
    ...PARTS.map((part) => newestIn(join(root, part))),
  );
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  say("Building the app");
  runNode(["apps/web/build.mjs"], { end: false });
  if (!existsSync(built)) throw new Error("the app was not built; the lines above say why");
}
