/** `npm run bench`: every budget beside what was measured. */
import { install, runNode } from "./set-up.mjs";

install();
runNode(["--expose-gc", "tests/bench/bench.ts", ...process.argv.slice(2)]);
