import type { ShellWords } from "./shell.ts";

/** Everything the first screens say in one language; other places bring their own words with them. */
export interface AppWords {
  readonly shell: ShellWords;
}
