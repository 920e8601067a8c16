/**
 * `npm run bench:engines -- sizing`: the tables of the sizing engine. Simulated people only; 300 people,
 * 120 days, three seeds, three families; the bound is the 95 per cent bootstrap interval over people. The bars
 * are held against more people than the tables. `--quick` takes a tenth of the people.
 */
import {
  type Bounded,
  bimodalPeople,
  bootstrappedDifference,
  calibrationError,
  coverage,
  daysToZone,
  elo,
  engineMethod,
  everyAmount,
  everydayPeople,
  fixedSize,
  informed,
  liveTrial,
  loopScore,
  mean,
  meanOfSeven,
  measuresOf,
  neverHalf,
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
import { barsOf, CHANGE_DAY, DAYS, engine, PEOPLE, PEOPLE_IN_BARS, SEEDS } from "./sizing-bars.ts";

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

function head(): void {
  say(
    "| | band 70-85 | zone 60-92 | zone first 14 d | p < 70 | p < 60 | left | run p90 | recovery | growth | ECE |",
  );
  say("|---|---|---|---|---|---|---|---|---|---|---|");
}

/** The same people, if they answered otherwise than the family does; no bars. */
function otherAnswers(): void {
  say("\n## Lichen for the same people, if they answered otherwise\n");
  head();
  for (const [name, family] of [
    ["G1", everydayPeople],
    ["G2", unevenPeople],
  ] as const) {
    row(`${name}, never partly`, trials(neverHalf(family), engineMethod(engine)));
    row(`${name}, every amount`, trials(everyAmount(family), engineMethod(engine)));
  }
}

function changes(family: SizingFamily): void {
  say("\nDays until two of three steps are in the zone again, median / 90th percentile:");
  for (const name of CHANGED) {
    const method = METHODS[name];
    if (!method) throw new Error(`no method is called ${name}`);
    const [loss, gain] = [-0.7, 0.7].map((by) =>
      trials(family, method, by).map((trial) => daysToZone(trial, CHANGE_DAY)),
    );
    const shown = (days: readonly number[] = []): string =>
      `${quantile(days, 0.5).toFixed(0)} / ${quantile(days, 0.9).toFixed(0)}`;
    say(
      `| ${name.padEnd(20)} | half as much for good ${shown(loss)} | twice as much ${shown(gain)} |`,
    );
  }
}

function table(
  name: string,
  family: SizingFamily,
  least: { band: number; growth: number } | undefined,
) {
  say(`\n## ${name}: ${SEEDS.length} seeds of ${PEOPLE} people, ${DAYS} days\n`);
  head();
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
  changes(family);
  if (!least) return;
  say(
    `\nBars, in ${PEOPLE_IN_BARS.whole} people of each seed (first days ${PEOPLE_IN_BARS.first}, after a loss ` +
      `${PEOPLE_IN_BARS.loss}):`,
  );
  for (const { what, target, found: reached, isMet } of barsOf(family, least)) {
    if (!isMet) missed += 1;
    say(`  ${isMet ? "met   " : "MISSED"} ${what.padEnd(44)} ${target.padEnd(8)} ${reached}`);
  }
}

const start = performance.now();
say(
  "# Sizing, on simulated people. It shows what the mathematics does, never that anyone gets better.",
);
table("G1, everyday people (developed on)", everydayPeople, { band: 0.37, growth: 0.97 });
table("G2, uneven people (held back)", unevenPeople, { band: 0.43, growth: 1 });
otherAnswers();
table("G3, people of two kinds of days (breaks the model)", bimodalPeople, undefined);
say(`\n${missed} bars missed; ${((performance.now() - start) / 1000).toFixed(0)} s.`);
process.exitCode = missed > 0 ? 1 : 0;
