/** `npm run dev`: the server of the first page, started again at every change. */
import { install, runNode } from "./set-up.mjs";

install();
runNode(["--watch", "apps/server/src/main.ts"]);
