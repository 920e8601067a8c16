import type { RecallEntry } from "./recall-entry.ts";

/**
 * [Note: Rules before score] What may hurt is decided by rules, before anything is weighed, so that no
 * weight can ever outvote one. An entry that passes may be shown unasked; which of them is shown is a
 * matter of taste ({@link chooseRecall}).
 */
export interface RecallMoment {
  /** The first day of the review's week. */
  readonly week: number;
  /** Whether the person is low today, or has not said. */
  readonly isLow: boolean;
  /** Days of marked losses. */
  readonly losses: readonly number[];
}

/** An entry this hard is never shown unasked. */
const PAINFUL = -1.8;
/** On a low day nothing below this. */
const LOW_LEAST = -0.5;
/** Days until a lesson may be looked at: learning needs some distance. */
const LESSON_AGE = 14;
/** Days from writing to the first showing, and between showings: a widening ladder. */
export const GAPS = [7, 21, 60, 150, 300] as const;
const YEAR = 365.2425;
/** Days around the anniversary of a loss. */
const AROUND_LOSS = 3;

/** Whether an entry may be shown unasked in this week. */
export function mayShow(entry: RecallEntry, { week, isLow, losses }: RecallMoment): boolean {
  const { isHidden, isPainful, isLoss, valence, kind, day, showings = [] } = entry;
  if (isHidden || isPainful || isLoss || valence <= PAINFUL) return false;
  if (isLow && valence < LOW_LEAST) return false;
  if (kind === "lesson" && week - day < LESSON_AGE) return false;
  if (losses.some((loss) => isAnniversary(day, loss))) return false;
  if (showings.some(({ answer }) => answer === "never-again")) return false;
  if (showings.some((each) => each.day >= week && each.answer === "not-now")) return false;
  return showingsBefore(entry, week) < GAPS.length && restedDays(entry, week) >= gapOf(entry, week);
}

/** Whether a day lies within three days of a loss, or of an anniversary of it. */
export function isAnniversary(day: number, loss: number): boolean {
  const years = Math.round((day - loss) / YEAR);
  return Math.abs(day - loss - years * YEAR) <= AROUND_LOSS + 0.5;
}

/** How often an entry was shown before this week; this week's own showing does not change the week. */
export function showingsBefore({ showings = [] }: RecallEntry, week: number): number {
  return showings.filter(({ day }) => day < week).length;
}

/** Days since it was last shown, or written. */
export function restedDays({ day, showings = [] }: RecallEntry, week: number): number {
  return week - Math.max(day, ...showings.map((each) => each.day).filter((each) => each < week));
}

/** Days it is to rest: the next rung of the ladder, twice as long for every "not now". */
export function gapOf(entry: RecallEntry, week: number): number {
  const notNow = (entry.showings ?? []).filter(({ answer }) => answer === "not-now").length;
  const rung = Math.min(showingsBefore(entry, week), GAPS.length - 1);
  return (GAPS[rung] ?? 0) * 2 ** notNow;
}
