/**
 * The square of a sum that grows with how far the priors are believed: (a + b trust)^2, as the three
 * coefficients of 1, trust and trust^2. What the readings say is linear in that trust, so what they are
 * worth as evidence is such a square, and every trust is reckoned with at once.
 */
export type SquareOfTrust = Float64Array;

/** No square yet. */
export function noSquare(): SquareOfTrust {
  return new Float64Array(3);
}

/** Adds a square, so many times, in place. */
export function addSquare(into: SquareOfTrust, a: number, b: number, times: number): void {
  into[0] = (into[0] ?? 0) + times * a * a;
  into[1] = (into[1] ?? 0) + 2 * times * a * b;
  into[2] = (into[2] ?? 0) + times * b * b;
}

/** What it is under so much trust. */
export function under([none = 0, once = 0, twice = 0]: SquareOfTrust, trust: number): number {
  return none + trust * (once + trust * twice);
}
