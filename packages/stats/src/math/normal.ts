/**
 * The distribution function of the standard normal: the share of it below `z`.
 *
 * Error below 7.5e-8 (Abramowitz and Stegun, 1964, formula 26.2.17); an engine says two digits.
 */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z > 0 ? 1 - tail : tail;
}
