import type { NearLine } from "@lichen/core";
import { say } from "../../language.ts";

/** A line kept near as a person reads it: a both-and statement is one sentence of its two halves. */
export function nearSaid({ line, feeling }: Pick<NearLine, "line" | "feeling">): string {
  return feeling === "" ? line : say().checkIn.today.bothAnd(halfSaid(feeling), halfSaid(line));
}

/** One half of a sentence, without the stop it was typed with. */
export function halfSaid(text: string): string {
  return text.trim().replace(/[.।\s]+$/u, "");
}
