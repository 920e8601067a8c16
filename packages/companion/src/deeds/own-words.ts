import { isJsonObject, memberOf, type Result, type StoreProblem } from "@lichen/base";
import { CHECK_IN, fieldValue, type LifeRecord } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { decide, settingsNamed } from "./settings.ts";

/** A feeling word of the person's own, with its place on the field where it was given one. */
export interface OwnWord {
  readonly word: string;
  readonly pleasantness: number | undefined;
  readonly energy: number | undefined;
}

/** A place is a setting of its own, so that two devices that place two words do not meet. */
const PREFIX = "word:";

/** Gives a word of the person's own its place on the field, on all devices. */
export function placeOwnWord(
  notebook: Notebook,
  { word, pleasantness, energy }: OwnWord,
): Promise<Result<void, StoreProblem>> {
  return decide(notebook, {
    [`${PREFIX}${word}`]: { pleasantness: pleasantness ?? null, energy: energy ?? null },
  });
}

/** The words of the person's own, latest used first: those placed, and those used without a place. */
export function ownWords(
  notebook: Notebook,
  entries: Iterable<LifeRecord>,
  isOurs: (word: string) => boolean,
): readonly OwnWord[] {
  const placed = new Map(settingsNamed(notebook, PREFIX));
  const words = new Set([...wordsOf(entries, "feelings"), ...placed.keys()]);
  return [...words]
    .filter((word) => !isOurs(word))
    .map((word) => {
      const place = placed.get(word);
      const axis = (name: string) => {
        const value = isJsonObject(place) ? memberOf(place, name) : undefined;
        return typeof value === "number" && value >= 0 && value <= 10 ? value : undefined;
      };
      return { word, pleasantness: axis("pleasantness"), energy: axis("energy") };
    });
}

/** The tags a person uses, latest used first. */
export function tagsOf(entries: Iterable<LifeRecord>): readonly string[] {
  return [...new Set(wordsOf(entries, "tags"))];
}

function* wordsOf(entries: Iterable<LifeRecord>, list: "feelings" | "tags"): Generator<string> {
  for (const record of entries) {
    const words = record.kind === CHECK_IN ? fieldValue(record, list) : undefined;
    if (Array.isArray(words)) yield* words.filter((word) => typeof word === "string");
  }
}
