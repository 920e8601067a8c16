/** `npm run pictures`: draws again the screens of the app that the docs show. */
import { buildWeb } from "./build-web.mjs";
import { chromium } from "./chromium.mjs";
import { install, runNode } from "./set-up.mjs";

install();
buildWeb();
process.env.CHROMIUM = chromium();
runNode(["tests/chromium/draw-pictures.ts"]);
