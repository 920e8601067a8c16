import type { OwnWord } from "@lichen/companion";
import type { Point, Spot } from "@lichen/ui/FeelingField";
import { inHand } from "./in-hand.ts";

/** A person's own words that have a place, as points beside ours. */
export function ownPoints(words: readonly OwnWord[]): readonly Point[] {
  return words.flatMap(({ word, pleasantness, energy }) =>
    pleasantness === undefined || energy === undefined
      ? []
      : [{ id: word, label: word, x: pleasantness, y: energy }],
  );
}

/** The place of the check-in in hand; undefined until both axes are known. */
export function spotInHand(): Spot | undefined {
  const { pleasantness, energy } = inHand.value.draft;
  return pleasantness === undefined || energy === undefined
    ? undefined
    : { x: pleasantness, y: energy };
}
