import { drifted } from "./belief.ts";
import { type Belief, LEAST_WEIGHT, PATCH, PLACES } from "./state.ts";

/** Chance that a bad patch begins on a day, and that it is over on the next. */
const BEGINS = 1 / 100;
const ENDS = 1 / 14;
/** What it takes away, in ln size: it is about six tenths of what it was. */
const DEPTH = -0.5;
const DEPTH_SD = 0.2;
/** After so many days it is as likely as ever that a bad patch is on. */
const LONG = 50;

/** A belief at the beginning of a bad patch: nothing is known yet of what this one takes away. */
export function inPatch(usual: Belief): Belief {
  return withDepth({ ...usual, isPatch: true }, DEPTH, DEPTH_SD ** 2);
}

function afterPatch(patch: Belief): Belief {
  return withDepth({ ...patch, isPatch: false }, 0, 0);
}

function withDepth(belief: Belief, mean: number, variance: number): Belief {
  const covariance = [...belief.covariance];
  for (let place = 0; place < PLACES; place++) {
    covariance[PATCH * PLACES + place] = 0;
    covariance[place * PLACES + PATCH] = 0;
  }
  covariance[PATCH * PLACES + PATCH] = variance;
  return { ...belief, mean: belief.mean.with(PATCH, mean), covariance };
}

/**
 * The beliefs after so many days without news: each drifts, and every day an ordinary time may turn into a
 * bad patch, and that back. Beliefs stand in pairs of one slope, the ordinary one first.
 */
export function passed(beliefs: readonly Belief[], days: number): readonly Belief[] {
  let now = beliefs;
  const turns = Math.min(days, LONG);
  for (let turn = 0; turn < turns; turn++) {
    now = now.flatMap((usual, at) => {
      const patch = now[at + 1];
      return usual.isPatch || !patch ? [] : turned(usual, patch);
    });
    now = now.map((belief) => drifted(belief, 1));
  }
  return days > turns ? now.map((belief) => drifted(belief, days - turns)) : now;
}

function turned(usual: Belief, patch: Belief): readonly Belief[] {
  const [inUsual, onPatch] = [Math.exp(usual.logWeight), Math.exp(patch.logWeight)];
  return [
    merged(usual, inUsual * (1 - BEGINS), afterPatch(patch), onPatch * ENDS),
    merged(patch, onPatch * (1 - ENDS), inPatch(usual), inUsual * BEGINS),
  ];
}

/** One belief with the mean and the covariance of two, weighed: moments are matched. */
function merged(one: Belief, ofOne: number, other: Belief, ofOther: number): Belief {
  const weight = Math.max(ofOne + ofOther, LEAST_WEIGHT);
  const share = ofOther / weight;
  const spread = share * (1 - share);
  const apart = one.mean.map((each, place) => (other.mean[place] ?? 0) - each);
  const covariance = [...one.covariance];
  for (let row = 0; row < PLACES; row++) {
    const across = spread * (apart[row] ?? 0);
    for (let column = 0; column < PLACES; column++) {
      const at = row * PLACES + column;
      const known = covariance[at] ?? 0;
      covariance[at] =
        known + share * ((other.covariance[at] ?? 0) - known) + across * (apart[column] ?? 0);
    }
  }
  const mean = one.mean.map((each, place) => each + share * (apart[place] ?? 0));
  return { ...one, logWeight: Math.log(weight), mean, covariance };
}
