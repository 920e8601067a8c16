import { gram, inverse, type Matrix } from "../math/matrix.ts";
import type { Column, SeriesName } from "./series.ts";

/** The pairs of a day and the next on which one link can be estimated. */
export interface DayPairs {
  /** The constant, then the series of today: `from`, `to`, then the companions. */
  readonly rows: Matrix;
  /** `to` of tomorrow. */
  readonly next: readonly number[];
  /** Each companion series of tomorrow. */
  readonly companions: Matrix;
  /** The day of tomorrow. */
  readonly days: readonly number[];
}

const LEAST_SHARE = 0.8;

/**
 * Pairs of days for a link: today's `from` and `to` with tomorrow's `to`, and beside them every other
 * series of both days, the companions, so that what all of a day shares is not taken for a link.
 *
 * Only days on which all of these were noted count. A companion joins as long as at least 80% of the
 * pairs stay: a thing noted once a week must not silence all the rest. O(days · series²).
 */
export function dayPairs(
  days: readonly number[],
  columns: ReadonlyMap<SeriesName, Column>,
  { from, to }: { readonly from: SeriesName; readonly to: SeriesName },
): DayPairs {
  const cause = columns.get(from) ?? [];
  const outcome = columns.get(to) ?? [];
  const basic = days.flatMap((day, i) =>
    days[i + 1] === day + 1 && isThere(cause, i) && isThere(outcome, i) && isThere(outcome, i + 1)
      ? [i]
      : [],
  );
  const both = (column: Column, i: number): boolean => isThere(column, i) && isThere(column, i + 1);
  const others = [...columns.entries()]
    .filter(([name]) => name !== from && name !== to)
    .map(([, column]) => ({ column, count: basic.filter((i) => both(column, i)).length }))
    .sort((a, b) => b.count - a.count);
  let kept = basic;
  const joined: Column[] = [];
  for (const { column } of others) {
    const left = kept.filter((i) => both(column, i));
    if (left.length < LEAST_SHARE * basic.length) continue;
    kept = left;
    joined.push(column);
  }
  return {
    rows: kept.map((i) => [1, ...[cause, outcome, ...joined].map((column) => column[i] ?? 0)]),
    next: kept.map((i) => outcome[i + 1] ?? 0),
    companions: joined.map((column) => kept.map((i) => column[i + 1] ?? 0)),
    days: kept.map((i) => (days[i] ?? 0) + 1),
  };
}

/**
 * How many times wider an estimate is because one column can be guessed from the others: the variance
 * inflation factor 1/(1 − R²) of a column of `rows` whose first column is the constant. 1: nothing is
 * shared. Infinity: it says nothing of its own.
 */
export function varianceInflation(rows: Matrix, column: number): number {
  const columns = rows[0]?.length ?? 0;
  const cross = gram(rows, columns);
  const turned = inverse(cross);
  const own = turned?.[column]?.[column];
  const sum = cross[0]?.[column];
  const square = cross[column]?.[column];
  if (own === undefined || sum === undefined || square === undefined) {
    return Number.POSITIVE_INFINITY;
  }
  return own * (square - (sum * sum) / rows.length);
}

function isThere(column: Column, i: number): boolean {
  return typeof column[i] === "number";
}
