import { cholesky, dot, forwardSolved, logDeterminant } from "../math/cholesky.ts";
import type { Assumptions } from "./assumptions.ts";
import { type Branch, branchOf, ownRelief } from "./branch.ts";
import type { CountedEpisodes } from "./counted-episodes.ts";
import { logPriorPrecision, personPrior, sumOut, takeInQuarters } from "./person-numbers.ts";
import { type ReadingSums, readingSums } from "./reading-sums.ts";
import type { KnownTechnique } from "./relief-state.ts";
import { addSquare, noSquare, under } from "./square-of-trust.ts";

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
  /** Logarithm of how well these assumptions foretold the readings under a trust, up to a constant. */
  logEvidence(trust: number): number;
  /** What is believed of a technique in the quarter asked for, at the usual strength. */
  relief(technique: KnownTechnique): ReliefBelief;
}

/** Relief beyond just waiting. */
export interface ReliefBelief {
  /** If the priors are not believed at all. */
  readonly mean: number;
  /** How much more for each unit of trust in them. */
  readonly priorMean: number;
  readonly variance: number;
  /** The part of the variance that would be left if the person's own numbers were known. */
  readonly ownVariance: number;
}

/** What is believed of a person under one set of assumptions, seen from one quarter of the field. */
export function reliefPosterior(
  episodes: CountedEpisodes,
  {
    assumptions,
    quadrant,
    sums = readingSums(episodes),
  }: {
    readonly assumptions: Assumptions;
    readonly quadrant: string;
    readonly sums?: ReadingSums;
  },
): ReliefPosterior {
  const { quarters } = episodes;
  const { noise, slopeSd } = assumptions;
  const equations = personPrior(quarters.length, slopeSd);
  const { size } = equations;
  const explained = noSquare();
  const around = {
    triangles: sums.triangles.map((each) => each / noise),
    ...{ explained, size, asked: quarters.indexOf(quadrant), assumptions },
  };
  const branches = new Map<string, Branch>();
  let logSharpened = 0;
  for (const { id, cells } of episodes.used) {
    const branch = branchOf(cells, around);
    logSharpened += Math.log(branch.sharpened);
    branches.set(id, branch);
  }
  takeInQuarters(equations, around.triangles);
  for (const branch of branches.values()) sumOut(equations, branch);

  const lower = cholesky(equations.matrix, size);
  const person = forwardSolved(lower, equations.pull, size);
  const prior = forwardSolved(lower, equations.priorPull, size);
  person.forEach((each, place) => {
    addSquare(explained, each, prior[place] ?? 0, 1);
  });
  logSharpened += logDeterminant(lower, size) - logPriorPrecision(size, slopeSd);
  const logNoise = sums.n * Math.log(noise);

  const beyondExpected = (branch: Branch): ReliefBelief => {
    const own = ownRelief(branch, around);
    const shared = forwardSolved(lower, own.weights, size);
    return {
      mean: own.mean + dot(shared, person),
      priorMean: own.priorMean + dot(shared, prior),
      variance: own.variance + dot(shared, shared),
      ownVariance: own.variance,
    };
  };
  let unused: ReliefBelief | undefined; // The same for every technique that was never used.
  return {
    logEvidence: (trust) =>
      0.5 * (under(explained, trust) - under(sums.yy, trust) / noise - logNoise - logSharpened),
    relief(technique) {
      const branch = branches.get(technique.id);
      unused ??= beyondExpected(branchOf([], around));
      const beyond = branch ? beyondExpected(branch) : unused;
      return {
        ...beyond,
        mean: episodes.usual + beyond.mean,
        priorMean: episodes.more(technique, quadrant) + beyond.priorMean,
      };
    },
  };
}
