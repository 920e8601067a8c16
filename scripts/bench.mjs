/** `npm run bench`: every budget beside what was measured. */
import { buildWeb } from "./build-web.mjs";
import { chromium } from "./chromium.mjs";
import { install, runNode } from "./set-up.mjs";

install();
buildWeb();
process.env.CHROMIUM = chromium();
runNode(["--expose-gc", "tests/bench/bench.ts", ...process.argv.slice(2)]);
