import { fieldValue, type LifeRecord, ownWordsOf, whenOfRecord } from "@lichen/core";
import type { LichenFruit } from "../../port/views.ts";

const FRUIT = { setback: "seam", victory: "cup", "reach-out": "spore" } as const;

/**
 * What the lichen bore, each with the person's own words for it. What was written about harm that was
 * done to the person gives none: whoever looks over a shoulder reads nothing of it.
 */
export function lichenFruits(entries: readonly LifeRecord[]): readonly LichenFruit[] {
  return entries.flatMap((record) => {
    const { kind } = record;
    const day = whenOfRecord(record)?.day;
    if (day === undefined || (kind !== "setback" && kind !== "victory" && kind !== "reach-out"))
      return [];
    const isHarm = fieldValue(record, "road") === "harmed";
    const [words = ""] = isHarm ? [] : ownWordsOf(record);
    return [{ day, fruit: FRUIT[kind], words: words.split("\n", 1)[0] ?? "" }];
  });
}
