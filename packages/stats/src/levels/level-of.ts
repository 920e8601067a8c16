import { rounded } from "../digits.ts";
import { isDay } from "../links/series.ts";
import { at } from "../math/matrix.ts";
import { upperTail, Z90 } from "../math/student.ts";
import { type Walked, walk, wanders } from "./local-level.ts";
import { movedSince } from "./moved-since.ts";
import { type RatedDay, ratedDays } from "./rated-days.ts";

/** Where a person stands on one series, and whether they are moving. */
export interface Level {
  readonly word: "known" | "not-enough";
  readonly level: number | null;
  /** The 90% interval of the level, not of single days. */
  readonly low: number | null;
  readonly high: number | null;
  /** The standard deviation of the level. */
  readonly error: number | null;
  /** Days that were rated. */
  readonly entries: number;
  readonly momentum: Momentum;
}

/** How far the level has come in fourteen days. */
export interface Momentum {
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly word: "not-enough" | "rising" | "falling" | "no-clear-movement";
}

const LEAST_ENTRIES = 5;
/** Days up to now in which the ratings of a level must lie: a few old ones and a new one are no level of now. */
export const SEASON = 90;
/** And the last may be so old: after four weeks the interval is a quarter of the scale wide. */
const LONGEST_SILENCE = 28;
const BACK = 14;
const LEAST_MOVE = 0.3;
const SURE = 0.9;
const STILL: Momentum = { change: null, low: null, high: null, word: "not-enough" };

/** The weighed mean of 35 ways to wander, unrounded. */
export interface Standing {
  readonly level: number;
  readonly variance: number;
  /** Of the likeliest way. */
  readonly surprises: readonly number[];
}

/**
 * The level of a series of ratings on irregular days, as of `today` (or of the last rating).
 *
 * A local level model, not one but 35 of them weighed by how well each fits (Hoeting and others,
 * 1999), so that the interval also holds the doubt about how much this person's days scatter. Needs 5
 * rated days of the last 90, one of them in the last four weeks. `rising` and `falling` need a sureness of .9 and .3 points in
 * 14 days ({@link movedSince}), with 6 rated days in the last 28.
 *
 * Limits: it takes steps to be small; after a sudden change the interval is too narrow for about a week.
 * Intervals may reach past the scale and are cut there. Never throws. About 8 ms for 365 days.
 */
export function levelOf(series: readonly RatedDay[], today?: number): Level {
  const days = ratedDays(series, today);
  const standing = standingOf(days, today);
  if (!standing) {
    const none = { level: null, low: null, high: null, error: null };
    return { word: "not-enough", ...none, entries: days.length, momentum: STILL };
  }
  const error = Math.sqrt(standing.variance);
  return {
    word: "known",
    level: rounded(withinScale(standing.level), 3),
    low: rounded(withinScale(standing.level - Z90 * error), 3),
    high: rounded(withinScale(standing.level + Z90 * error), 3),
    error: rounded(error, 4),
    entries: days.length,
    momentum: momentumOf(days, today),
  };
}

/** The level before it is rounded; undefined where there are too few days, or too old ones. */
export function standingOf(days: readonly RatedDay[], today?: number): Standing | undefined {
  const last = days.at(-1)?.day ?? 0;
  const end = isDay(today) ? today : last;
  const recent = days.filter(({ day }) => day > end - SEASON).length;
  if (recent < LEAST_ENTRIES || end - last > LONGEST_SILENCE) return undefined;
  const ways = wanders(days).map(({ wander, prior }) => {
    const walked = walk(days, wander, end);
    return { walked, log: prior + walked.fit };
  });
  const top = Math.max(...ways.map(({ log }) => log));
  const weights = ways.map(({ log }) => Math.exp(log - top));
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = (of: (walked: Walked) => number): number =>
    ways.reduce((sum, { walked }, i) => sum + at(weights, i) * of(walked), 0) / total;
  const level = mean((walked) => walked.level);
  return {
    level,
    variance: mean((walked) => walked.variance + (walked.level - level) ** 2),
    surprises: ways.find(({ log }) => log === top)?.walked.surprises ?? [],
  };
}

function momentumOf(days: readonly RatedDay[], today?: number): Momentum {
  const end = isDay(today) ? today : (days.at(-1)?.day ?? 0);
  const recent = days.filter(({ day }) => day > end - 2 * BACK).length;
  if (recent < 6 || (days[0]?.day ?? end) > end - BACK) return STILL;
  const { change, variance } = movedSince(days, end - BACK, end);
  const error = Math.sqrt(variance);
  const sure = error > 0 ? 1 - upperTail(Math.abs(change) / error) : 0;
  const moved = sure >= SURE && Math.abs(change) >= LEAST_MOVE;
  return {
    change: rounded(change, 3),
    low: rounded(change - Z90 * error, 3),
    high: rounded(change + Z90 * error, 3),
    word: moved ? (change > 0 ? "rising" : "falling") : "no-clear-movement",
  };
}

function withinScale(value: number): number {
  return Math.min(10, Math.max(0, value));
}
