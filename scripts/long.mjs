/** `npm run long`: the runs that take long (kill loops, histories, flips); `-- NAME` runs one of them. */
import { join } from "node:path";
import { install, root, runNode } from "./set-up.mjs";

install();
runNode([
  join(root, "node_modules/vitest/vitest.mjs"),
  "run",
  "--config",
  "vitest.long.config.ts",
  ...process.argv.slice(2),
]);
