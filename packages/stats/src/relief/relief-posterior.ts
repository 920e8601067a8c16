import { cholesky, dot, forwardSolved, logDeterminant } from "../math/cholesky.ts";
import type { Assumptions } from "./assumptions.ts";
import {
  addAt,
  addEpisodes,
  type CentredSums,
  centredSums,
  LEVEL,
  logPriorPrecision,
  personPrior,
  QUARTERS,
  SHARED,
  SLOPE,
  sumOut,
} from "./person-numbers.ts";
import { type KnownTechnique, quadrantsOf, type ReliefState, USUAL_PRIOR } from "./relief-state.ts";

/**
 * [Note: How relief is told from recovery] People open the app when it is worst, and the worst
 * passes by itself, so the mean of before minus after praises every technique (regression to the
 * mean; by 1.3 to 1.5 points in simulated people). Here the reading AFTER is explained instead:
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
  /** Relief beyond just waiting, at the usual strength, in the quarter asked for. */
  relief(technique: KnownTechnique): { readonly mean: number; readonly variance: number };
}

/** What a technique adds in one quarter; `tie` is its precision shared with the technique itself. */
interface Cell {
  readonly quarter: number;
  readonly coupling: Float64Array;
  readonly precision: number;
  readonly pull: number;
  readonly tie: number;
}

/** What a technique adds everywhere, with its cells summed out. */
interface Branch {
  readonly cells: readonly Cell[];
  readonly coupling: Float64Array;
  readonly precision: number;
  readonly pull: number;
}

/** What is believed of a person under one set of assumptions, seen from one quarter of the field. */
export function reliefPosterior(
  state: ReliefState,
  { assumptions, quadrant }: { readonly assumptions: Assumptions; readonly quadrant: string },
): ReliefPosterior {
  const { noise, techniqueSd, quadrantSd, trust } = assumptions;
  const quarters = quadrantsOf(state);
  const equations = personPrior(quarters.length);
  const { size } = equations;
  const usual = meanPrior(state);
  const expectedOf = (technique: KnownTechnique, quarter: string): number =>
    usual +
    trust * (technique.prior - usual) +
    trust * (technique.quadrants.find(([name]) => name === quarter)?.[1] ?? 0);
  const branches = new Map<string, Branch>();
  let logEvidence = 0;

  const take = (sums: CentredSums, quarter: number): void => {
    addEpisodes(equations, { sums, quarter, noise });
    logEvidence -= 0.5 * (sums.n * Math.log(noise) + sums.yy / noise);
  };
  const takeOut = (unknown: Unknown, priorSd: number): void => {
    sumOut(equations, unknown);
    const { precision, pull } = unknown;
    logEvidence -= 0.5 * (Math.log(precision * priorSd ** 2) - pull ** 2 / precision);
  };

  for (const cell of state.waiting) {
    take(centredSums(cell.sums, null), quarters.indexOf(cell.quadrant));
  }
  for (const technique of state.techniques) {
    if (technique.cells.length === 0) continue;
    const cells = technique.cells.map(({ quadrant: name, sums }) => {
      const centred = centredSums(sums, expectedOf(technique, name));
      const quarter = quarters.indexOf(name);
      take(centred, quarter);
      const cell = cellOf(centred, { quarter, size, noise, quadrantSd });
      takeOut(cell, quadrantSd);
      return cell;
    });
    const branch = branchOf(cells, { size, techniqueSd });
    takeOut(branch, techniqueSd);
    branches.set(technique.id, branch);
  }

  const lower = cholesky(equations.matrix, size);
  const person = forwardSolved(lower, equations.pull, size);
  logEvidence +=
    0.5 * (dot(person, person) - logDeterminant(lower, size) + logPriorPrecision(size));

  return {
    logEvidence,
    relief(technique) {
      const branch = branches.get(technique.id) ?? branchOf([], { size, techniqueSd });
      const cell = branch.cells.find(({ quarter }) => quarters[quarter] === quadrant);
      const own = ownRelief(branch, { cell, size, quadrantSd });
      const shared = forwardSolved(lower, own.weights, size);
      return {
        mean: expectedOf(technique, quadrant) + own.mean + dot(shared, person),
        variance: own.variance + dot(shared, shared),
      };
    },
  };
}

interface Unknown {
  readonly coupling: Float64Array;
  readonly precision: number;
  readonly pull: number;
}

/** What research expects of a technique when nothing tells them apart. */
function meanPrior({ techniques }: ReliefState): number {
  if (techniques.length === 0) return USUAL_PRIOR;
  return techniques.reduce((sum, { prior }) => sum + prior, 0) / techniques.length;
}

function cellOf(
  { s, sx, ss, sy }: CentredSums,
  { quarter, size, noise, quadrantSd }: Record<"quarter" | "size" | "noise" | "quadrantSd", number>,
): Cell {
  const coupling = new Float64Array(size);
  coupling[LEVEL] = -s / noise;
  coupling[SLOPE] = -sx / noise;
  coupling[SHARED] = ss / noise;
  coupling[QUARTERS + quarter] = -s / noise;
  const tie = ss / noise;
  return { quarter, coupling, precision: tie + quadrantSd ** -2, pull: -sy / noise, tie };
}

function branchOf(
  cells: readonly Cell[],
  { size, techniqueSd }: { readonly size: number; readonly techniqueSd: number },
): Branch {
  const coupling = new Float64Array(size);
  let precision = techniqueSd ** -2;
  let pull = 0;
  for (const cell of cells) {
    const left = 1 - cell.tie / cell.precision;
    cell.coupling.forEach((value, place) => {
      addAt(coupling, place, left * value);
    });
    precision += left * cell.tie;
    pull += left * cell.pull;
  }
  return { cells, coupling, precision, pull };
}

/** Relief beyond what was expected: a mean and variance of its own, and weights on the person's numbers. */
function ownRelief(
  branch: Branch,
  { cell, size, quadrantSd }: { cell: Cell | undefined; size: number; quadrantSd: number },
): { readonly mean: number; readonly variance: number; readonly weights: Float64Array } {
  const left = cell ? 1 - cell.tie / cell.precision : 1;
  const weights = new Float64Array(size);
  weights[SHARED] = 1;
  for (let place = 0; place < size; place++) {
    const own = cell ? (cell.coupling[place] ?? 0) / cell.precision : 0;
    addAt(weights, place, -own - (left * (branch.coupling[place] ?? 0)) / branch.precision);
  }
  return {
    mean: (cell ? cell.pull / cell.precision : 0) + (left * branch.pull) / branch.precision,
    variance: (cell ? 1 / cell.precision : quadrantSd ** 2) + left ** 2 / branch.precision,
    weights,
  };
}
