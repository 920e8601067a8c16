import { seededRandom } from "@lichen/base";

/** A number with the bounds between which it lies with a chance of 95 in 100. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;

/**
 * A statistic of people with its 95% bounds: people are drawn again with replacement, a thousand
 * times (percentile bootstrap; Efron and Tibshirani, 1993).
 */
export function bootstrapped<T>(
  people: readonly T[],
  statistic: (some: readonly T[]) => number,
): Bounded {
  const random = seededRandom(20260101);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    statistic(
      people
        .map((_, index) => people[random.between(0, people.length - 1)] ?? people[index])
        .filter((each) => each !== undefined),
    ),
  ).sort((a, b) => a - b);
  return {
    value: statistic(people),
    low: drawn[Math.floor(0.025 * RESAMPLES)] ?? Number.NaN,
    high: drawn[Math.floor(0.975 * RESAMPLES)] ?? Number.NaN,
  };
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
