/**
 * `x` to so many decimal digits. Engines round what they answer and what they keep, so that a phone, a
 * browser and Node say the same digits although their logarithms may differ in the last bit.
 */
export function rounded(x: number, digits = 6): number {
  const scale = 10 ** digits;
  return Math.round(x * scale) / scale + 0;
}
