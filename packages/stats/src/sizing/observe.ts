import { answersAfter } from "./answers.ts";
import { passed } from "./bad-patch.ts";
import { weightsOf } from "./belief.ts";
import { fitOfReadings, learned } from "./learn.ts";
import { readState } from "./read-state.ts";
import { LEAST_WEIGHT, type SizingState, settle } from "./state.ts";
import { readStep, type SizedStep } from "./step.ts";

const REMEMBERED = 7;
/** After this many steps in a row that were not done, suggestions become easier ... */
const MISSED_IN_ROW = 2;
/** ... until this many were done. */
const DONE_TO_RETURN = 2;
/** Of so many steps, so many that were not done make suggestions much easier for as long. */
const LAST = 5;
const MISSED_OF_LAST = 3;

/**
 * What is known after so many days without a report: nothing new, and a little less of the old.
 *
 * Days that are not a positive number pass nothing.
 */
export function passDays(state: SizingState, days: number): SizingState {
  const known = readState(state);
  return typeof days === "number" && days > 0 ? settle(afterDays(known, days)) : known;
}

function afterDays(known: SizingState, days: number): SizingState {
  if (!(days > 0)) return known;
  const whole = Math.min(Math.floor(days), 1e6);
  return {
    ...known,
    day: known.day === null ? null : known.day + whole,
    beliefs: passed(known.beliefs, whole),
  };
}

/**
 * What is known after a step: passes the days since the last one, then learns from it.
 *
 * Each day is learned from once. A second report of one of the last seven days changes nothing (the first
 * stands; corrections are made by reading the notebook again from its beginning), nor does one from before
 * them. A late report of a day between is learned from without any time passing. A step without a day, a
 * size or an outcome changes nothing.
 *
 * Cost: eight beliefs of twelve places, about 0.3 ms. Limits: whatever is not in
 * [Note: What the sizing engine believes] it cannot see, and one answer a day says little.
 */
export function observeStep(state: SizingState, step: SizedStep): SizingState {
  const known = readState(state);
  const read = readStep(step);
  if (!read || !isNews(known, read.day)) return known;
  const isLate = known.recent.some(({ day }) => day > read.day);
  const ready = known.day === null ? known : afterDays(known, read.day - known.day);
  const isDone = read.outcome === "done";
  const beliefs = ready.beliefs.map((belief) => learned(belief, read, ready.answers));
  const weights = weightsOf(beliefs);
  const recent = [...ready.recent, { day: read.day, size: read.size, isDone }]
    .sort((a, b) => a.day - b.day)
    .slice(-REMEMBERED);
  return settle({
    ...ready,
    smallest: Math.min(ready.smallest, read.size),
    day: Math.max(ready.day ?? read.day, read.day),
    reports: ready.reports + 1,
    recent,
    answers: answersAfter(ready.answers, read, fitOfReadings(ready.beliefs, read)),
    ...(isLate ? {} : eased({ ...ready, recent }, isDone)),
    beliefs: beliefs.map((belief, at) => ({
      ...belief,
      logWeight: Math.log((weights[at] ?? 0) + LEAST_WEIGHT),
    })),
  });
}

function isNews({ recent }: SizingState, day: number): boolean {
  if (recent.some((each) => each.day === day)) return false;
  const oldest = recent[0];
  return recent.length < REMEMBERED || oldest === undefined || day > oldest.day;
}

function missedOf(steps: SizingState["recent"]): number {
  return steps.filter(({ isDone }) => !isDone).length;
}

type Eased = Pick<SizingState, "missedInRow" | "easing" | "muchEasier">;

function eased({ missedInRow, easing, muchEasier, recent }: SizingState, isDone: boolean): Eased {
  if (isDone) {
    return {
      missedInRow: 0,
      easing: Math.max(0, easing - 1),
      muchEasier: Math.max(0, muchEasier - 1),
    };
  }
  const missed = missedInRow + 1;
  const isMuch = missedOf(recent.slice(-LAST)) >= MISSED_OF_LAST;
  return {
    missedInRow: missed,
    easing: missed >= MISSED_IN_ROW ? DONE_TO_RETURN : easing,
    muchEasier: isMuch ? DONE_TO_RETURN : muchEasier,
  };
}
