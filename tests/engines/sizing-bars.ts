import { beginSizing, observeStep, suggestStep } from "@lichen/stats";
import {
  type Bounded,
  bootstrappedDifference,
  bootstrappedOver,
  calibrationError,
  daysToZone,
  elo,
  engineMethod,
  liveTrial,
  measuresOf,
  quantile,
  type SizingFamily,
  type SizingMeasures,
  type SizingMethod,
  type SizingTrial,
  staircase,
} from "@lichen/testkit";

const isQuick = process.argv.includes("--quick");
/** People of each seed in the tables. */
export const PEOPLE = isQuick ? 30 : 300;
/**
 * People of each seed behind the bars: more, so that a bound says where the mean of the whole family lies and not how
 * few were asked. The first days are short, so that many can live them.
 */
export const PEOPLE_IN_BARS = {
  whole: isQuick ? 60 : 3000,
  first: isQuick ? 300 : 6000,
  loss: isQuick ? 60 : 1000,
};
/** Nothing was ever chosen by these. */
export const SEEDS = [410_000, 520_000, 630_000];
export const DAYS = 120;
/** The day on which there is half as much room for good. */
export const CHANGE_DAY = 60;
const FIRST_DAYS = 14;
/** How long a loss is watched. */
const AFTER_LOSS = 40;

export const engine = { beginSizing, observeStep, suggestStep };
const lichen = engineMethod(engine);
const rating = elo({ reEntry: false });

/** One bar: what it is of, where it lies, what was found. */
export interface Bar {
  readonly what: string;
  readonly target: string;
  readonly found: string;
  readonly isMet: boolean;
}

type Column = keyof SizingMeasures;
const short = (x: number): string => x.toFixed(3);
const range = ({ value, low, high }: Bounded): string =>
  `${short(value)} [${short(low)}, ${short(high)}]`;
const told = (list: readonly SizingMeasures[], column: Column) => list.map((each) => each[column]);

function lives(
  family: SizingFamily,
  method: SizingMethod,
  { people, days, by }: { readonly people: number; readonly days: number; readonly by?: number },
): readonly SizingTrial[] {
  return SEEDS.flatMap((first) =>
    Array.from({ length: people }, (_, each) =>
      liveTrial(family, method, {
        seed: first + each,
        days,
        ...(by === undefined ? {} : { shift: { day: CHANGE_DAY, by }, stays: true }),
      }),
    ),
  );
}

/** Every bar of a family, all on the 95% bound but for days, which are counted. */
export function barsOf(
  family: SizingFamily,
  least: { readonly band: number; readonly growth: number },
): readonly Bar[] {
  return [...firstBars(family), ...wholeBars(family, least), ...lossBars(family)];
}

function firstBars(family: SizingFamily): readonly Bar[] {
  const zones = (method: SizingMethod): readonly (number | undefined)[] => {
    const lived = lives(family, method, { people: PEOPLE_IN_BARS.first, days: FIRST_DAYS });
    return told(lived.map(measuresOf), "firstZone");
  };
  const ours = zones(lichen);
  const zone = bootstrappedOver(ours);
  const over = (rival: SizingMethod): Bounded => bootstrappedDifference(ours, zones(rival));
  const [overElo, overStairs] = [over(rating), over(staircase)];
  return [
    {
      what: "zone of the first 14 days, lower bound",
      target: ">= .73",
      found: range(zone),
      isMet: zone.low >= 0.73,
    },
    { what: "  less Elo’s", target: "> 0", found: range(overElo), isMet: overElo.low > 0 },
    {
      what: "  less the staircase’s",
      target: "> 0",
      found: range(overStairs),
      isMet: overStairs.low > 0,
    },
  ];
}

function wholeBars(
  family: SizingFamily,
  least: { readonly band: number; readonly growth: number },
): readonly Bar[] {
  const live = (method: SizingMethod) =>
    lives(family, method, { people: PEOPLE_IN_BARS.whole, days: DAYS });
  const lived = live(lichen);
  const ours = lived.map(measuresOf);
  const theirs = live(rating).map(measuresOf);
  const bound = (column: Column): Bounded => bootstrappedOver(told(ours, column));
  const [band, hard, recovery] = [bound("band"), bound("tooHard"), bound("recovery")];
  const run = bootstrappedOver(told(ours, "longestRun"), (list) => quantile(list, 0.9));
  const growth = bootstrappedOver(
    ours.map((each, at) => each.growth - least.growth * (theirs[at]?.growth ?? 0)),
  );
  const error = calibrationError(lived);
  return [
    {
      what: "band, lower bound",
      target: `>= ${least.band}`,
      found: range(band),
      isMet: band.low >= least.band,
    },
    { what: "p < 60, upper bound", target: "<= .13", found: range(hard), isMet: hard.high <= 0.13 },
    {
      what: "ECE of the stated chance",
      target: "<= .03",
      found: short(error),
      isMet: error <= 0.03,
    },
    {
      what: "longest run, 90th percentile",
      target: "<= 6",
      found: range(run),
      isMet: run.high <= 6,
    },
    { what: "recovery", target: "<= 1.5", found: range(recovery), isMet: recovery.high <= 1.5 },
    {
      what: `growth less ${least.growth} of Elo’s`,
      target: "> 0",
      found: `${growth.value.toFixed(4)} [${growth.low.toFixed(4)}, ${growth.high.toFixed(4)}]`,
      isMet: growth.low > 0,
    },
  ];
}

function lossBars(family: SizingFamily): readonly Bar[] {
  const days = lives(family, lichen, {
    people: PEOPLE_IN_BARS.loss,
    days: CHANGE_DAY + AFTER_LOSS,
    by: -0.7,
  }).map((trial) => daysToZone(trial, CHANGE_DAY));
  const [half, most] = [quantile(days, 0.5), quantile(days, 0.9)];
  const waiting = (100 * days.filter((each) => each > 8).length) / days.length;
  return [
    {
      what: "days to zone after a loss, median",
      target: "<= 3",
      found: half.toFixed(0),
      isMet: half <= 3,
    },
    {
      what: "days to zone after a loss, 90th percentile",
      target: "<= 8",
      found: `${most.toFixed(1)} (${waiting.toFixed(1)} in 100 wait longer than 8)`,
      isMet: most <= 8,
    },
  ];
}
