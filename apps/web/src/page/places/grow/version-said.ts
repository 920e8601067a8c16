import { isJsonObject, type Json, memberOf } from "@lichen/base";
import { dayIn, GOAL_BANDS, rhythmFromJson, WHOSE } from "@lichen/core";
import { say } from "../../language.ts";
import { goalsWords } from "./grow-words.ts";

/** One version of a field of a goal, as a person reads it: no sign of the notebook’s own, and no bare day. */
export function versionSaid(field: string, value: Json): string {
  const words = goalsWords();
  const day = field === "begins" || field === "letGo" ? dayIn(value) : undefined;
  if (day !== undefined) return say().shell.dayShort(day);
  if (field === "letGo") return words.goesOn;
  if (field === "learning" && value === true) return words.learningShown;
  if (value === null || value === "" || value === false) return words.nothingSaid;
  if (field === "rhythm") return words.rhythmSaid(rhythmFromJson(value, null));
  if (field === "plan" && isJsonObject(value)) {
    const parts = [memberOf(value, "cue"), memberOf(value, "response")];
    return parts.filter((part) => typeof part === "string" && part !== "").join(", ");
  }
  if (Array.isArray(value)) return value.map(String).join(", ") || words.nothingSaid;
  return typeof value === "string" ? namedIn(field, value) : String(value);
}

/** The name of a band or of whose wish it is, in place of its sign. */
function namedIn(field: string, text: string): string {
  const words = goalsWords();
  const band = field === "band" ? GOAL_BANDS.find((known) => known === text) : undefined;
  const whose = field === "whose" ? WHOSE.find((known) => known === text) : undefined;
  return band ? words.band[band] : whose ? words.whose[whose] : text;
}
