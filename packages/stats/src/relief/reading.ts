/**
 * [Note: What a reading is] A reading is a strength of distress, 0 (none) to 10 (the most), after
 * the subjective units of distress of Wolpe (1969). Anything else (nothing, a word, not a number,
 * -1, 11) is no reading: it is left out and never bent into range, for a bent number would be a
 * made-up one.
 */
export function isReading(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 10;
}

/** The strength at which priors and natural recovery are stated: what people open help at. */
export const USUAL = 6;

/**
 * How much of a technique's relief can show at a strength: its relief is stated at {@link USUAL},
 * and there is less to take away from a little distress.
 *
 * In proportion, between 0.3 and 1.5. That it is a straight line is an assumption.
 */
export function shareAt(before: number): number {
  return Math.min(1.5, Math.max(0.3, before / USUAL));
}
