import type { VictoriesWords } from "@lichen/content/app/words/victories";
import { haystackOf, isFound, needlesOf, type SmallVictory } from "@lichen/core";

/** A victory in a line: the person's own words, else what they did; an asking by whom it was. */
export function victorySaid(victory: SmallVictory, words: VictoriesWords): string {
  switch (victory.from) {
    case "reach-out":
      return victory.text || words.reachedOut(victory.who);
    case "setback":
      return victory.text || words.metSetback;
    case "step":
      return victory.text || words.tookStep;
    default:
      return victory.text;
  }
}

/** Where it comes from; of a step, that a part of it counts. */
export function sourceSaid(victory: SmallVictory, words: VictoriesWords): string {
  return victory.isPartly ? words.partly : words.from[victory.from];
}

/** The victories in which each word of a query begins some word. */
export function victoriesFound(
  jar: readonly SmallVictory[],
  query: string,
  words: VictoriesWords,
): readonly SmallVictory[] {
  const needles = needlesOf(query);
  return jar.filter((victory) =>
    isFound(
      haystackOf([victorySaid(victory, words), victory.who, sourceSaid(victory, words)]),
      needles,
    ),
  );
}
