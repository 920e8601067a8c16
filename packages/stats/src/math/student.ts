/**
 * The upper tail of the standard normal law, P(Z > z), to about 1e-7 relative error.
 *
 * Series near the middle, continued fraction far out (Abramowitz & Stegun 26.2.10 and 26.2.14), so that
 * a tail of 1e-20 is still a number and not a zero. NaN answers NaN. O(1), some 60 steps.
 */
export function upperTail(z: number): number {
  if (Number.isNaN(z)) return z;
  if (z < 0) return 1 - upperTail(-z);
  if (z > 38) return 0;
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let k = 1; k < 60; k++) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let k = 60; k >= 1; k--) fraction = z + k / fraction;
  return density / fraction;
}

/** How likely a standard normal is at least this far from zero, on either side. */
export function twoSided(z: number): number {
  return 2 * upperTail(Math.abs(z));
}

/**
 * Student's t with `df` degrees of freedom as the normal deviate of about the same tail:
 * z = sign(t) √(df ln(1 + t²/df)), times (8 df + 1)/(8 df + 3) as in Wallace (1959), without which small
 * samples look surer than they are. Good to .001 of probability for df ≥ 8. df below 1 answers 0: nothing is known.
 */
export function normalOfStudent(t: number, df: number): number {
  if (!(df >= 1)) return 0;
  return Math.sign(t) * ((8 * df + 1) / (8 * df + 3)) * Math.sqrt(df * Math.log1p((t * t) / df));
}

/** The t that {@link normalOfStudent} turns into `z`: for the half width of an interval. */
export function studentOfNormal(z: number, df: number): number {
  if (!(df >= 1)) return Number.POSITIVE_INFINITY;
  const plain = z / ((8 * df + 1) / (8 * df + 3));
  return Math.sign(z) * Math.sqrt(df * Math.expm1((plain * plain) / df));
}

/** The deviates that hold 95%, 90% and 80% of a normal law between minus and plus. */
export const Z95 = 1.959964;
export const Z90 = 1.644854;
export const Z80 = 1.281552;
