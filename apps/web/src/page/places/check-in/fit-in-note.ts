import { NOTE_LIMIT } from "@lichen/core";
import { wholeLetters } from "../../letters.ts";

/** What of a text fits in a note that has words already. */
export interface Fit {
  /** The whole note, with as much of the text as fits below its own words. */
  readonly note: string;
  readonly fits: "all" | "beginning" | "nothing";
}

const BETWEEN = "\n\n";

/** Puts a text below a note, cut between two letters as a person sees them: no emoji is split. */
export function fitInNote(note: string, text: string, limit: number = NOTE_LIMIT): Fit {
  const before = note === "" ? "" : `${note}${BETWEEN}`;
  const whole = before + text;
  if (whole.length <= limit) return { note: whole, fits: "all" };
  const beginning = wholeLetters(text, limit - before.length);
  if (beginning.trim() === "") return { note, fits: "nothing" };
  return { note: before + beginning, fits: "beginning" };
}
