import type { AppWords } from "../words/app.ts";
import { shell } from "./shell.ts";

/** The first screens, in English. */
export const app: AppWords = { shell };
