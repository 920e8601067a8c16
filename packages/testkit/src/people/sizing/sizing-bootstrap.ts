import { type Bounded, bootstrapped } from "../bootstrap.ts";

export const mean = (list: readonly number[]): number =>
  list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);

/** The value below which such a share of the list lies. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

/** The bounds of a statistic over people of whom some have no number; those are left out. */
export function bootstrappedOver(
  people: readonly (number | undefined)[],
  statistic: (list: readonly number[]) => number = mean,
): Bounded {
  const told = people.filter((each) => each !== undefined);
  return told.length === 0 ? { value: 0, low: 0, high: 0 } : bootstrapped(told, statistic);
}

/** The same of the differences between two lists about the same people; who is missing in one is left out. */
export function bootstrappedDifference(
  ours: readonly (number | undefined)[],
  theirs: readonly (number | undefined)[],
): Bounded {
  return bootstrappedOver(
    ours.map((each, at) => {
      const other = theirs[at];
      return each === undefined || other === undefined ? undefined : each - other;
    }),
  );
}
