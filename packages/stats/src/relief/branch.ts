import type { Assumptions } from "./assumptions.ts";
import type { CountedCell } from "./counted-episodes.ts";
import {
  addTo,
  LEVEL,
  QUARTER_WIDTH,
  QUARTERS,
  SHARED,
  SLOPE,
  type Unknown,
} from "./person-numbers.ts";
import { addSquare, type SquareOfTrust } from "./square-of-trust.ts";

/** What a technique adds everywhere, with what it adds in each quarter summed out. */
export interface Branch extends Unknown {
  /** What it adds in the quarter asked for; none if it was never used there. */
  readonly twig: Twig | undefined;
  /** How many times sharper it and its twigs are known than before any reading, as one product. */
  readonly sharpened: number;
}

/** What a technique adds in one quarter; `tie` is what it shares with the technique itself. */
export interface Twig {
  readonly level: number;
  readonly slope: number;
  readonly tie: number;
  readonly precision: number;
  readonly pull: number;
  readonly priorPull: number;
}

/** What stands around all branches under one set of assumptions. */
export interface Around {
  /** What each quarter says; twigs are summed out of it. */
  readonly triangles: Float64Array;
  /** What is explained by what was summed out. */
  readonly explained: SquareOfTrust;
  readonly size: number;
  readonly asked: number;
  readonly assumptions: Assumptions;
}

/** Sums what a technique adds in each quarter out of that quarter, in place, and gathers what is left. */
export function branchOf(cells: readonly CountedCell[], around: Around): Branch {
  const { triangles, explained, size, asked, assumptions } = around;
  const { noise, techniqueSd, quadrantSd } = assumptions;
  const coupling = new Float64Array(size);
  let [precision, pull, priorPull] = [techniqueSd ** -2, 0, 0];
  let sharpened = techniqueSd ** 2;
  let found: Twig | undefined;
  for (const cell of cells) {
    const twig = twigOf(cell, 1 / noise, quadrantSd ** -2);
    takeOut(triangles, cell.quarter * QUARTER_WIDTH, twig);
    addSquare(explained, twig.pull, twig.priorPull, 1 / twig.precision);
    sharpened *= twig.precision * quadrantSd ** 2;
    const left = 1 - twig.tie / twig.precision;
    addTo(coupling, LEVEL, left * twig.level);
    addTo(coupling, SLOPE, left * twig.slope);
    addTo(coupling, SHARED, left * twig.tie);
    addTo(coupling, QUARTERS + cell.quarter, left * twig.level);
    precision += left * twig.tie;
    pull += left * twig.pull;
    priorPull += left * twig.priorPull;
    if (cell.quarter === asked) found = twig;
  }
  addSquare(explained, pull, priorPull, 1 / precision);
  return { twig: found, coupling, precision, pull, priorPull, sharpened: sharpened * precision };
}

function twigOf({ s, sx, ss, sy, more }: CountedCell, w: number, ownPrecision: number): Twig {
  return {
    level: -w * s,
    slope: -w * sx,
    tie: w * ss,
    precision: w * ss + ownPrecision,
    pull: -w * sy,
    priorPull: -w * more * ss,
  };
}

/** Sums a twig out of its quarter’s triangle, which begins there. */
function takeOut(triangles: Float64Array, at: number, twig: Twig): void {
  const { level, slope, tie, precision, pull, priorPull } = twig;
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
  addTo(triangles, at + 9, share * level * priorPull);
  addTo(triangles, at + 10, share * slope * priorPull);
  addTo(triangles, at + 11, share * tie * priorPull);
}

/** Relief beyond the expected, as far as it is a technique’s own, and its weights on the person’s numbers. */
export interface OwnRelief {
  readonly mean: number;
  /** How much more for each unit of trust in the priors. */
  readonly priorMean: number;
  readonly variance: number;
  readonly weights: Float64Array;
}

export function ownRelief(branch: Branch, { asked, size, assumptions }: Around): OwnRelief {
  const { twig, coupling, precision, pull, priorPull } = branch;
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
    priorMean: (twig ? twig.priorPull / twig.precision : 0) + (left * priorPull) / precision,
    variance: (twig ? 1 / twig.precision : assumptions.quadrantSd ** 2) + left ** 2 / precision,
    weights,
  };
}
