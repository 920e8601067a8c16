import { seededRandom } from "@lichen/base";

/** A statistic with its 95 per cent interval. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export const mean = (list: readonly number[]): number =>
  list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);

/** The value below which such a share of the list lies. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

/** Percentile bootstrap over people (Efron, 1979), seeded. */
export function bootstrapped(
  people: readonly (number | undefined)[],
  statistic: (list: readonly number[]) => number = mean,
  rounds = 400,
): Bounded {
  const told = people.filter((each) => each !== undefined);
  if (told.length === 0) return { value: 0, low: 0, high: 0 };
  const random = seededRandom(20_131);
  const drawn = Array.from({ length: rounds }, () =>
    statistic(told.map(() => told[Math.floor(random.next() * told.length)] ?? 0)),
  );
  return { value: statistic(told), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}

/** The same of the differences between two lists about the same people; who is missing in one is left out. */
export function bootstrappedDifference(
  ours: readonly (number | undefined)[],
  theirs: readonly (number | undefined)[],
): Bounded {
  return bootstrapped(
    ours.map((each, at) => {
      const other = theirs[at];
      return each === undefined || other === undefined ? undefined : each - other;
    }),
  );
}
