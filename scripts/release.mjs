/**
 * `npm run release`: whether a release may be made today. It refuses while a help line was never
 * checked with its operator, or not for 180 days, and names each. `-- --on 2026-11-27` asks about
 * another day. Builds and tests never ask: they depend on no date.
 */
import { install, runNode } from "./set-up.mjs";

install();
runNode(["tests/safety/lines-to-check.ts", ...process.argv.slice(2)]);
