/** `npm start`: installs what is missing and serves the first page at one address. */
import { install, runNode } from "./set-up.mjs";

install();
runNode(["apps/server/src/main.ts"]);
