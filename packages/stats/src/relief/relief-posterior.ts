import { cholesky, dot, forwardSolved, logDeterminant } from "../math/cholesky.ts";
import type { Assumptions } from "./assumptions.ts";
import type { CountedCell, CountedEpisodes } from "./counted-episodes.ts";
import {
  LEVEL,
  logPriorPrecision,
  personPrior,
  QUARTER_WIDTH,
  QUARTERS,
  SHARED,
  SLOPE,
  sumOut,
  takeInQuarters,
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

/** What a technique adds everywhere, with what it adds in each quarter summed out. */
interface Branch extends Unknown {
  /** What it adds in the quarter asked for; none if it was never used there. */
  readonly twig: Twig | undefined;
}

/** What a technique adds in one quarter; `tie` is what it shares with the technique itself. */
interface Twig {
  readonly quarter: number;
  readonly level: number;
  readonly slope: number;
  readonly tie: number;
  readonly precision: number;
  readonly pull: number;
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
  const asked = quarters.indexOf(quadrant);
  const { noise, slopeSd } = assumptions;
  const equations = personPrior(quarters.length, slopeSd);
  const { size } = equations;
  const triangles = sums.triangles.map((each) => each / noise);
  const branches = new Map<string, Branch>();
  let logEvidence = -0.5 * (sums.n * Math.log(noise) + sums.yy / noise);

  for (const { id, cells } of episodes.used) {
    const twigs: Twig[] = [];
    for (const cell of cells) {
      const twig = twigOf(cell, assumptions);
      takeOutTwig(triangles, twig);
      logEvidence += logSummedOut(twig, assumptions.quadrantSd);
      twigs.push(twig);
    }
    const branch = branchOf(twigs, { size, asked, assumptions });
    logEvidence += logSummedOut(branch, assumptions.techniqueSd);
    branches.set(id, branch);
  }
  takeInQuarters(equations, triangles);
  for (const branch of branches.values()) sumOut(equations, branch);

  const lower = cholesky(equations.matrix, size);
  const person = forwardSolved(lower, equations.pull, size);
  logEvidence +=
    0.5 * (dot(person, person) - logDeterminant(lower, size) + logPriorPrecision(size, slopeSd));

  const beyondExpected = (branch: Branch): ReliefBelief => {
    const own = ownRelief(branch, { asked, quadrantSd: assumptions.quadrantSd, size });
    const shared = forwardSolved(lower, own.weights, size);
    return {
      mean: own.mean + dot(shared, person),
      variance: own.variance + dot(shared, shared),
      ownVariance: own.variance,
    };
  };
  let unused: ReliefBelief | undefined; // The same for every technique that was never used.
  return {
    logEvidence,
    relief(technique) {
      const branch = branches.get(technique.id);
      unused ??= beyondExpected(branchOf([], { size, asked, assumptions }));
      const beyond = branch ? beyondExpected(branch) : unused;
      return { ...beyond, mean: episodes.expected(technique, quadrant) + beyond.mean };
    },
  };
}

/** All readings of each quarter as they weigh under a noise of one: the same for every set of assumptions. */
export interface ReadingSums {
  readonly triangles: Float64Array;
  readonly n: number;
  readonly yy: number;
}

/** Adds the readings of each quarter up, once for all sets of assumptions. */
export function readingSums({ quarters, waiting, used }: CountedEpisodes): ReadingSums {
  const triangles = new Float64Array(quarters.length * QUARTER_WIDTH);
  let [n, yy] = [0, 0];
  for (const cell of [...waiting, ...used.flatMap(({ cells }) => cells)]) {
    const at = cell.quarter * QUARTER_WIDTH;
    addTo(triangles, at, cell.n);
    addTo(triangles, at + 1, cell.x);
    addTo(triangles, at + 2, -cell.s);
    addTo(triangles, at + 3, cell.xx);
    addTo(triangles, at + 4, -cell.sx);
    addTo(triangles, at + 5, cell.ss);
    addTo(triangles, at + 6, cell.y);
    addTo(triangles, at + 7, cell.xy);
    addTo(triangles, at + 8, -cell.sy);
    n += cell.n;
    yy += cell.yy;
  }
  return { triangles, n, yy };
}

/** Sums a twig out of its quarter's triangle. */
function takeOutTwig(triangles: Float64Array, twig: Twig): void {
  const { quarter, level, slope, tie, precision, pull } = twig;
  const at = quarter * QUARTER_WIDTH;
  const share = -1 / precision;
  addTo(triangles, at, share * level * level);
  addTo(triangles, at + 1, share * level * slope);
  addTo(triangles, at + 2, share * level * tie);
  addTo(triangles, at + 3, share * slope * slope);
  addTo(triangles, at + 4, share * slope * tie);
  addTo(triangles, at + 5, share * tie * tie);
  addTo(triangles, at + 6, share * level * pull);
  addTo(triangles, at + 7, share * slope * pull);
  addTo(triangles, at + 8, share * tie * pull);
}

function addTo(list: Float64Array, at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value;
}

/** What summing out an unknown adds to the logarithm of the evidence. */
function logSummedOut(
  { precision, pull }: { readonly precision: number; readonly pull: number },
  priorSd: number,
): number {
  return -0.5 * (Math.log(precision * priorSd * priorSd) - (pull * pull) / precision);
}

function twigOf(cell: CountedCell, { noise, quadrantSd }: Assumptions): Twig {
  const { quarter, s, sx, ss, sy } = cell;
  const w = 1 / noise;
  const precision = w * ss + 1 / (quadrantSd * quadrantSd);
  return { quarter, level: -w * s, slope: -w * sx, tie: w * ss, precision, pull: -w * sy };
}

function branchOf(
  twigs: readonly Twig[],
  { size, asked, assumptions }: { size: number; asked: number; assumptions: Assumptions },
): Branch {
  const coupling = new Float64Array(size);
  let [precision, pull] = [assumptions.techniqueSd ** -2, 0];
  let found: Twig | undefined;
  for (const twig of twigs) {
    const left = 1 - twig.tie / twig.precision;
    addTo(coupling, LEVEL, left * twig.level);
    addTo(coupling, SLOPE, left * twig.slope);
    addTo(coupling, SHARED, left * twig.tie);
    addTo(coupling, QUARTERS + twig.quarter, left * twig.level);
    precision += left * twig.tie;
    pull += left * twig.pull;
    if (twig.quarter === asked) found = twig;
  }
  return { twig: found, coupling, precision, pull };
}

/** Relief beyond the expected: a mean and variance of its own, and weights on the person's numbers. */
function ownRelief(
  { twig, coupling, precision, pull }: Branch,
  { asked, quadrantSd, size }: Record<"asked" | "quadrantSd" | "size", number>,
): { readonly mean: number; readonly variance: number; readonly weights: Float64Array } {
  const left = twig ? 1 - twig.tie / twig.precision : 1;
  const weights = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    weights[place] = (-left * (coupling[place] ?? 0)) / precision;
  }
  addTo(weights, SHARED, 1);
  if (twig) {
    addTo(weights, LEVEL, -twig.level / twig.precision);
    addTo(weights, SLOPE, -twig.slope / twig.precision);
    addTo(weights, SHARED, -twig.tie / twig.precision);
    addTo(weights, QUARTERS + asked, -twig.level / twig.precision);
  }
  return {
    mean: (twig ? twig.pull / twig.precision : 0) + (left * pull) / precision,
    variance: (twig ? 1 / twig.precision : quadrantSd ** 2) + left ** 2 / precision,
    weights,
  };
}
