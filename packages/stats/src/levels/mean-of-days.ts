import { rounded } from "../digits.ts";
import { isRating } from "../links/series.ts";
import { Z90 } from "../math/student.ts";
import { meanOf, varianceOf } from "./rated-days.ts";

/** The mean of some rated days, with its 90% interval, 0 to 10. */
export interface MeanOfDays {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** How many days it rests on. */
  readonly days: number;
}

const LEAST_DAYS = 5;
/** Whole-number ratings cannot be steadier than this, however alike they look. */
const LEAST_VARIANCE = 0.3;
/** Days resemble the day before (about .25), so a mean of n of them is worth fewer than n. */
const INFLATION = (1 + 0.25) / (1 - 0.25);

/**
 * The mean of the days of a stretch, such as a month; null with fewer than 5 rated days.
 *
 * A plain mean with a plain interval, for what lies behind: where a person stands now is for
 * `levelOf`. Limits: the days on which nothing was noted may have been of another kind. Never throws.
 */
export function meanOfDays(values: readonly number[]): MeanOfDays | null {
  const ratings = (Array.isArray(values) ? values : []).filter(isRating);
  if (ratings.length < LEAST_DAYS) return null;
  const mean = meanOf(ratings);
  const variance = Math.max(LEAST_VARIANCE, varianceOf(ratings));
  const half = Z90 * Math.sqrt((variance * INFLATION) / ratings.length);
  return {
    mean: rounded(mean, 3),
    low: rounded(Math.max(0, mean - half), 3),
    high: rounded(Math.min(10, mean + half), 3),
    days: ratings.length,
  };
}
