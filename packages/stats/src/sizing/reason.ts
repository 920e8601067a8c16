import { weightsOf } from "./belief.ts";
import { ENERGY, FIRST_WEEKDAY, type SizingState } from "./state.ts";
import type { DayContext } from "./step.ts";

/** Why this size: the one thing about it that is most worth saying, as a kind and what its sentence needs. */
export type SizeReason =
  /** Fewer than five steps are known: it leans on the first size. */
  | { readonly kind: "not-enough"; readonly reports: number }
  /** The last two steps were not done, or it is not long ago: easier for now. */
  | { readonly kind: "easing"; readonly done: number }
  /** At least two weeks without a step: less is certain. */
  | { readonly kind: "returning"; readonly days: number }
  /** Little or much energy today, and it has mattered to this person. */
  | { readonly kind: "low-energy"; readonly energy: number }
  | { readonly kind: "high-energy"; readonly energy: number }
  /** Such a weekday has had less or more room. */
  | { readonly kind: "harder-weekday"; readonly weekday: number }
  | { readonly kind: "easier-weekday"; readonly weekday: number }
  /** It could be more, but not all at once. */
  | { readonly kind: "no-leap"; readonly largest: number }
  /** Nothing special: it follows from the steps so far. */
  | { readonly kind: "as-lately"; readonly reports: number };

const ENOUGH = 5;
const LONG_PAUSE = 14;
/** An effect is worth saying from a tenth of the size. */
const NOTABLE = 0.1;

/** The reason of a suggestion; the first that holds, in the order of what a person most needs to hear. */
export function whyThisSize(
  state: SizingState,
  context: DayContext,
  isCapped: boolean,
): SizeReason {
  const { reports, recent, day } = state;
  const easing = Math.max(state.easing, state.muchEasier);
  if (reports < ENOUGH) return { kind: "not-enough", reports };
  const paused = (day ?? 0) - (recent.at(-1)?.day ?? 0);
  if (paused >= LONG_PAUSE) return { kind: "returning", days: paused };
  if (easing > 0) return { kind: "easing", done: easing };
  const energy = context.energy;
  if (energy !== undefined) {
    const effect = (meanOf(state, ENERGY) * (energy - 5)) / 2;
    if (effect < -NOTABLE && energy < 5) return { kind: "low-energy", energy };
    if (effect > NOTABLE && energy > 5) return { kind: "high-energy", energy };
  }
  const { weekday } = context;
  if (weekday >= 0) {
    const usual = [0, 1, 2, 3, 4, 5, 6].map((each) => meanOf(state, FIRST_WEEKDAY + each));
    const effect = (usual[weekday] ?? 0) - usual.reduce((sum, each) => sum + each, 0) / 7;
    if (effect < -NOTABLE) return { kind: "harder-weekday", weekday };
    if (effect > NOTABLE) return { kind: "easier-weekday", weekday };
  }
  if (isCapped) return { kind: "no-leap", largest: Math.max(...recent.map(({ size }) => size)) };
  return { kind: "as-lately", reports };
}

function meanOf({ beliefs }: SizingState, place: number): number {
  const weights = weightsOf(beliefs);
  return beliefs.reduce((sum, { mean }, at) => sum + (weights[at] ?? 0) * (mean[place] ?? 0), 0);
}
