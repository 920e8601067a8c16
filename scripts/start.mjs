/** `npm start`: installs what is missing, builds what is stale, serves the app at one address. */
import { buildWeb } from "./build-web.mjs";
import { install, runNode } from "./set-up.mjs";

install();
buildWeb();
runNode(["apps/server/src/main.ts"]);
