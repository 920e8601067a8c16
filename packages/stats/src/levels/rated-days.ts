import { isDay, isRating } from "../links/series.ts";
import { at } from "../math/matrix.ts";

/** One rating, 0 to 10, of one civil day. */
export interface RatedDay {
  readonly day: number;
  readonly value: number;
}

/** The days a level looks back on; older ones have no say in it. */
const LONGEST = 730;

/**
 * A series as it should be, from whatever was handed in: days in order and once (two ratings of a day
 * become their mean), no later than `today`, nothing that is no rating, at most the last two years.
 */
export function ratedDays(series: readonly RatedDay[], today?: number): RatedDay[] {
  const byDay = new Map<number, number[]>();
  const latest = isDay(today) ? today : Number.POSITIVE_INFINITY;
  for (const each of Array.isArray(series) ? series : []) {
    if (typeof each !== "object" || each === null) continue;
    if (!isDay(each.day) || each.day > latest || !isRating(each.value)) continue;
    const others = byDay.get(each.day);
    if (others) others.push(each.value);
    else byDay.set(each.day, [each.value]);
  }
  const sorted = [...byDay]
    .map(([day, values]) => ({ day, value: meanOf(values) }))
    .sort((a, b) => a.day - b.day);
  const last = isDay(today) ? today : (sorted.at(-1)?.day ?? 0);
  return sorted.filter(({ day }) => day > last - LONGEST);
}

/** The mean; NaN of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** The variance around the mean, n − 1; 0 of fewer than two. */
export function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1);
}

/** The correlation of two lists; 0 where one does not move. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [meanOf(a), meanOf(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((x, i) => {
    const [da, db] = [x - ma, at(b, i) - mb];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  });
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
