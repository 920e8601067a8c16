import { rounded } from "../digits.ts";
import { isDay } from "../links/series.ts";
import { Z95 } from "../math/student.ts";
import { standingOf } from "./level-of.ts";
import { meanOf, type RatedDay, ratedDays, varianceOf } from "./rated-days.ts";

/** Whether the last two weeks stand apart from the six before. */
export interface ReliableChange {
  readonly word: "not-enough" | "within-wobble" | "higher" | "lower";
  /** Points; null: unknown. */
  readonly change: number | null;
  /** The 95% interval. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Standard errors a change must reach: the document says 2.6, which spoke to one in ten who only drift. */
const SURE = 2.75;
const RECENT = 14;
const BEFORE = 56;
const LEAST_RECENT = 6;
const LEAST_BEFORE = 12;
const LEAST_SPREAD = 0.3;
/** Days resemble the day before (about .25), so a mean of n of them is worth fewer than n. */
const INFLATION = (1 + 0.25) / (1 - 0.25);

/**
 * A change of level that ordinary wobble would rarely make: the last 14 days (6 rated or more) against
 * the 42 before them (12 or more), |z| > 2.75 and at least .8 points, with the pooled variance of both, room for days
 * that resemble each other, and room for this person's usual drift, learned from the days before. As of `today`, or of the last rating.
 *
 * Limits: asked every day of four months it speaks about once in fifteen to twenty people who only drift. A slow change over
 * months is not a change here. Never throws. O(days).
 */
export function reliableChange(series: readonly RatedDay[], today?: number): ReliableChange {
  const days = ratedDays(series, today);
  const end = isDay(today) ? today : (days.at(-1)?.day ?? 0);
  const within = (from: number, to: number): RatedDay[] =>
    days.filter(({ day }) => day > end - from && day <= end - to);
  const [late, early] = [within(RECENT, 0), within(BEFORE, RECENT)];
  const [recent, before] = [late.map(({ value }) => value), early.map(({ value }) => value)];
  if (recent.length < LEAST_RECENT || before.length < LEAST_BEFORE) {
    return { word: "not-enough", change: null, low: null, high: null };
  }
  const [n, m] = [recent.length, before.length];
  const usual = standingOf(
    days.filter(({ day }) => day <= end - RECENT),
    end - RECENT,
  );
  if (!usual) return { word: "not-enough", change: null, low: null, high: null };
  const pooled = ((n - 1) * varianceOf(recent) + (m - 1) * varianceOf(before)) / (n + m - 2);
  const noise = (Math.max(LEAST_SPREAD, pooled) * INFLATION) / n;
  const drift = usual.step * meanWalk(late.map(({ day }) => day - (end - RECENT)));
  const change = meanOf(recent) - usual.level;
  const error = Math.sqrt(usual.variance + noise + drift);
  const stands = Math.abs(change) >= 0.8 && Math.abs(change) > SURE * error;
  return {
    word: stands ? (change > 0 ? "higher" : "lower") : "within-wobble",
    change: rounded(change, 3),
    low: rounded(change - Z95 * error, 3),
    high: rounded(change + Z95 * error, 3),
  };
}

/** Variance of the mean place, on these days, of a walk that takes a step of variance 1 each day. */
function meanWalk(days: readonly number[]): number {
  const sum = days.reduce((s, a) => s + days.reduce((t, b) => t + Math.min(a, b), 0), 0);
  return sum / days.length ** 2;
}
