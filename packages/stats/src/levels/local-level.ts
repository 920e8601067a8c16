import { type RatedDay, varianceOf } from "./rated-days.ts";

/** How far a level may wander: variance of one day's rating around it, and of its own step per day. */
export interface Wander {
  readonly noise: number;
  readonly step: number;
}

/** Where a level stands at the end. */
export interface Walked {
  readonly level: number;
  readonly variance: number;
  /** How well the ratings fit, as a log likelihood. */
  readonly fit: number;
  /** By how much each rating differed from what was expected, in its own deviations. */
  readonly surprises: readonly number[];
}

const START = 5;
const START_VARIANCE = 6.25;

/**
 * A level that takes a small step each day and is seen through noisy ratings on some days: the local
 * level model (Harvey, 1989; Durbin & Koopman, 2012, ch. 2), by Kalman's filter. A gap of many days widens,
 * nothing is filled in. O(days).
 */
export function walk(days: readonly RatedDay[], { noise, step }: Wander, today: number): Walked {
  let [level, variance, fit] = [START, START_VARIANCE, 0];
  let before = days[0]?.day ?? today;
  const surprises: number[] = [];
  for (const { day, value } of days) {
    const ahead = variance + step * (day - before);
    before = day;
    const wide = ahead + noise;
    const surprise = value - level;
    fit -= 0.5 * (Math.log(2 * Math.PI * wide) + (surprise * surprise) / wide);
    surprises.push(surprise / Math.sqrt(wide));
    level += (ahead / wide) * surprise;
    variance = (ahead * noise) / wide;
  }
  return { level, variance: variance + step * (today - before), fit, surprises };
}

const NOISES = [0.3, 0.5, 0.7, 0.85, 1];
const STEPS = [0.0001, 0.0005, 0.002, 0.006, 0.015, 0.04, 0.1];
/** Whole-number ratings cannot be steadier than this, however alike they look. */
const LEAST_VARIANCE = 0.3;

/**
 * Thirty-five ways a level may wander, as shares of the variance of the ratings, each with how likely it is
 * beforehand: most of the variance (.7 ± .25) is day-to-day noise, and the step per day about .6% of it, give
 * or take `doubt` in ln.
 */
export function wanders(
  days: readonly RatedDay[],
  doubt = 1.8,
): { readonly wander: Wander; readonly prior: number }[] {
  const variance = Math.max(LEAST_VARIANCE, varianceOf(days.map(({ value }) => value)));
  return NOISES.flatMap((noise) =>
    STEPS.map((step) => ({
      wander: { noise: noise * variance, step: step * variance },
      prior: -0.5 * ((noise - 0.7) / 0.25) ** 2 - 0.5 * (Math.log(step / 0.006) / doubt) ** 2,
    })),
  );
}
