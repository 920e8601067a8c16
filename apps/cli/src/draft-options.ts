import { ok, type Result } from "@lichen/base";
import { findFeeling } from "@lichen/content";
import type { CheckInDraft } from "@lichen/core";
import {
  type Arguments,
  type ArgumentsProblem,
  numberOf,
  type Option,
  textOf,
  textsOf,
} from "./arguments.ts";
import type { Terminal } from "./terminal.ts";

/** The options that say what is in a check-in. */
export const DRAFT_OPTIONS: Readonly<Record<string, Option>> = {
  note: "text",
  title: "text",
  pleasantness: "text",
  energy: "text",
  kind: "text",
  able: "text",
  feeling: "texts",
  need: "texts",
  unmet: "texts",
  strength: "texts",
  tag: "texts",
  when: "text",
};

/** Which list of a check-in each repeated option fills. */
const LISTS = [
  ["feeling", "feelings"],
  ["need", "needsMet"],
  ["unmet", "needsUnmet"],
  ["strength", "strengths"],
  ["tag", "tags"],
] as const;

/** A draft from the options of `check-in` and `edit`; what was not given is not in it. */
export function draftFrom(
  given: Arguments,
  terminal: Pick<Terminal, "readAll">,
): Result<CheckInDraft, ArgumentsProblem> {
  const ratings: Record<string, number> = {};
  for (const [option, rating] of [
    ["pleasantness", "pleasantness"],
    ["energy", "energy"],
    ["kind", "kindness"],
    ["able", "able"],
  ] as const) {
    const number = numberOf(given, option);
    if (!number.ok) return number;
    if (number.value !== undefined) ratings[rating] = number.value;
  }
  const lists = LISTS.flatMap(([option, list]) => {
    const words = textsOf(given, option);
    if (words.length === 0) return [];
    return [[list, list === "feelings" ? words.map(feelingOf) : words] as const];
  });
  const note = textOf(given, "note");
  const title = textOf(given, "title");
  return ok({
    ...ratings,
    ...Object.fromEntries(lists),
    ...(note !== undefined && { note: note === "-" ? terminal.readAll() : note }),
    ...(title !== undefined && { title }),
  });
}

/** One of our feelings by its word in either language, else the person's own word. */
export function feelingOf(word: string): string {
  return findFeeling(word)?.id ?? word;
}
