/** `npm run long`: the runs that take long (kill loops, histories, flips); `-- NAME` runs one of them. */
import { join } from "node:path";
import { buildWeb } from "./build-web.mjs";
import { chromium } from "./chromium.mjs";
import { install, root, runNode } from "./set-up.mjs";

install();
buildWeb();
process.env.CHROMIUM = chromium();
runNode([
  join(root, "node_modules/vitest/vitest.mjs"),
  "run",
  "--config",
  "vitest.long.config.ts",
  ...process.argv.slice(2),
]);
