import { rounded } from "../digits.ts";
import type { Answers } from "./answers.ts";

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
 * Now and then there is a bad patch: an illness, guests, a crisis; for a week or two much less is possible,
 * and afterwards it is as before. So each slope is believed twice, as an ordinary time and as a bad patch,
 * and every day each may turn into the other (interacting multiple models: Blom and Bar-Shalom, 1988).
 *
 * Places: 0 the level, 1 to 7 the weekdays, 8 the effect of two points of energy, 9 how much the person
 * over-trusts themselves when rating confidence, 10 the spell, 11 what a bad patch takes away.
 */
export const PLACES = 12;
export const LEVEL = 0;
export const FIRST_WEEKDAY = 1;
export const ENERGY = 8;
export const TRUST = 9;
export const SPELL = 10;
export const PATCH = 11;

/** Chance that a step is missed for reasons that have nothing to do with its size. */
export const LAPSE = 0.055;
/** No weight of a belief is smaller: nothing is ruled out for ever. */
export const LEAST_WEIGHT = 1e-12;
/** What is left of a spell after a day. */
export const FADING = 0.8;

/** What is believed under one slope, if this is an ordinary time or if it is a bad patch. */
export interface Belief {
  readonly slope: number;
  readonly isPatch: boolean;
  readonly logWeight: number;
  readonly mean: readonly number[];
  /** Row after row. */
  readonly covariance: readonly number[];
}

/** A step that is remembered: for the cap, for late reports, and for what came of the last few. */
export interface RecentStep {
  readonly day: number;
  readonly size: number;
  readonly isDone: boolean;
}

/** All that sizing knows of one goal: plain JSON, about 15 KB, for ever. Owned by the engine; nothing else reads it. */
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
  /** The same, after three of five were not done. */
  readonly muchEasier: number;
  /** How this person answers ([Note: How a person answers]). */
  readonly answers: Answers;
  readonly beliefs: readonly Belief[];
}

/** The same state with the digits that are kept. */
export function settle(state: SizingState): SizingState {
  return {
    ...state,
    answers: { ...state.answers, toTheEnd: rounded(state.answers.toTheEnd, 9) },
    beliefs: state.beliefs.map(({ slope, isPatch, logWeight, mean, covariance }) => ({
      slope,
      isPatch,
      logWeight: rounded(logWeight, 9),
      mean: mean.map((each) => rounded(each, 9)),
      covariance: covariance.map((each) => rounded(each, 9)),
    })),
  };
}
