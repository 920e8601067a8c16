import type { AppWords } from "../words/app.ts";
import { checkIn } from "./check-in.ts";
import { door } from "./door.ts";
import { shell } from "./shell.ts";

/** The first screens, in Hindi. Not yet reviewed by a native reviewer. */
export const app: AppWords = { shell, door, checkIn };
