/** `npm run session`: records the session of the command line that the docs show. */
import { install, runNode } from "./set-up.mjs";

install();
runNode(["tests/docs/record-session.ts"]);
