import type { CheckInWords } from "./check-in.ts";
import type { DoorWords } from "./door.ts";
import type { ShellWords } from "./shell.ts";

/** Everything the first screens say in one language; other places bring their own words with them. */
export interface AppWords {
  readonly shell: ShellWords;
  readonly door: DoorWords;
  readonly checkIn: CheckInWords;
}
