import { at, dot, inverse, type Matrix, times } from "../math/matrix.ts";
import { longRunVariance, type Slopes } from "./lagged-regression.ts";
import { NOTHING, SLAB } from "./spike-and-slab.ts";

/** An estimate with its standard error and degrees of freedom. */
export interface Estimate {
  readonly size: number;
  readonly error: number;
  readonly df: number;
}

/**
 * The first of several slopes, made sharper by what happened to its companions.
 *
 * A good day lifts everything. If today's compassion most likely does nothing to tomorrow's energy, and
 * yet seems to by chance, then the same chance moved tomorrow's mood, and that much can be taken off. The companions'
 * own effects are not assumed away: each is nothing (3 : 1) or of about a quarter of a deviation, all
 * combinations are weighed by how well they fit (Zellner's seemingly unrelated regressions, 1962, under a
 * spike-and-slab prior), and what remains unsure about them stays in the error.
 *
 * The gain is about a tenth of the error when a day's news is shared by a third, none when it is not
 * shared. O(2^companions · days); there are at most four companions.
 */
export function borrowedStrength(
  { slopes, unit, df }: Slopes,
  days: readonly number[],
): Estimate | undefined {
  const [own, ...companions] = slopes;
  if (!own) return undefined;
  const left = df - companions.length;
  if (left < 1) return undefined;
  const shared = (a: readonly number[], b: readonly number[]): number => (unit * dot(a, b)) / left;
  const cross = companions.map((each) => shared(own.residuals, each.residuals));
  const among = companions.map((a) => companions.map((b) => shared(a.residuals, b.residuals)));
  const seen = companions.map((each) => each.size);

  const cases = Array.from({ length: 2 ** companions.length }, (_, bits) => {
    const slab = companions.map((__, i) => (((bits >> i) & 1) === 1 ? SLAB * SLAB : 0));
    const spread = among.map((row, i) => row.map((v, j) => (i === j ? v + at(slab, i) : v)));
    const turned = inverse(spread);
    if (!turned) return undefined;
    const weights = times(turned, cross);
    const prior = slab.reduce((sum, v) => sum + Math.log(v > 0 ? 1 - NOTHING : NOTHING), 0);
    const fit = -0.5 * dot(seen, times(turned, seen)) + 0.5 * logDeterminant(turned);
    const influence = own.influence.map(
      (value, day) =>
        value - companions.reduce((s, c, i) => s + at(weights, i) * at(c.influence, day), 0),
    );
    const plain =
      shared(own.residuals, own.residuals) -
      2 * dot(weights, cross) +
      dot(weights, times(among, weights));
    const unsure = weights.reduce((sum, w, i) => sum + w * w * at(slab, i), 0);
    return {
      log: prior + fit,
      size: own.size - dot(weights, seen),
      variance: Math.max(plain, longRunVariance(influence, days)) + unsure,
    };
  }).filter((each) => each !== undefined);
  return mixed(cases, left);
}

/** Mean and spread of a mixture of normal laws. */
function mixed(
  cases: readonly { readonly log: number; readonly size: number; readonly variance: number }[],
  df: number,
): Estimate | undefined {
  const top = Math.max(...cases.map((each) => each.log));
  const weights = cases.map((each) => Math.exp(each.log - top));
  const total = weights.reduce((a, b) => a + b, 0);
  const size = cases.reduce((sum, each, i) => sum + at(weights, i) * each.size, 0) / total;
  const variance =
    cases.reduce(
      (s, each, i) => s + at(weights, i) * (each.variance + (each.size - size) ** 2),
      0,
    ) / total;
  const error = Math.sqrt(variance);
  return Number.isFinite(size) && error > 0 ? { size, error, df } : undefined;
}

/** Logarithm of the determinant of a symmetric positive definite matrix, by elimination. */
function logDeterminant(a: Matrix): number {
  const rows = a.map((row) => [...row]);
  let sum = 0;
  rows.forEach((row, i) => {
    const pivot = at(row, i);
    sum += Math.log(pivot);
    for (let k = i + 1; k < rows.length; k++) {
      const below = rows[k];
      if (!below) continue;
      const factor = at(below, i) / pivot;
      for (let j = i; j < rows.length; j++) below[j] = at(below, j) - factor * at(row, j);
    }
  });
  return sum;
}
