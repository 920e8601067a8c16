import { rounded } from "../digits.ts";
import { isSize } from "./step.ts";

/**
 * [Note: What the sizing engine believes]
 *
 * On a day a person has room for some size of step. Its logarithm is s + u / slope, where u is standard
 * logistic chance and s = level + weekday + energy effect + spell. A step of ln size x is done if the room
 * is at least x, partly done if it is at least half of it, missed otherwise; and in `LAPSE` of all days it
 * is missed for reasons that have nothing to do with its size.
 *
 * Level, weekdays, energy effect and spell are normal with the means and the covariance kept here; the
 * slope is one of four, each with its own copy and its weight: how sharply size decides differs between
 * people. An ordinal item-response model with a drifting ability, filtered by matching moments (Minka,
 * 2001; as TrueSkill: Herbrich, Minka and Graepel, 2006). A spell is a passing better or worse time, which
 * fades by `FADING` a day (a first-order autoregression).
 *
 * Places: 0 the level, 1 to 7 the weekdays, 8 the effect of two points of energy, 9 how much the person
 * over-trusts themselves when rating confidence, 10 the spell.
 */
export const PLACES = 11;
export const LEVEL = 0;
export const FIRST_WEEKDAY = 1;
export const ENERGY = 8;
export const TRUST = 9;
export const SPELL = 10;

/** Chance that a step is missed for reasons that have nothing to do with its size. */
export const LAPSE = 0.06;
/** What is left of a spell after a day. */
export const FADING = 0.8;

/** What is believed under one slope. */
export interface Belief {
  readonly slope: number;
  readonly logWeight: number;
  readonly mean: readonly number[];
  /** Row after row. */
  readonly covariance: readonly number[];
}

/** A step that is remembered for the cap and for late reports. */
export interface RecentStep {
  readonly day: number;
  readonly size: number;
}

/** All that sizing knows of one goal: plain JSON, about 7 KB, for ever. Owned by the engine; nothing else reads it. */
export interface SizingState {
  readonly firstSize: number;
  /** The smallest size the person ever set: the floor of a suggestion, if it is below 1. */
  readonly smallest: number;
  /** The day up to which time has passed; null before the first report. */
  readonly day: number | null;
  /** How many steps it has learned from. */
  readonly reports: number;
  /** The last seven steps, by day. */
  readonly recent: readonly RecentStep[];
  /** Steps in a row, up to the last, that were not done. */
  readonly missedInRow: number;
  /** Done steps still to come before the band is where the person put it. */
  readonly easing: number;
  readonly beliefs: readonly Belief[];
}

/** What is believed before the first report. Means and standard deviations in ln size. */
export interface SizingPrior {
  readonly level: number;
  readonly levelSd: number;
  readonly weekdays: readonly number[];
  readonly weekdaySd: number;
  readonly energy: number;
  readonly energySd: number;
  readonly slopes: readonly number[];
}

/**
 * Modest beliefs about anyone: first sizes are a little too large (plans are hopeful: Buehler, Griffin and
 * Ross, 1994) and within a factor of 1.65 of it for two in three, weekdays differ by an eighth, two points
 * of energy are worth an eighth. A slope of 2 is a day-to-day spread of a factor of 2.5, one of 5.5 of 1.4.
 */
export const ANYONE: SizingPrior = {
  level: -0.07,
  levelSd: 0.5,
  weekdays: [0, 0, 0, 0, 0, 0, 0],
  weekdaySd: 0.13,
  energy: 0.12,
  energySd: 0.12,
  slopes: [2, 2.8, 3.9, 5.5],
};

/** Slopes of people lie about this one, lognormally: the two outermost are rarer than the middle ones. */
const USUAL_SLOPE = 3.3;
const SLOPE_SD = 0.35;

/**
 * The beginning of sizing for a goal whose first step the person sized themselves.
 *
 * A first size that cannot be one is taken as 1, and the answer stays "not-enough" until steps come. The
 * prior is there to measure what a method could reach that knew a person’s constants; the app leaves it out.
 */
export function beginSizing(
  { firstSize }: { readonly firstSize: number },
  prior: SizingPrior = ANYONE,
): SizingState {
  const first = isSize(firstSize) ? firstSize : 1;
  const mean = new Array<number>(PLACES).fill(0);
  const spread = new Array<number>(PLACES).fill(0);
  mean[LEVEL] = Math.log(first) + prior.level;
  spread[LEVEL] = isSize(firstSize) ? prior.levelSd : 2;
  prior.weekdays.forEach((effect, weekday) => {
    mean[FIRST_WEEKDAY + weekday] = effect;
    spread[FIRST_WEEKDAY + weekday] = prior.weekdaySd;
  });
  mean[ENERGY] = prior.energy;
  spread[ENERGY] = prior.energySd;
  mean[TRUST] = 0.4;
  spread[TRUST] = 0.8;
  spread[SPELL] = 0;
  const covariance = new Array<number>(PLACES * PLACES).fill(0);
  spread.forEach((sd, place) => {
    covariance[place * PLACES + place] = sd * sd;
  });
  const shares = prior.slopes.map((slope) =>
    Math.exp(-((Math.log(slope / USUAL_SLOPE) / SLOPE_SD) ** 2) / 2),
  );
  const all = shares.reduce((sum, each) => sum + each, 0);
  return settle({
    firstSize: first,
    smallest: first,
    day: null,
    reports: 0,
    recent: [],
    missedInRow: 0,
    easing: 0,
    beliefs: prior.slopes.map((slope, at) => ({
      slope,
      logWeight: Math.log((shares[at] ?? 0) / all),
      mean,
      covariance,
    })),
  });
}

/** The same state with the digits that are kept. */
export function settle(state: SizingState): SizingState {
  return {
    ...state,
    beliefs: state.beliefs.map(({ slope, logWeight, mean, covariance }) => ({
      slope,
      logWeight: rounded(logWeight, 9),
      mean: mean.map((each) => rounded(each, 9)),
      covariance: covariance.map((each) => rounded(each, 9)),
    })),
  };
}
