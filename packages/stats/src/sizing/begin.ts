import { FIRST_ANSWERS } from "./answers.ts";
import { inPatch } from "./bad-patch.ts";
import {
  ENERGY,
  FIRST_WEEKDAY,
  LEAST_WEIGHT,
  LEVEL,
  PLACES,
  type SizingState,
  SPELL,
  settle,
  TRUST,
} from "./state.ts";
import { isSize } from "./step.ts";

/** What is believed before the first report. Means and standard deviations in ln size. */
export interface SizingPrior {
  readonly level: number;
  readonly levelSd: number;
  readonly weekdays: readonly number[];
  readonly weekdaySd: number;
  /** The same for Saturday and Sunday, and the correlation between the two. */
  readonly weekendSd: number;
  readonly weekendTogether: number;
  readonly energy: number;
  readonly energySd: number;
  readonly slopes: readonly number[];
}

/**
 * Modest beliefs about anyone: first sizes are a little too large (plans are hopeful: Buehler, Griffin and
 * Ross, 1994) and within a factor of 1.6 of it for two in three, weekdays differ by an eighth, the two days of
 * a weekend by a quarter and much alike, two points of energy are worth a tenth. A slope of 2 is a day-to-day spread of a factor of 2.5, one of 5.5 of 1.4.
 */
export const ANYONE: SizingPrior = {
  level: -0.07,
  levelSd: 0.48,
  weekdays: [0, 0, 0, 0, 0, 0, 0],
  weekdaySd: 0.12,
  weekendSd: 0.25,
  weekendTogether: 0.8,
  energy: 0.11,
  energySd: 0.1,
  slopes: [2, 2.8, 3.9, 5.5],
};

/** Slopes of people lie about this one, lognormally: the two outermost are rarer than the middle ones. */
const USUAL_SLOPE = 3.3;
const SLOPE_SD = 0.35;
/** In the prior of weekdays, the first of the two days of a weekend. */
const SATURDAY = 5;

/**
 * The beginning of sizing for a goal whose first step the person sized themselves.
 *
 * A first size that cannot be one is taken as 1, and the answer stays "not-enough" until steps come. The
 * prior is there to measure what a method could reach that knew a person’s constants; the app leaves it out.
 */
export function beginSizing(
  start: { readonly firstSize: number },
  prior: SizingPrior = ANYONE,
): SizingState {
  const firstSize = start?.firstSize;
  const first = isSize(firstSize) ? firstSize : 1;
  const mean = new Array<number>(PLACES).fill(0);
  const spread = new Array<number>(PLACES).fill(0);
  mean[LEVEL] = Math.log(first) + prior.level;
  spread[LEVEL] = isSize(firstSize) ? prior.levelSd : 2;
  prior.weekdays.forEach((effect, weekday) => {
    mean[FIRST_WEEKDAY + weekday] = effect;
    spread[FIRST_WEEKDAY + weekday] = weekday < SATURDAY ? prior.weekdaySd : prior.weekendSd;
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
  const [saturday, sunday] = [FIRST_WEEKDAY + SATURDAY, FIRST_WEEKDAY + SATURDAY + 1];
  covariance[saturday * PLACES + sunday] = prior.weekendTogether * prior.weekendSd ** 2;
  covariance[sunday * PLACES + saturday] = prior.weekendTogether * prior.weekendSd ** 2;
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
    muchEasier: 0,
    answers: FIRST_ANSWERS,
    beliefs: prior.slopes.flatMap((slope, at) => {
      const logWeight = Math.log((shares[at] ?? 0) / all);
      const usual = { slope, isPatch: false, logWeight, mean, covariance };
      return [usual, { ...inPatch(usual), logWeight: Math.log(LEAST_WEIGHT) }];
    }),
  });
}
