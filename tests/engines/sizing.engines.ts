/**
 * `npm run bench:engines -- sizing`: the tables of the sizing engine. Simulated people only; 300 people,
 * 120 days, three seeds, three families; the bound is the 95 per cent bootstrap interval over people.
 * `--quick` takes a tenth of the people.
 */
import { beginSizing, observeStep, suggestStep } from "@lichen/stats";
import {
  type Bounded,
  bimodalPeople,
  bootstrappedDifference,
  bootstrappedOver,
  calibrationError,
  coverage,
  daysToZone,
  elo,
  engineMethod,
  everydayPeople,
  fixedSize,
  informed,
  liveTrial,
  loopScore,
  mean,
  meanOfSeven,
  measuresOf,
  omniscient,
  percentile,
  priorOfKnown,
  quantile,
  type SizingFamily,
  type SizingMeasures,
  type SizingMethod,
  type SizingTrial,
  staircase,
  tenPercentAWeek,
  unevenPeople,
} from "@lichen/testkit";

const PEOPLE = process.argv.includes("--quick") ? 30 : 300;
const SEEDS = [410_000, 520_000, 630_000];
const DAYS = 120;
const CHANGE_DAY = 60;

const engine = { beginSizing, observeStep, suggestStep };
const METHODS: Readonly<Record<string, SizingMethod>> = {
  "omniscient oracle": omniscient,
  "informed oracle": informed,
  "learnability mark": engineMethod(engine, priorOfKnown),
  Lichen: engineMethod(engine),
  Elo: elo({ reEntry: false }),
  "Elo + re-entry": elo({ reEntry: true }),
  staircase,
  "Loop score": loopScore,
  "percentile 60 of 9": percentile(0.6),
  "percentile 40 of 9": percentile(0.4),
  "mean of last 7": meanOfSeven,
  "+10 % if 80 %": tenPercentAWeek(0.8),
  fixed: fixedSize,
  "+10 % a week": tenPercentAWeek(0),
  "a quarter for ever": (firstSize) => ({
    suggest: () => ({ size: Math.max(1, firstSize / 4) }),
    observe: () => undefined,
  }),
};
const CHANGED = ["learnability mark", "Lichen", "Elo", "staircase", "percentile 60 of 9"];

interface Bar {
  readonly what: string;
  readonly target: string;
  readonly found: string;
  readonly isMet: boolean;
}

let missed = 0;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const short = (x: number): string => x.toFixed(3);
const range = ({ value, low, high }: Bounded): string =>
  `${short(value)} [${short(low)}, ${short(high)}]`;

function trials(family: SizingFamily, method: SizingMethod, by?: number): readonly SizingTrial[] {
  return SEEDS.flatMap((first) =>
    Array.from({ length: by === undefined ? PEOPLE : Math.ceil(PEOPLE / 3) }, (_, each) =>
      liveTrial(family, method, {
        seed: first + each,
        days: DAYS,
        ...(by === undefined ? {} : { shift: { day: CHANGE_DAY, by }, stays: true }),
      }),
    ),
  );
}

type Column = keyof SizingMeasures;
const told = (list: readonly SizingMeasures[], column: Column): readonly (number | undefined)[] =>
  list.map((each) => each[column]);
const average = (list: readonly SizingMeasures[], column: Column): number =>
  mean(told(list, column).filter((each) => each !== undefined));

function row(name: string, lived: readonly SizingTrial[]): readonly SizingMeasures[] {
  const measures = lived.map(measuresOf);
  const columns: readonly Column[] = ["band", "zone", "firstZone", "hard", "tooHard", "left"];
  const run = quantile(
    measures.map(({ longestRun }) => longestRun),
    0.9,
  );
  say(
    `| ${name.padEnd(20)} | ${columns.map((each) => short(average(measures, each))).join(" | ")} | ` +
      `${run.toFixed(1).padStart(4)} | ${average(measures, "recovery").toFixed(2)} | ` +
      `${short(average(measures, "growth"))} | ${short(calibrationError(lived))} |`,
  );
  return measures;
}

function changes(family: SizingFamily): ReadonlyMap<string, readonly number[]> {
  say("\nDays until two of three steps are in the zone again, median / 90th percentile:");
  const losses = new Map<string, readonly number[]>();
  for (const name of CHANGED) {
    const method = METHODS[name];
    if (!method) throw new Error(`no method is called ${name}`);
    const [loss, gain] = [-0.7, 0.7].map((by) =>
      trials(family, method, by).map((trial) => daysToZone(trial, CHANGE_DAY)),
    );
    const say2 = (days: readonly number[] = []): string =>
      `${quantile(days, 0.5).toFixed(0)} / ${quantile(days, 0.9).toFixed(0)}`;
    say(
      `| ${name.padEnd(20)} | half as much for good ${say2(loss)} | twice as much ${say2(gain)} |`,
    );
    losses.set(name, loss ?? []);
  }
  return losses;
}

function table(
  name: string,
  family: SizingFamily,
  least: { band: number; growth: number } | undefined,
) {
  say(`\n## ${name}: ${SEEDS.length} seeds of ${PEOPLE} people, ${DAYS} days\n`);
  say(
    "| | band 70-85 | zone 60-92 | zone first 14 d | p < 70 | p < 60 | left | run p90 | recovery | growth | ECE |",
  );
  say("|---|---|---|---|---|---|---|---|---|---|---|");
  const found = new Map<string, readonly SizingMeasures[]>();
  let lichen: readonly SizingTrial[] = [];
  for (const [each, method] of Object.entries(METHODS)) {
    const lived = trials(family, method);
    found.set(each, row(each, lived));
    if (each === "Lichen") lichen = lived;
  }
  say(`\nLichen’s range holds the true chance on ${short(coverage(lichen))} of days (meant: .90).`);
  const [ours, theirs] = [found.get("Lichen") ?? [], found.get("Elo") ?? []];
  say("\nLichen less Elo, the same people, 95 per cent:");
  for (const column of ["band", "firstZone", "tooHard", "longestRun", "growth", "left"] as const) {
    say(
      `  ${column.padEnd(11)} ${range(bootstrappedDifference(told(ours, column), told(theirs, column)))}`,
    );
  }
  const losses = changes(family).get("Lichen") ?? [];
  if (least) bars(ours, theirs, { least, losses, stairs: found.get("staircase") ?? [], lichen });
}

function bars(
  ours: readonly SizingMeasures[],
  theirs: readonly SizingMeasures[],
  more: {
    readonly least: { readonly band: number; readonly growth: number };
    readonly losses: readonly number[];
    readonly stairs: readonly SizingMeasures[];
    readonly lichen: readonly SizingTrial[];
  },
): void {
  const bound = (column: Column): Bounded => bootstrappedOver(told(ours, column));
  const against = (column: Column, others = theirs): Bounded =>
    bootstrappedDifference(told(ours, column), told(others, column));
  const [band, first, hard] = [bound("band"), bound("firstZone"), bound("tooHard")];
  const [overElo, overStairs] = [against("firstZone"), against("firstZone", more.stairs)];
  const run = bootstrappedOver(told(ours, "longestRun"), (list) => quantile(list, 0.9));
  const recovery = bound("recovery");
  const growth = bootstrappedOver(
    ours.map((each, at) => each.growth - more.least.growth * (theirs[at]?.growth ?? 0)),
  );
  const error = calibrationError(more.lichen);
  const [half, most] = [quantile(more.losses, 0.5), quantile(more.losses, 0.9)];
  const list: readonly Bar[] = [
    {
      what: "band, lower bound",
      target: `>= ${more.least.band}`,
      found: range(band),
      isMet: band.low >= more.least.band,
    },
    {
      what: "zone of the first 14 days, lower bound",
      target: ">= .73",
      found: range(first),
      isMet: first.low >= 0.73,
    },
    { what: "  less Elo’s", target: "> 0", found: range(overElo), isMet: overElo.low > 0 },
    {
      what: "  less the staircase’s",
      target: "> 0",
      found: range(overStairs),
      isMet: overStairs.low > 0,
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
      what: `growth less ${more.least.growth} of Elo’s`,
      target: "> 0",
      found: range(growth),
      isMet: growth.low > 0,
    },
    {
      what: "days to zone after a loss, median",
      target: "<= 3",
      found: half.toFixed(0),
      isMet: half <= 3,
    },
    {
      what: "days to zone after a loss, 90th percentile",
      target: "<= 8",
      found: most.toFixed(0),
      isMet: most <= 8,
    },
  ];
  say("\nBars:");
  for (const { what, target, found, isMet } of list) {
    if (!isMet) missed += 1;
    say(`  ${isMet ? "met   " : "MISSED"} ${what.padEnd(44)} ${target.padEnd(8)} ${found}`);
  }
}

const start = performance.now();
say(
  "# Sizing, on simulated people. It shows what the mathematics does, never that anyone gets better.",
);
table("G1, everyday people (developed on)", everydayPeople, { band: 0.37, growth: 0.97 });
table("G2, uneven people (held back)", unevenPeople, { band: 0.43, growth: 1 });
table("G3, people of two kinds of days (breaks the model)", bimodalPeople, undefined);
say(`\n${missed} bars missed; ${((performance.now() - start) / 1000).toFixed(0)} s.`);
process.exitCode = missed > 0 ? 1 : 0;
