import { seededRandom } from "@lichen/base";
import { rounded } from "../digits.ts";
import { meanOf } from "../levels/rated-days.ts";
import { laggedSlopes, longRunVariance } from "../links/lagged-regression.ts";
import { isDay, isRating } from "../links/series.ts";
import type { Matrix } from "../math/matrix.ts";
import { normalOfStudent, studentOfNormal, twoSided, Z95 } from "../math/student.ts";

/** Which of two prompts a day has. */
export type Side = "a" | "b";

/** A self-experiment: for each day from `start` on one side, fixed before it begins. Plain JSON. */
export interface CoinFlips {
  readonly start: number;
  readonly sides: readonly Side[];
}

/** What a person noted in the evening of a day of the experiment: its outcome, and whether the prompt was followed. */
export interface CoinDay {
  readonly day: number;
  readonly outcome?: number | null;
  readonly followed?: boolean;
}

/** What is taken where nothing was said: the shortest there is. */
const NOTHING_WISHED = { start: 0, days: Number.NaN, seed: 0 };
const SHORTEST = 56;
const LONGEST = 364;
const BLOCK: readonly Side[] = ["a", "a", "b", "b"];

/**
 * Flips the coin for every day of an experiment: blocks of four days, two of each side in an order by
 * chance, so that both sides see the same weeks. The same seed gives the same days.
 *
 * At least 8 weeks, whatever is asked: of a real difference of half a deviation, 8 weeks find one in four.
 * At most 52. The order is kept from the person until each morning; the length is never changed on the way.
 */
export function coinFlip(wish: {
  readonly start: number;
  readonly days: number;
  readonly seed: number;
}): CoinFlips {
  const { start, days, seed } = wish ?? NOTHING_WISHED;
  const wanted = Number.isFinite(days) ? Math.ceil(days / 4) * 4 : SHORTEST;
  const length = Math.min(LONGEST, Math.max(SHORTEST, wanted));
  const chance = seededRandom(Number.isFinite(seed) ? seed : 0);
  const sides: Side[] = [];
  while (sides.length < length) {
    const left = [...BLOCK];
    while (left.length > 0) sides.push(...left.splice(chance.between(0, left.length - 1), 1));
  }
  return { start: isDay(start) ? start : 0, sides };
}

/** How much of an experiment was lived as planned so far. */
export interface CoinAdherence {
  /** Days that are over. */
  readonly past: number;
  /** Of them, with an outcome. */
  readonly noted: number;
  /** Of the noted, with the prompt followed. */
  readonly followed: number;
  readonly left: number;
}

/** Adherence on the way: counts only, never which side is ahead, so that nobody stops when it looks good. */
export function coinAdherence(
  flips: CoinFlips,
  records: readonly CoinDay[],
  today: number,
): CoinAdherence {
  const { start, sides } = soundFlips(flips);
  const past = isDay(today) ? Math.min(sides.length, Math.max(0, today - start)) : 0;
  const noted = [...byDay(records)].filter(([day]) => day >= start && day < start + past);
  return {
    past,
    noted: noted.length,
    followed: noted.filter(([, each]) => each.followed === true).length,
    left: sides.length - past,
  };
}

/** The outcome of an experiment: how many points more on days of side b than on days of side a. */
export interface CoinResult {
  readonly word: "not-yet" | "not-enough" | "no-clear-difference" | "b-higher" | "a-higher";
  readonly effect: number | null;
  /** The 95% interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly days: number;
}

const LEAST_EACH = 12;

/**
 * The result, and only once every day is over: looking early and stopping when it pleases would find
 * something in most experiments of nothing.
 *
 * Regression of each day's outcome on its coin and the day before's outcome, as flipped and not as
 * followed (intention to treat), with the larger of the plain and the day-robust standard error. An
 * unknown day before counts as a middling one; the coin cannot know, so that costs precision and no truth.
 * Needs 12 noted days of each side. This is the only part of Lichen that may say "because", of the prompt,
 * for this person, these weeks. Never throws. O(days).
 */
export function coinResult(
  flips: CoinFlips,
  records: readonly CoinDay[],
  today: number,
): CoinResult {
  const { start, sides } = soundFlips(flips);
  const nothing = { effect: null, low: null, high: null };
  if (!isDay(today) || sides.length === 0 || today < start + sides.length) {
    return { word: "not-yet", ...nothing, days: 0 };
  }
  const outcomes = byDay(records);
  const middle = meanOf([...outcomes.values()].map(({ outcome }) => outcome));
  const seen = sides.flatMap((side, i) => {
    const each = outcomes.get(start + i);
    if (!each) return [];
    const before = (outcomes.get(start + i - 1)?.outcome ?? middle) - middle;
    return [{ day: start + i, coin: side === "b" ? 0.5 : -0.5, before, outcome: each.outcome }];
  });
  const ofB = seen.filter(({ coin }) => coin > 0).length;
  if (Math.min(ofB, seen.length - ofB) < LEAST_EACH) {
    return { word: "not-enough", ...nothing, days: seen.length };
  }
  const rows: Matrix = seen.map(({ coin, before }) => [1, coin, before]);
  const fitted = coinSlope(rows, seen);
  if (!fitted) return { word: "not-enough", ...nothing, days: seen.length };
  const { size, error, df } = fitted;
  const stands = twoSided(normalOfStudent(size / error, df)) < 0.05;
  const half = error * studentOfNormal(Z95, df);
  return {
    word: stands ? (size > 0 ? "b-higher" : "a-higher") : "no-clear-difference",
    effect: rounded(size, 3),
    low: rounded(size - half, 3),
    high: rounded(size + half, 3),
    days: seen.length,
  };
}

function coinSlope(
  rows: Matrix,
  seen: readonly { readonly day: number; readonly outcome: number }[],
): { size: number; error: number; df: number } | undefined {
  const outcomes = seen.map(({ outcome }) => outcome);
  const fitted = laggedSlopes(rows, [outcomes], { column: 1, ridge: 1e-6 });
  const slope = fitted?.slopes[0];
  if (!fitted || !slope) return undefined;
  const plain = (fitted.unit * slope.residuals.reduce((s, e) => s + e * e, 0)) / fitted.df;
  const days = seen.map(({ day }) => day);
  const error = Math.sqrt(Math.max(plain, longRunVariance(slope.influence, days)));
  return error > 1e-9 ? { size: slope.size, error, df: fitted.df } : undefined;
}

/** The last word on each day that has an outcome, a rating from 0 to 10. */
function byDay(
  records: readonly CoinDay[],
): ReadonlyMap<number, { readonly outcome: number; readonly followed?: boolean }> {
  const found = new Map<number, { outcome: number; followed?: boolean }>();
  for (const each of Array.isArray(records) ? records : []) {
    if (typeof each !== "object" || each === null || !isDay(each.day)) continue;
    if (isRating(each.outcome)) {
      found.set(each.day, { outcome: each.outcome, followed: each.followed === true });
    }
  }
  return found;
}

function soundFlips(flips: CoinFlips): CoinFlips {
  if (typeof flips !== "object" || flips === null || !isDay(flips.start))
    return { start: 0, sides: [] };
  const sides = Array.isArray(flips.sides) ? flips.sides : [];
  return sides.every((side) => side === "a" || side === "b")
    ? { start: flips.start, sides }
    : { start: 0, sides: [] };
}
