import { type Day, dayFromCount, dayFromParts, partsOfDay } from "@lichen/base";
import type { RecallEntry } from "./recall-entry.ts";

/**
 * [Note: Rules before score] What may hurt is decided by rules, before anything is weighed, so that no
 * weight can ever outvote one. An entry that passes may be shown unasked; which of them is shown is a
 * matter of taste ({@link chooseRecall}).
 */
export interface RecallMoment {
  /** The first day of the review's week. */
  readonly week: number;
  /** Whether the person is low today, or has not said, or it is a week of a loss. */
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

/** Whether a day lies within three days of a loss, or of its date in any other year. */
function isAnniversary(day: number, loss: number): boolean {
  const [here, lost] = [dayFromCount(day), dayFromCount(loss)];
  if (!here.ok || !lost.ok) return Math.abs(day - loss) <= AROUND_LOSS;
  const { year } = partsOfDay(here.value);
  return [year - 1, year, year + 1]
    .flatMap((each) => datesOf(lost.value, each))
    .some((date) => Math.abs(day - date) <= AROUND_LOSS);
}

/** The date of a loss in another year; where there is no 29 February, the last of it and 1 March. */
function datesOf(loss: Day, year: number): readonly Day[] {
  const { month, date } = partsOfDay(loss);
  const same = dayFromParts(year, month, date);
  const near = same.ok ? [same] : [dayFromParts(year, 2, 28), dayFromParts(year, 3, 1)];
  return near.flatMap((each) => (each.ok ? [each.value] : []));
}

/** Whether a week has a day within three days of a loss, or of a later date of it. */
export function isWeekOfLoss(week: number, loss: number): boolean {
  const days = Array.from({ length: 7 }, (_, i) => week + i);
  return loss < week + days.length && days.some((day) => isAnniversary(day, loss));
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
