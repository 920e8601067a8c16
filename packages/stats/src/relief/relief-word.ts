/**
 * What may be said of a technique, from nothing to something.
 *
 * - `not-enough`: the moment or the technique is not known; no number of it should be shown.
 * - `from-research`: under 4 uses. "From general research, not yet from you."
 * - `still-learning`: 4 uses and more. "For you: 7 uses, about 1.1 points better than just waiting
 *   (likely 0.2 to 2.0). Still learning."
 * - `helps-you`: 10 uses and more, and the whole interval beside it is above zero.
 * - `retired`: 5 uses and more, and more likely than 8 in 10 it makes moments like this harder. "Did
 *   not seem to help you; keep it anyway?" A hint that the person answers; never a verdict.
 *
 * The last two are never said of readings that contradict each other.
 */
export type ReliefWord =
  | "not-enough"
  | "from-research"
  | "still-learning"
  | "helps-you"
  | "retired";

const SOME_USES = 4;
const USES_TO_RETIRE = 5;
const MANY_USES = 10;
/** Four fifths of a normal distribution lie below this. */
const FOUR_FIFTHS = 0.8416;
/** With a greater chance than this that the readings contradict each other, nothing is sure. */
const CONTRADICTION_AT_MOST = 0.1;

/** The word for so many uses and a relief believed to be `mean`, give or take `sd`. */
export function reliefWord({
  isKnown,
  uses,
  mean,
  sd,
  low,
  contradiction,
}: {
  readonly isKnown: boolean;
  readonly uses: number;
  readonly mean: number;
  readonly sd: number;
  /** The lower end of the interval that is answered beside the word. */
  readonly low: number;
  /** The chance that the readings contradict each other. */
  readonly contradiction: number;
}): ReliefWord {
  if (!isKnown) return "not-enough";
  if (uses < SOME_USES) return "from-research";
  if (contradiction > CONTRADICTION_AT_MOST) return "still-learning";
  if (uses >= USES_TO_RETIRE && mean + FOUR_FIFTHS * sd < 0) return "retired";
  return uses >= MANY_USES && low > 0 ? "helps-you" : "still-learning";
}
