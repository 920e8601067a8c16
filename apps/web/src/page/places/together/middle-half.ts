/**
 * The middle half of answers, from how often each whole answer was given: a quarter lies at or below
 * `low`, a quarter at or above `high`. Undefined where nothing was answered.
 */
export function middleHalf(
  counts: readonly number[],
): { readonly days: number; readonly low: number; readonly high: number } | undefined {
  const days = counts.reduce((a, b) => a + b, 0);
  if (days === 0) return undefined;
  const at = (share: number): number => {
    let below = 0;
    return counts.findIndex((count) => {
      below += count;
      return below >= share * days;
    });
  };
  return { days, low: at(0.25), high: at(0.75) };
}
