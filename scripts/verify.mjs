/** `npm run verify`: all of `npm test` but set-up, survival and journeys; for the working minute. */
import { runNode } from "./set-up.mjs";

runNode(["scripts/checks.mjs", "--quick", ...process.argv.slice(2)]);
