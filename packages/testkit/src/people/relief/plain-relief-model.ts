import { seededRandom } from "@lichen/base";
import { best } from "./relief-rivals.ts";
import type { ReliefEpisode, ReliefPolicy } from "./relief-run.ts";

/** What the plain model believes before any reading. */
export interface PlainRelief {
  readonly priors: readonly { readonly id: string; readonly prior: number }[];
  readonly quarters: readonly string[];
  readonly techniqueSd: number;
  readonly quadrantSd: number;
  readonly levelSd?: number;
  readonly sharedSd?: number;
  readonly slopeSd?: number;
  /** Left out: learned as it goes, from 2.6. */
  readonly noise?: number;
}

/**
 * The same model written out in full: one coefficient for each thing, one covariance of all, one
 * Kalman step an episode. Slow, obvious and large; the twin that the engine must agree with, and a
 * rival with its assumptions fixed.
 */
export function plainReliefModel(given: PlainRelief) {
  const { priors, quarters, techniqueSd, quadrantSd } = given;
  const [q, j] = [quarters.length, priors.length];
  const size = 3 + q + j + j * q;
  const ids = priors.map(({ id }) => id);
  const sds = [
    given.levelSd ?? 1,
    given.slopeSd ?? 0.2,
    given.sharedSd ?? 0.25,
    ...quarters.map(() => 0.4),
    ...ids.map(() => techniqueSd),
    ...ids.flatMap(() => quarters.map(() => quadrantSd)),
  ];
  const mean = [4.6, 0.5, 0, ...quarters.map(() => 0), ...priors.map(({ prior }) => prior)];
  while (mean.length < size) mean.push(0);
  const covariance = sds.map((sd, row) => sds.map((_, column) => (row === column ? sd * sd : 0)));
  let [noise, squares, count, logEvidence] = [given.noise ?? 2.6, 0, 0, 0];

  function places(technique: string, quadrant: string): readonly number[] {
    const [which, quarter] = [ids.indexOf(technique), quarters.indexOf(quadrant)];
    return [2, 3 + q + which, 3 + q + j + which * q + quarter];
  }
  function spread(weights: readonly (readonly [number, number])[]): readonly number[] {
    return covariance.map((row) =>
      weights.reduce((sum, [place, weight]) => sum + (row[place] ?? 0) * weight, 0),
    );
  }

  return {
    observe({ technique, before, after, quadrant }: ReliefEpisode): void {
      const share = Math.min(1.5, Math.max(0.3, before / 6));
      const weights: (readonly [number, number])[] = [
        [0, 1],
        [1, before - 6],
        [3 + quarters.indexOf(quadrant), 1],
      ];
      if (technique !== null) {
        for (const place of places(technique, quadrant)) weights.push([place, -share]);
      }
      const gain = spread(weights);
      const own = weights.reduce((sum, [place, weight]) => sum + weight * (gain[place] ?? 0), 0);
      const expected = weights.reduce((sum, [place, w]) => sum + w * (mean[place] ?? 0), 0);
      const residual = after - expected;
      const total = own + noise;
      gain.forEach((value, row) => {
        mean[row] = (mean[row] ?? 0) + (value * residual) / total;
        const line = covariance[row] ?? [];
        gain.forEach((other, column) => {
          line[column] = (line[column] ?? 0) - (value * other) / total;
        });
      });
      logEvidence -= 0.5 * (Math.log(total) + residual ** 2 / total);
      squares += residual ** 2 / (1 + own / noise);
      count++;
      if (given.noise === undefined) noise = (2.6 * 6 + squares) / (6 + count);
    },
    /** Logarithm of how well the readings were foretold, up to a constant for each. */
    logEvidence: () => logEvidence,
    relief(technique: string, quadrant: string): { readonly mean: number; readonly sd: number } {
      const at = places(technique, quadrant);
      const gain = spread(at.map((place) => [place, 1]));
      const sum = (list: readonly number[]) => at.reduce((all, each) => all + (list[each] ?? 0), 0);
      return { mean: sum(mean), sd: Math.sqrt(Math.max(0, sum(gain))) };
    },
  };
}

/** Chooses by the plain model, with so many standard deviations of curiosity. */
export function plainReliefPolicy(given: PlainRelief, curiosity: number): ReliefPolicy {
  const model = plainReliefModel(given);
  return {
    choose: ({ eligible, quadrant }) =>
      best(eligible, (id) => {
        const { mean, sd } = model.relief(id, quadrant);
        return mean + curiosity * sd;
      }),
    observe: model.observe,
  };
}

/** Chooses what a draw from what is believed of each holds best (Thompson, 1933). */
export function thompsonPolicy(given: PlainRelief, seed: number): ReliefPolicy {
  const model = plainReliefModel(given);
  const random = seededRandom(seed);
  return {
    choose: ({ eligible, quadrant }) =>
      best(eligible, (id) => {
        const { mean, sd } = model.relief(id, quadrant);
        return mean + sd * random.normal();
      }),
    observe: model.observe,
  };
}
