import { rounded } from "../digits.ts";
import { isDay } from "../links/series.ts";
import { Z95 } from "../math/student.ts";
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

const RECENT = 14;
const BEFORE = 56;
const LEAST_RECENT = 6;
const LEAST_BEFORE = 12;
const LEAST_SPREAD = 0.3;
/** Days resemble the day before (about .25), so a mean of n of them is worth fewer than n. */
const INFLATION = (1 + 0.25) / (1 - 0.25);

/**
 * A change of level that ordinary wobble would rarely make: the last 14 days (6 rated or more) against
 * the 42 before them (12 or more), |z| > 2.6 and at least .8 points, with the pooled variance of both and room for days
 * that resemble each other. As of `today`, or of the last rating.
 *
 * Limits: asked every day of four months it speaks about once in fifteen to twenty people who only drift. A slow change over
 * months is not a change here. Never throws. O(days).
 */
export function reliableChange(series: readonly RatedDay[], today?: number): ReliableChange {
  const days = ratedDays(series, today);
  const end = isDay(today) ? today : (days.at(-1)?.day ?? 0);
  const within = (from: number, to: number): number[] =>
    days.filter(({ day }) => day > end - from && day <= end - to).map(({ value }) => value);
  const [recent, before] = [within(RECENT, 0), within(BEFORE, RECENT)];
  if (recent.length < LEAST_RECENT || before.length < LEAST_BEFORE) {
    return { word: "not-enough", change: null, low: null, high: null };
  }
  const [n, m] = [recent.length, before.length];
  const pooled = ((n - 1) * varianceOf(recent) + (m - 1) * varianceOf(before)) / (n + m - 2);
  const variance = Math.max(LEAST_SPREAD, pooled) * INFLATION * (1 / n + 1 / m);
  const change = meanOf(recent) - meanOf(before);
  const error = Math.sqrt(variance);
  const stands = Math.abs(change) >= 0.8 && Math.abs(change) > 2.6 * error;
  return {
    word: stands ? (change > 0 ? "higher" : "lower") : "within-wobble",
    change: rounded(change, 3),
    low: rounded(change - Z95 * error, 3),
    high: rounded(change + Z95 * error, 3),
  };
}
