import { type RatedDay, varianceOf } from "./rated-days.ts";

/** How far a level may wander: variance of one day's rating around it, and of its own step per day. */
export interface Wander {
  readonly noise: number;
  readonly step: number;
}

/** Where a level stands at the end, and how far it has come since an earlier day. */
export interface Walked {
  readonly level: number;
  readonly variance: number;
  /** The level at the end minus the smoothed level of `since`, with its variance. */
  readonly change: number;
  readonly changeVariance: number;
  /** How well the ratings fit, as a log likelihood. */
  readonly fit: number;
  /** By how much each rating differed from what was expected, in its own deviations. */
  readonly surprises: readonly number[];
}

const START = 5;
const START_VARIANCE = 6.25;

/**
 * A level that takes a small step each day and is seen through noisy ratings on some days: the local
 * level model (Harvey, 1989; Durbin & Koopman, 2012, ch. 2), by Kalman's filter, and back to one earlier day by
 * Rauch, Tung & Striebel's smoother. A gap of many days widens, nothing is filled in. O(days).
 */
export function walk(
  days: readonly RatedDay[],
  { noise, step }: Wander,
  { since, today }: { readonly since: number; readonly today: number },
): Walked {
  const moments = withDays(days, [since, today]);
  let level = START;
  let variance = START_VARIANCE;
  let fit = 0;
  const surprises: number[] = [];
  const kept: { level: number; variance: number; ahead: number }[] = [];
  moments.forEach(({ day, value }, i) => {
    const before = moments[i - 1];
    const ahead = before ? variance + step * (day - before.day) : variance;
    const last = kept.at(-1);
    if (last) last.ahead = ahead;
    variance = ahead;
    if (value !== undefined) {
      const wide = ahead + noise;
      const surprise = value - level;
      fit -= 0.5 * (Math.log(2 * Math.PI * wide) + (surprise * surprise) / wide);
      surprises.push(surprise / Math.sqrt(wide));
      level += (ahead / wide) * surprise;
      variance = (ahead * noise) / wide;
    }
    kept.push({ level, variance, ahead: variance });
  });
  let [smooth, smoothVariance, shared] = [level, variance, variance];
  for (let i = kept.length - 2; i >= 0 && (moments[i]?.day ?? since) >= since; i--) {
    const here = kept[i];
    if (!here) continue;
    const back = here.variance / here.ahead;
    smooth = here.level + back * (smooth - here.level);
    smoothVariance = here.variance + back * back * (smoothVariance - here.ahead);
    shared *= back;
  }
  return {
    level,
    variance,
    change: level - smooth,
    changeVariance: Math.max(0, variance + smoothVariance - 2 * shared),
    fit,
    surprises,
  };
}

function withDays(
  days: readonly RatedDay[],
  extra: readonly number[],
): { readonly day: number; readonly value?: number }[] {
  const there = new Set(days.map(({ day }) => day));
  const empty = [...new Set(extra)].filter((day) => !there.has(day)).map((day) => ({ day }));
  return [...days, ...empty].sort((a, b) => a.day - b.day);
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
