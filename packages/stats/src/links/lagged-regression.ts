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

/**
 * The slope of one predictor on one outcome, kept as what each day adds to its error: slopes on several
 * outcomes of the same days can then be weighed together, and any error is a sum over days.
 */
export interface Slope {
  readonly size: number;
  /** What each day adds to the error, residuals divided by 1 − leverage (HC3). */
  readonly influence: readonly number[];
  /** The residual of each day. */
  readonly residuals: readonly number[];
}

/** Slopes of one predictor on several outcomes of the same days. */
export interface Slopes {
  readonly slopes: readonly Slope[];
  /** Variance of a slope whose residuals have variance 1. */
  readonly unit: number;
  readonly df: number;
}

const RIDGE = 3;
const LAGS = 2;

/**
 * Ridge regression of tomorrow's outcomes on today's series: b = (X′X + 3 I*)⁻¹ X′y, where I* spares the
 * first column, the constant. Two degrees of freedom are kept back for the weekday and the trend.
 * Undefined where it cannot be computed. O(rows · columns²).
 */
export function laggedSlopes(
  rows: Matrix,
  outcomes: Matrix,
  { column, ridge = RIDGE }: { readonly column: number; readonly ridge?: number },
): Slopes | undefined {
  const columns = rows[0]?.length ?? 0;
  const df = rows.length - columns - 2;
  if (columns === 0 || df < 1) return undefined;
  const penalty = Array.from({ length: columns }, (_, i) => (i === 0 ? 0 : ridge));
  const cross = gram(rows, columns);
  const turned = inverse(withDiagonal(cross, penalty));
  const row = turned?.[column];
  if (!turned || !row) return undefined;
  const pull = rows.map((each) => {
    const leverage = dot(each, times(turned, each));
    return dot(row, each) / Math.max(0.05, 1 - leverage);
  });
  const slopes = outcomes.map((y) => {
    const weights = times(turned, gramWith(rows, columns, y));
    const residuals = y.map((value, i) => value - dot(rows[i] ?? [], weights));
    const influence = residuals.map((residual, i) => residual * at(pull, i));
    return { size: at(weights, column), influence, residuals };
  });
  return { slopes, unit: dot(row, times(cross, row)), df };
}

/**
 * The variance of a sum over days whose parts may have unequal noise, and noise that lasts a day or two: Newey & West
 * (1987), Bartlett's weights, two lags, only where the calendar day is really there. Can be negative by
 * chance: take the larger of it and the plain variance.
 */
export function longRunVariance(influence: readonly number[], days: readonly number[]): number {
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
