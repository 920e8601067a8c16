import { drifted, weightsOf } from "./belief.ts";
import { learned } from "./learn.ts";
import { readState } from "./read-state.ts";
import { type SizingState, settle } from "./state.ts";
import { readStep, type SizedStep } from "./step.ts";

const REMEMBERED = 7;
/** After this many steps in a row that were not done, suggestions become easier ... */
const MISSED_IN_ROW = 2;
/** ... until this many were done. */
const DONE_TO_RETURN = 2;

/**
 * What is known after so many days without a report: nothing new, and a little less of the old.
 *
 * Days that are not a positive number pass nothing.
 */
export function passDays(state: SizingState, days: number): SizingState {
  const known = readState(state);
  if (!(days > 0)) return known;
  const passed = Math.min(Math.floor(days), 1e6);
  return settle({
    ...known,
    day: known.day === null ? null : known.day + passed,
    beliefs: known.beliefs.map((belief) => drifted(belief, passed)),
  });
}

/**
 * What is known after a step: passes the days since the last one, then learns from it.
 *
 * Each day is learned from once. A second report of one of the last seven days changes nothing (the first
 * stands; corrections are made by reading the notebook again from its beginning), nor does one from before
 * them. A late report of a day between is learned from without any time passing. A step without a day, a
 * size or an outcome changes nothing.
 *
 * Cost: four beliefs of eleven places, about 0.1 ms. Limits: whatever is not in
 * [Note: What the sizing engine believes] it cannot see, and one answer a day says little.
 */
export function observeStep(state: SizingState, step: SizedStep): SizingState {
  const known = readState(state);
  const read = readStep(step);
  if (!read || !isNews(known, read.day)) return known;
  const isLate = known.recent.some(({ day }) => day > read.day);
  const ready = known.day === null ? known : passDays(known, read.day - known.day);
  const beliefs = ready.beliefs.map((belief) => learned(belief, read, ready.missedInRow > 0));
  const weights = weightsOf(beliefs);
  const isDone = read.outcome === "done";
  return settle({
    ...ready,
    smallest: Math.min(ready.smallest, read.size),
    day: Math.max(ready.day ?? read.day, read.day),
    reports: ready.reports + 1,
    recent: [...ready.recent, { day: read.day, size: read.size }]
      .sort((a, b) => a.day - b.day)
      .slice(-REMEMBERED),
    ...(isLate ? {} : eased(ready, isDone)),
    beliefs: beliefs.map((belief, at) => ({
      ...belief,
      logWeight: Math.log((weights[at] ?? 0) + 1e-12),
    })),
  });
}

function isNews({ recent }: SizingState, day: number): boolean {
  if (recent.some((each) => each.day === day)) return false;
  const oldest = recent[0];
  return recent.length < REMEMBERED || oldest === undefined || day > oldest.day;
}

function eased(
  { missedInRow, easing }: SizingState,
  isDone: boolean,
): Pick<SizingState, "missedInRow" | "easing"> {
  if (isDone) return { missedInRow: 0, easing: Math.max(0, easing - 1) };
  const missed = missedInRow + 1;
  return { missedInRow: missed, easing: missed >= MISSED_IN_ROW ? DONE_TO_RETURN : easing };
}
