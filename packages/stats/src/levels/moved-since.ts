import { type Wander, wanders } from "./local-level.ts";
import type { RatedDay } from "./rated-days.ts";

/** How far a level has come since an earlier day, in points, with its variance. */
export interface Moved {
  readonly change: number;
  readonly variance: number;
}

/** Of what one day's rating was off by, so much is left on the next: each as likely beforehand. */
const LASTS = [0, 0.25, 0.5];

/**
 * The level of `end` less that of the day `since`, under each of 35 ways to wander and three ways for a
 * day's noise to last, weighed by how well they fit.
 *
 * A run of good days looks like a level that rises. Where noise is taken to end with its day, what is said to
 * rise mostly does not, in people whose days resemble the day before; so how long noise lasts is left open and
 * learned with the rest. O(days · 105).
 */
export function movedSince(days: readonly RatedDay[], since: number, end: number): Moved {
  const moments = withDays(days, [since, end]);
  const ways = wanders(days).flatMap(({ wander, prior }) =>
    LASTS.map((lasts) => {
      const { change, variance, fit } = walkedSince(moments, { ...wander, lasts, since });
      return { change, variance, log: prior + fit };
    }),
  );
  const top = Math.max(...ways.map(({ log }) => log));
  let [total, first, second] = [0, 0, 0];
  for (const { change, variance, log } of ways) {
    const weight = Math.exp(log - top);
    total += weight;
    first += weight * change;
    second += weight * (variance + change * change);
  }
  const change = first / total;
  return { change, variance: Math.max(0, second / total - change * change) };
}

const START = 5;
const START_VARIANCE = 6.25;

/**
 * Kalman's filter over three things: the level, a slip that fades, and the level as it was on the day
 * `since`, which from then on stands still and is only known better (fixed-point smoothing; Anderson &
 * Moore, 1979, ch. 7).
 */
function walkedSince(
  moments: readonly Moment[],
  { noise, step, lasts, since }: Wander & { readonly lasts: number; readonly since: number },
): Moved & { readonly fit: number } {
  let [level, slip, earlier, fit] = [START, 0, START, 0];
  let [levels, slips, earliers] = [START_VARIANCE, noise, 0];
  let [levelSlip, levelEarlier, slipEarlier] = [0, 0, 0];
  let before = moments[0]?.day ?? since;
  for (const { day, value } of moments) {
    const left = lasts ** (day - before);
    levels += step * (day - before);
    slips = slips * left ** 2 + noise * (1 - left ** 2);
    levelSlip *= left;
    slipEarlier *= left;
    slip *= left;
    before = day;
    if (day === since) {
      earlier = level;
      [earliers, levelEarlier, slipEarlier] = [levels, levels, levelSlip];
    }
    if (value === undefined) continue;
    const wide = levels + slips + 2 * levelSlip;
    const surprise = value - level - slip;
    fit -= 0.5 * (Math.log(wide) + (surprise * surprise) / wide);
    const [ofLevel, ofSlip] = [levels + levelSlip, slips + levelSlip];
    const ofEarlier = levelEarlier + slipEarlier;
    level += (ofLevel / wide) * surprise;
    slip += (ofSlip / wide) * surprise;
    earlier += (ofEarlier / wide) * surprise;
    levels -= ofLevel ** 2 / wide;
    slips -= ofSlip ** 2 / wide;
    earliers -= ofEarlier ** 2 / wide;
    levelSlip -= (ofLevel * ofSlip) / wide;
    levelEarlier -= (ofLevel * ofEarlier) / wide;
    slipEarlier -= (ofSlip * ofEarlier) / wide;
  }
  const variance = Math.max(0, levels + earliers - 2 * levelEarlier);
  return { change: level - earlier, variance, fit };
}

/** A day to stop at: rated, or only to be passed through. */
interface Moment {
  readonly day: number;
  readonly value?: number;
}

function withDays(days: readonly RatedDay[], extra: readonly number[]): readonly Moment[] {
  const there = new Set(days.map(({ day }) => day));
  const empty = [...new Set(extra)].filter((day) => !there.has(day)).map((day) => ({ day }));
  return [...days, ...empty].sort((a, b) => a.day - b.day);
}
