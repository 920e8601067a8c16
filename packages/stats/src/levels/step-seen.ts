import { at } from "../math/matrix.ts";
import { type Wander, wanders } from "./local-level.ts";
import type { RatedDay } from "./rated-days.ts";

/** What ratings say of one step of their level that stayed. */
export interface StepSeen {
  /** ln of how much likelier the ratings are with such a step than with none. */
  readonly evidence: number;
  /** Its size in points if there was one, and its standard deviation. */
  readonly change: number;
  readonly error: number;
}

/** The step came on one of these days back, each as likely: younger ones have no week behind them yet. */
const YOUNGEST = 7;
const OLDEST = 28;
/** A step is of about this many points (normal, mean 0). */
const SLAB = 1.5;
/** Of what one day's rating was off by, so much is left on the next. */
const LASTS = 0.25;
/** A surprise beyond so many deviations counts less: whole days are odd now and then. */
const ODD = 1.5;
/** Freedom of Student's law by which ways to wander are weighed, for the same reason. */
const FREEDOM = 6;
/** How much ways to wander differ, in ln of the step of a day: less than a level must allow for. */
const DOUBT = 1;

/**
 * Looks for one lasting step in the last four weeks against a level that merely wanders.
 *
 * Under each of 35 ways to wander the innovations of Kalman's filter are regressed on the trace a step of
 * that day would leave in them (de Jong and Penzer, 1998). Noise lasts a little from day to day. Ways and days of
 * the step are averaged, weighed by how well they fit, with a normal prior on the size. O(days · 35 · 22).
 */
export function stepSeen(days: readonly RatedDay[], end: number): StepSeen {
  const since = Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, i) => end - YOUNGEST - i + 1);
  const ways = wanders(days, DOUBT).map(({ wander, prior }) => {
    const { fit, pull, weight } = tracesOf(days, wander, since);
    return { log: prior + fit, pull, weight };
  });
  const top = Math.max(...ways.map(({ log }) => log));
  const still = ways.reduce((sum, { log }) => sum + Math.exp(log - top), 0);
  let [moved, first, second] = [0, 0, 0];
  for (const { log, pull, weight } of ways) {
    for (let i = 0; i < since.length; i++) {
      const sure = at(weight, i) + SLAB ** -2;
      const size = at(pull, i) / sure;
      const factor = -0.5 * Math.log(sure * SLAB ** 2) + 0.5 * size * at(pull, i);
      const mass = Math.exp(log - top + factor);
      moved += mass;
      first += mass * size;
      second += mass * (1 / sure + size * size);
    }
  }
  const change = first / moved;
  return {
    evidence: Math.log(moved / (still * since.length)),
    change,
    error: Math.sqrt(Math.max(0, second / moved - change * change)),
  };
}

const START = 5;
const START_VARIANCE = 6.25;

/**
 * One pass of the filter over a level and a slip that fades, with what a step of size 1 on each of the days `since`
 * would have left in every innovation: `pull` is their product with it, `weight` their square, over variance.
 */
function tracesOf(days: readonly RatedDay[], { noise, step }: Wander, since: readonly number[]) {
  let [level, slip, fit] = [START, 0, 0];
  let [levels, slips, both] = [START_VARIANCE, noise, 0];
  const [inLevel, inSlip, pull, weight] = [0, 0, 0, 0].map(() =>
    new Array<number>(since.length).fill(0),
  ) as [number[], number[], number[], number[]];
  const earliest = Math.min(...since);
  let before = days[0]?.day ?? 0;
  for (const { day, value } of days) {
    const left = LASTS ** (day - before);
    levels += step * (day - before);
    slips = slips * left ** 2 + noise * (1 - left ** 2);
    both *= left;
    slip *= left;
    before = day;
    const spread = levels + slips + 2 * both;
    const surprise = value - level - slip;
    const far = Math.abs(surprise) / Math.sqrt(spread);
    fit -= 0.5 * Math.log(spread) + ((FREEDOM + 1) / 2) * Math.log(1 + far ** 2 / FREEDOM);
    const wide = spread * Math.max(1, far / ODD);
    const [ofLevel, ofSlip] = [levels + both, slips + both];
    for (const i of day < earliest ? [] : since.keys()) {
      const faded = at(inSlip, i) * left;
      const trace = (day >= at(since, i) ? 1 : 0) - at(inLevel, i) - faded;
      pull[i] = at(pull, i) + (trace * surprise) / wide;
      weight[i] = at(weight, i) + trace ** 2 / wide;
      inLevel[i] = at(inLevel, i) + (ofLevel / wide) * trace;
      inSlip[i] = faded + (ofSlip / wide) * trace;
    }
    level += (ofLevel / wide) * surprise;
    slip += (ofSlip / wide) * surprise;
    levels -= ofLevel ** 2 / wide;
    slips -= ofSlip ** 2 / wide;
    both -= (ofLevel * ofSlip) / wide;
  }
  return { fit, pull, weight };
}
