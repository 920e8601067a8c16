import {
  at,
  dot,
  gram,
  gramWith,
  inverse,
  type Matrix,
  times,
  withDiagonal,
} from "../math/matrix.ts";

/** One slope of a regression: its size, its standard error, and the degrees of freedom behind it. */
export interface Slope {
  readonly size: number;
  readonly error: number;
  readonly df: number;
}

const RIDGE = 3;
const LAGS = 2;

/**
 * Ridge regression of tomorrow's outcome on today's series, with a standard error that allows for unequal
 * noise and for noise that lasts a day or two.
 *
 * b = (X′X + 3 I*)⁻¹ X′y; I* spares the first column, the constant. The error is the larger of the plain
 * one and the heteroscedasticity-and-autocorrelation-consistent one (Newey & West, 1987; Bartlett weights,
 * two lags, only where the calendar day is really there) on residuals divided by 1 − leverage (HC3). Two
 * degrees of freedom are kept back for the weekday and the trend. Undefined where it cannot be computed.
 * O(rows · columns²).
 */
export function laggedSlope(
  rows: Matrix,
  y: readonly number[],
  { days, column }: { readonly days: readonly number[]; readonly column: number },
): Slope | undefined {
  const columns = rows[0]?.length ?? 0;
  const df = rows.length - columns - 2;
  if (columns === 0 || df < 1) return undefined;
  const penalty = Array.from({ length: columns }, (_, i) => (i === 0 ? 0 : RIDGE));
  const cross = gram(rows, columns);
  const turned = inverse(withDiagonal(cross, penalty));
  if (!turned) return undefined;
  const slopes = times(turned, gramWith(rows, columns, y));
  const residuals = y.map((value, i) => value - dot(rows[i] ?? [], slopes));
  const row = turned[column] ?? [];
  // The influence of each row on this one slope: with it the sandwich is a sum over days.
  const influence = rows.map((each, i) => {
    const leverage = dot(each, times(turned, each));
    return (dot(row, each) * at(residuals, i)) / Math.max(0.05, 1 - leverage);
  });
  const plain = (dot(residuals, residuals) / df) * dot(row, times(cross, row));
  const error = Math.sqrt(Math.max(plain, longRun(influence, days)));
  const size = at(slopes, column);
  return Number.isFinite(size) && error > 0 ? { size, error, df } : undefined;
}

/** Bartlett's sum of a series with itself one and two calendar days before. */
function longRun(influence: readonly number[], days: readonly number[]): number {
  const byDay = new Map(days.map((day, i) => [day, at(influence, i)]));
  let sum = 0;
  influence.forEach((value, i) => {
    sum += value * value;
    for (let lag = 1; lag <= LAGS; lag++) {
      sum += 2 * (1 - lag / (LAGS + 1)) * value * (byDay.get(at(days, i) - lag) ?? 0);
    }
  });
  return sum;
}
