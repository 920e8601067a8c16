/** `npm test`: everything that must hold, from a bare clone. The same in CI. */
import { install, runNode } from "./set-up.mjs";

install();
runNode(["scripts/checks.mjs", ...process.argv.slice(2)]);
