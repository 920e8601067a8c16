import { logit } from "../math/logistic.ts";
import type { Answers } from "./answers.ts";
import { featuresOf, moved, project, weightsOf } from "./belief.ts";
import { endOfRoom, enough, isBeyond, type Likelihood, likelihoodOf } from "./likelihood.ts";
import { type Belief, TRUST } from "./state.ts";
import type { ReadStep } from "./step.ts";

/** Share of days on which life has changed at once (illness, moving house, a new job), and by how much. */
const JUMP_CHANCE = 0.01;
const JUMP_SD = 0.6;

const POINTS = 31;
const REACH = 3.5;
const nodes = Array.from({ length: POINTS }, (_, i) => -REACH + (2 * REACH * i) / (POINTS - 1));
const heights = nodes.map((z) => Math.exp((-z * z) / 2));
const total = heights.reduce((sum, each) => sum + each, 0);

/** Mass, mean and variance of a normal times a likelihood: what is left of the prior, renormalised. */
export interface Moments {
  readonly mass: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * Moments of the posterior of s: its prior is normal, with a small second part that is wider and lets the
 * estimate jump. Trapezium rule on two grids of 31 points, each 3.5 standard deviations to either side.
 */
export function posteriorMoments(
  { mean, variance }: { readonly mean: number; readonly variance: number },
  likelihood: (room: number) => number,
  jump = JUMP_CHANCE,
): Moments {
  let mass = 0;
  let first = 0;
  let second = 0;
  const parts = [
    { share: 1 - jump, sd: Math.sqrt(variance) },
    { share: jump, sd: Math.sqrt(variance + JUMP_SD ** 2) },
  ];
  for (const { share, sd } of parts) {
    for (let i = 0; i < POINTS; i++) {
      const away = (nodes[i] ?? 0) * sd;
      const each = ((share * (heights[i] ?? 0)) / total) * likelihood(mean + away);
      mass += each;
      first += each * away;
      second += each * away * away;
    }
  }
  const shift = first / mass;
  return { mass, mean: mean + shift, variance: second / mass - shift * shift };
}

/**
 * The belief after a step: moments matched along the direction of that day.
 *
 * A missed step never raises what is believed, and a done one never lowers it, unless an amount says where
 * the room ended: twelve minutes of ten are less than was believed of one who has room for thirty.
 */
export function learned(belief: Belief, step: ReadStep, answers: Answers): Belief {
  const before = step.confidence === undefined ? belief : heard(belief, step, step.confidence);
  const { mean, variance, gain } = project(before, featuresOf(step));
  const after = posteriorMoments({ mean, variance }, likelihoodOf(step, before.slope, answers));
  if (!(after.mass > 0) || !Number.isFinite(after.mean)) return before;
  const known = moved(before, gain, {
    step: fitting(step, after.mean - mean) / variance,
    shrink: (variance - after.variance) / variance ** 2,
  });
  return { ...known, logWeight: before.logWeight + Math.log(after.mass) };
}

function fitting({ outcome, amount }: ReadStep, shift: number): number {
  if (outcome === "missed") return Math.min(0, shift);
  return outcome === "done" && amount === undefined ? Math.max(0, shift) : shift;
}

/** How well either reading of an amount above the size was foretold; undefined where there is none. */
export function fitOfReadings(
  beliefs: readonly Belief[],
  step: ReadStep,
): { readonly end: number; readonly enough: number } | undefined {
  if (!isBeyond(step)) return undefined;
  const weights = weightsOf(beliefs);
  const foretold = (read: (step: ReadStep, slope: number) => Likelihood): number =>
    beliefs.reduce((sum, belief, at) => {
      const { mass } = posteriorMoments(
        project(belief, featuresOf(step)),
        read(step, belief.slope),
      );
      return sum + (weights[at] ?? 0) * mass;
    }, 0);
  return { end: foretold(endOfRoom), enough: foretold(enough) };
}

/** A rating of confidence follows the log odds, flattened, with a bias and this much noise. */
const FLATTENED = 0.6;
const RATING_SD = 1.3;

/** The belief after the person said how sure they are: an ordinary Kalman step on the log odds. */
function heard(belief: Belief, step: ReadStep, confidence: number): Belief {
  const pull = FLATTENED * belief.slope;
  const direction = featuresOf(step).map((each) => each * pull);
  direction[TRUST] = 1;
  const { mean, variance, gain } = project(belief, direction);
  const said = logit(Math.min(0.96, Math.max(0.04, confidence / 10)));
  const noisy = variance + RATING_SD ** 2;
  const surprise = said - (mean - pull * Math.log(step.size));
  const known = moved(belief, gain, { step: surprise / noisy, shrink: 1 / noisy });
  const fit = -(Math.log(noisy) + surprise ** 2 / noisy) / 2;
  return { ...known, logWeight: belief.logWeight + fit };
}
