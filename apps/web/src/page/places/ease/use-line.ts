import type { RankedTechnique } from "@lichen/companion";
import { easeWords } from "./ease-words.ts";

/** Less than this, in points of 0 to 10, is no difference anyone would feel. */
const HARDLY = 0.1;

/** What may be said on a technique's card, by the number of this person's uses; nothing before the first. */
export function useLine(known: RankedTechnique | undefined): string | undefined {
  if (!known || known.uses === 0) return undefined;
  const { relief } = easeWords();
  switch (known.word) {
    case "not-enough":
    case "from-research":
      return relief.few(known.uses);
    case "still-learning":
      return known.relief > HARDLY ? relief.seems(known.uses) : relief.unclear(known.uses);
    case "helps-you":
      return relief.helps(known.uses);
    case "retired":
      return relief.noHelp(known.uses);
  }
}

/** The reason in plain words: how such a moment ends with it, beside waiting, and how sure that is. */
export function whyLines(known: RankedTechnique | undefined): readonly string[] {
  const { relief } = easeWords();
  const said = useLine(known);
  if (!known || said === undefined) return [relief.research];
  if (known.word === "from-research" || known.word === "not-enough") return [said, relief.research];
  return [said, differenceLine(known), sureLine(known)].filter((line) => line !== "");
}

function differenceLine({ relief: points }: RankedTechnique): string {
  const { relief } = easeWords();
  if (Math.abs(points) <= HARDLY) return relief.same;
  return points > 0 ? relief.lower(tenths(points)) : relief.higher(tenths(-points));
}

function sureLine({ low, high, relief: points }: RankedTechnique): string {
  const { relief } = easeWords();
  if (low > 0) return relief.likely(tenths(low), tenths(high));
  return points > HARDLY ? relief.unsure : "";
}

function tenths(points: number): string {
  return points.toFixed(1);
}
