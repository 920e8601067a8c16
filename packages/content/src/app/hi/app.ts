import type { AppWords } from "../words/app.ts";
import { shell } from "./shell.ts";

/** The first screens, in Hindi. Not yet reviewed by a native reviewer. */
export const app: AppWords = { shell };
