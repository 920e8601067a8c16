/**
 * Which of a family of tests stand when at most the share `rate` of those that stand may be false:
 * Benjamini & Hochberg (1995). `family` is the number of questions asked, also of those that could not be
 * answered. Not a number stands for no answer. O(n log n).
 */
export function discoveries(
  chances: readonly number[],
  { rate, family }: { readonly rate: number; readonly family: number },
): boolean[] {
  const sorted = chances.filter((p) => p >= 0 && p <= 1).sort((a, b) => a - b);
  let limit = -1;
  sorted.forEach((p, i) => {
    if (p <= (rate * (i + 1)) / Math.max(family, sorted.length)) limit = p;
  });
  return chances.map((p) => p <= limit);
}
