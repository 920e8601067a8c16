/** `npm start`: installs what is missing, builds what is stale, and serves it at one address. */
import { install, runNode } from "./set-up.mjs";

install();
runNode(["apps/server/src/main.ts"]);
