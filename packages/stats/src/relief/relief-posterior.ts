import { cholesky, dot, forwardSolved, logDeterminant } from "../math/cholesky.ts";
import type { Assumptions } from "./assumptions.ts";
import type { CountedCell, CountedEpisodes } from "./counted-episodes.ts";
import {
  LEVEL,
  logPriorPrecision,
  personPrior,
  QUARTERS,
  SHARED,
  SLOPE,
  sumOut,
  takeIn,
  type Unknown,
} from "./person-numbers.ts";
import type { KnownTechnique } from "./relief-state.ts";

/**
 * [Note: How relief is told from recovery] People open the app when it is worst, and the worst
 * passes by itself, so the mean of before minus after praises every technique (regression to the
 * mean; by about 1.5 points in simulated people). Here the reading AFTER is explained instead:
 *
 *     after = level + slope (before - 6) + quarter
 *             - share(before) (prior + shared + technique + technique in this quarter) + noise
 *
 * Everything is normal, so under given {@link Assumptions} the answer is exact. Techniques meet only
 * through the few numbers that belong to the person, so each is summed out by itself: first what it
 * adds in one quarter, then the technique; a matrix of at most twelve rows is left (block
 * elimination; Golub and Van Loan, Matrix Computations, 4.5). Cost: some hundred operations for each
 * technique and quarter that was used, none for the others.
 */
export interface ReliefPosterior {
  /** Logarithm of how well these assumptions foretold the readings, up to a constant. */
  readonly logEvidence: number;
  /** What is believed of a technique in the quarter asked for, at the usual strength. */
  relief(technique: KnownTechnique): ReliefBelief;
}

/** Relief beyond just waiting. */
export interface ReliefBelief {
  readonly mean: number;
  readonly variance: number;
  /** The part of the variance that would be left if the person's own numbers were known. */
  readonly ownVariance: number;
}

/** What a technique adds in one quarter; `tie` is its precision shared with the technique itself. */
interface Twig extends Unknown {
  readonly quarter: number;
  readonly tie: number;
}

/** What a technique adds everywhere, with its twigs summed out. */
interface Branch extends Unknown {
  readonly twigs: readonly Twig[];
}

/** What is believed of a person under one set of assumptions, seen from one quarter of the field. */
export function reliefPosterior(
  episodes: CountedEpisodes,
  { assumptions, quadrant }: { readonly assumptions: Assumptions; readonly quadrant: string },
): ReliefPosterior {
  const { noise, techniqueSd, quadrantSd } = assumptions;
  const equations = personPrior(episodes.quarters.length);
  const { size } = equations;
  const branches = new Map<string, Branch>();
  let logEvidence = 0;

  const take = (cell: CountedCell): void => {
    takeIn(equations, blockOf(cell, noise));
    logEvidence -= 0.5 * (cell.n * Math.log(noise) + cell.yy / noise);
  };
  const takeOut = (unknown: Unknown, priorSd: number): void => {
    sumOut(equations, unknown);
    const { precision, pull } = unknown;
    logEvidence -= 0.5 * (Math.log(precision * priorSd ** 2) - pull ** 2 / precision);
  };

  episodes.waiting.forEach(take);
  for (const { id, cells } of episodes.used) {
    cells.forEach(take);
    const twigs = cells.map((cell) => twigOf(cell, { noise, quadrantSd }));
    for (const twig of twigs) takeOut(twig, quadrantSd);
    const branch = branchOf(twigs, { size, techniqueSd });
    takeOut(branch, techniqueSd);
    branches.set(id, branch);
  }

  const lower = cholesky(equations.matrix, size);
  const person = forwardSolved(lower, equations.pull, size);
  logEvidence +=
    0.5 * (dot(person, person) - logDeterminant(lower, size) + logPriorPrecision(size));

  const asked = episodes.quarters.indexOf(quadrant);
  return {
    logEvidence,
    relief(technique) {
      const branch = branches.get(technique.id) ?? branchOf([], { size, techniqueSd });
      const own = ownRelief(branch, { asked, quadrantSd, size });
      const shared = forwardSolved(lower, own.weights, size);
      return {
        mean: episodes.expected(technique, quadrant) + own.mean + dot(shared, person),
        variance: own.variance + dot(shared, shared),
        ownVariance: own.variance,
      };
    },
  };
}

/** What episodes of one quarter say of the person's own numbers. */
function blockOf({ n, x, xx, y, xy, s, sx, ss, sy, quarter }: CountedCell, noise: number) {
  const w = 1 / noise;
  const [wn, wx, ws, wsx] = [w * n, w * x, -w * s, -w * sx];
  return {
    places: [LEVEL, SLOPE, SHARED, QUARTERS + quarter],
    products: [wn, wx, ws, wn, wx, w * xx, wsx, wx, ws, wsx, w * ss, ws, wn, wx, ws, wn],
    pulls: [w * y, w * xy, -w * sy, w * y],
  };
}

function twigOf(
  { s, sx, ss, sy, quarter }: CountedCell,
  { noise, quadrantSd }: { readonly noise: number; readonly quadrantSd: number },
): Twig {
  const tie = ss / noise;
  return {
    quarter,
    places: [LEVEL, SLOPE, SHARED, QUARTERS + quarter],
    coupling: [-s / noise, -sx / noise, tie, -s / noise],
    precision: tie + quadrantSd ** -2,
    pull: -sy / noise,
    tie,
  };
}

function branchOf(
  twigs: readonly Twig[],
  { size, techniqueSd }: { readonly size: number; readonly techniqueSd: number },
): Branch {
  const places = Array.from({ length: size }, (_, place) => place);
  const coupling = new Float64Array(size);
  let [precision, pull] = [techniqueSd ** -2, 0];
  for (const twig of twigs) {
    const left = 1 - twig.tie / twig.precision;
    twig.places.forEach((place, index) => {
      coupling[place] = (coupling[place] ?? 0) + left * (twig.coupling[index] ?? 0);
    });
    precision += left * twig.tie;
    pull += left * twig.pull;
  }
  return { twigs, places, coupling, precision, pull };
}

/** Relief beyond the expected: a mean and variance of its own, and weights on the person's numbers. */
function ownRelief(
  branch: Branch,
  { asked, quadrantSd, size }: Record<"asked" | "quadrantSd" | "size", number>,
): { readonly mean: number; readonly variance: number; readonly weights: Float64Array } {
  const twig = branch.twigs.find(({ quarter }) => quarter === asked);
  const left = twig ? 1 - twig.tie / twig.precision : 1;
  const weights = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    weights[place] = (-left * (branch.coupling[place] ?? 0)) / branch.precision;
  }
  weights[SHARED] = 1 + (weights[SHARED] ?? 0);
  twig?.places.forEach((place, index) => {
    weights[place] = (weights[place] ?? 0) - (twig.coupling[index] ?? 0) / twig.precision;
  });
  return {
    mean: (twig ? twig.pull / twig.precision : 0) + (left * branch.pull) / branch.precision,
    variance: (twig ? 1 / twig.precision : quadrantSd ** 2) + left ** 2 / branch.precision,
    weights,
  };
}
