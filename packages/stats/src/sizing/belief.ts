import {
  type Belief,
  ENERGY,
  FADING,
  FIRST_WEEKDAY,
  LEVEL,
  PATCH,
  PLACES,
  SPELL,
} from "./state.ts";
import type { DayContext } from "./step.ts";

/** Drift of the level: sd of one day, in ln size; four per cent. */
const DRIFT = 0.038;
/** The level is never less certain than a factor of 3.4 either way (variance 1.5). */
const LEVEL_VARIANCE_MOST = 1.5;
/** What a day adds to a spell: sd, in ln size. */
const SPELL_DRIFT = 0.1;

/** How much each place counts on such a day. */
export function featuresOf({ weekday, energy }: DayContext): readonly number[] {
  const features = new Array<number>(PLACES).fill(0);
  features[LEVEL] = 1;
  if (weekday >= 0) features[FIRST_WEEKDAY + weekday] = 1;
  features[ENERGY] = energy === undefined ? 0 : (energy - 5) / 2;
  features[SPELL] = 1;
  features[PATCH] = 1;
  return features;
}

/** Mean and variance of s, and the covariance of s with every place. */
export interface Projection {
  readonly mean: number;
  readonly variance: number;
  readonly gain: readonly number[];
}

/** The belief seen along a direction: what it says about direction · w. */
export function project(belief: Belief, direction: readonly number[]): Projection {
  const gain = new Array<number>(PLACES).fill(0);
  let mean = 0;
  let variance = 0;
  for (let row = 0; row < PLACES; row++) {
    let sum = 0;
    for (let column = 0; column < PLACES; column++) {
      sum += (belief.covariance[row * PLACES + column] ?? 0) * (direction[column] ?? 0);
    }
    gain[row] = sum;
    mean += (belief.mean[row] ?? 0) * (direction[row] ?? 0);
    variance += sum * (direction[row] ?? 0);
  }
  return { mean, variance: Math.max(variance, 1e-9), gain };
}

/** The belief after the mean moved by gain · step and the covariance shrank by gain gain' · shrink. */
export function moved(
  belief: Belief,
  gain: readonly number[],
  { step, shrink }: { readonly step: number; readonly shrink: number },
): Belief {
  const mean = belief.mean.map((each, place) => each + (gain[place] ?? 0) * step);
  const covariance = [...belief.covariance];
  for (let row = 0; row < PLACES; row++) {
    const down = (gain[row] ?? 0) * shrink;
    for (let column = 0; column < PLACES; column++) {
      const at = row * PLACES + column;
      covariance[at] = (covariance[at] ?? 0) - down * (gain[column] ?? 0);
    }
  }
  return { ...belief, mean, covariance };
}

/** A belief after so many days of its own: the level may have drifted, a spell has faded, the rest stays. */
export function drifted(belief: Belief, days: number): Belief {
  const left = FADING ** days;
  const mean = [...belief.mean];
  mean[SPELL] = (mean[SPELL] ?? 0) * left;
  const covariance = [...belief.covariance];
  for (let place = 0; place < PLACES; place++) {
    const [across, down] = [SPELL * PLACES + place, place * PLACES + SPELL];
    covariance[across] = (covariance[across] ?? 0) * left;
    covariance[down] = (covariance[down] ?? 0) * left;
  }
  const level = LEVEL * PLACES + LEVEL;
  const spell = SPELL * PLACES + SPELL;
  const known = covariance[level] ?? 0;
  covariance[level] = Math.max(known, Math.min(LEVEL_VARIANCE_MOST, known + days * DRIFT ** 2));
  covariance[spell] =
    (covariance[spell] ?? 0) + (SPELL_DRIFT ** 2 * (1 - left ** 2)) / (1 - FADING ** 2);
  return { ...belief, mean, covariance };
}

/** The weight of each belief; together 1. */
export function weightsOf(beliefs: readonly Belief[]): readonly number[] {
  const most = Math.max(...beliefs.map(({ logWeight }) => logWeight));
  const raw = beliefs.map(({ logWeight }) => Math.exp(logWeight - most));
  const sum = raw.reduce((total, each) => total + each, 0);
  return raw.map((each) => each / sum);
}
