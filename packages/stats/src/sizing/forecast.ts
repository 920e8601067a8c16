import { rounded } from "../digits.ts";
import { logistic } from "../math/logistic.ts";
import { normalBelow } from "../math/normal.ts";
import { passed } from "./bad-patch.ts";
import { featuresOf, project, weightsOf } from "./belief.ts";
import { readState } from "./read-state.ts";
import { LAPSE, type SizingState } from "./state.ts";
import { type DayContext, isSize, readContext } from "./step.ts";

/** A chance with the range it likely lies in: nine times in ten, if the model holds. */
export interface Forecast {
  readonly chance: number;
  readonly low: number;
  readonly high: number;
}

/** What one of the eight beliefs says of the room of such a day. */
export interface RoomView {
  readonly slope: number;
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
}

/** The room of a day like this, the morning after the last day that is known. */
export function viewsOf(state: SizingState, context: DayContext): readonly RoomView[] {
  const features = featuresOf(readContext(context));
  const beliefs = passed(state.beliefs, 1);
  const weights = weightsOf(beliefs);
  return beliefs.map((belief, at) => {
    const { mean, variance } = project(belief, features);
    return { slope: belief.slope, weight: weights[at] ?? 0, mean, variance };
  });
}

/** Chance of a step of ln size `x`: the logistic averaged over a normal, by MacKay’s approximation (1992). */
export function chanceAt(views: readonly RoomView[], x: number): number {
  return views.reduce((sum, { slope, weight, mean, variance }) => {
    const flattening = Math.sqrt(1 + (slope * slope * variance) / 2.89);
    return sum + weight * (1 - LAPSE) * logistic((slope * (mean - x)) / flattening);
  }, 0);
}

/** Probability that the true chance of a step of ln size `x` lies below `chance`. */
export function certaintyBelow(views: readonly RoomView[], x: number, chance: number): number {
  const odds = Math.min(0.9999, chance / (1 - LAPSE));
  const logOdds = Math.log(odds / (1 - odds));
  return views.reduce(
    (sum, { slope, weight, mean, variance }) =>
      sum + weight * normalBelow((logOdds / slope - (mean - x)) / Math.sqrt(variance)),
    0,
  );
}

function chanceWith(views: readonly RoomView[], x: number, certainty: number): number {
  let [below, above] = [0, 1 - LAPSE];
  for (let turn = 0; turn < 20; turn++) {
    const middle = (below + above) / 2;
    if (certaintyBelow(views, x, middle) < certainty) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/** Lapses are taken as 5 or 6 in 100, but are from 4 to 8 in 100 for most; the range says so. */
const FEW_LAPSES = 0.96 / (1 - LAPSE);
const MANY_LAPSES = 0.92 / (1 - LAPSE);

/** A forecast from what is known of the room. */
export function forecastAt(views: readonly RoomView[], x: number): Forecast {
  const chance = rounded(chanceAt(views, x), 3);
  return {
    chance,
    low: Math.min(chance, rounded(chanceWith(views, x, 0.05) * MANY_LAPSES, 3)),
    high: Math.max(chance, rounded(chanceWith(views, x, 0.95) * FEW_LAPSES, 3)),
  };
}

/** The answer where nothing can be known. */
const ANYTHING: Forecast = { chance: 0.5, low: 0, high: 1 };

/**
 * The chance that a step of this size would be done on such a day, and the range it likely lies in.
 *
 * For a size that cannot be one the answer is anything: one half, from 0 to 1. The range holds the true
 * chance in about nine of ten days of simulated people whose life follows the model; fewer where it does
 * not. Cost: about 0.1 ms.
 */
export function forecastStep(state: SizingState, context: DayContext, size: number): Forecast {
  if (!isSize(size)) return ANYTHING;
  return forecastAt(viewsOf(readState(state), context), Math.log(size));
}
