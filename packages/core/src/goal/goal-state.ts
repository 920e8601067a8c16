import { addDays, type Day } from "@lichen/base";
import type { Goal } from "./goal.ts";
import { isPaused } from "./pause.ts";
import { isCountedByDay, periodAround } from "./rhythm.ts";
import { isKept, type StepMark } from "./step.ts";

/** What was said about a goal, by day. A day nobody said anything about is not in it. */
type MarksByDay = ReadonlyMap<number, StepMark>;

/**
 * How a goal stands on a day.
 *
 * `rest`: nothing is asked, for it is paused, let go of, or begins later. `due`: today is the day.
 * `open`: today would do, and another day would too. `enough`: what was asked is there. `within` and
 * `beyond`: of something to keep small. `complete`: a one-time goal that is done.
 */
export type GoalWord = "rest" | "due" | "open" | "enough" | "within" | "beyond" | "complete";

/** A goal on a day, and the period around it. */
export interface GoalState {
  readonly word: GoalWord;
  /** What was said about this very day. */
  readonly marked: StepMark | undefined;
  readonly from: Day;
  readonly to: Day;
  /** Days of the period on which something was done, all of it or a part; by the day, how much it was. */
  readonly kept: number;
  /** Days that went by on a reserve day, and count as fine. */
  readonly spared: number;
  /** Reserve days that are left in the period. */
  readonly reserveLeft: number;
  /** Days the rhythm asks of this period, pauses and days outside the goal taken off. */
  readonly asked: number;
}

/**
 * How a goal stands on a day, from all that was said about it.
 *
 * A part counts as kept. "Not today" takes a reserve day where one is left, without a reason. A day
 * it does not apply to, a paused day and a day before its beginning lower what is asked and count
 * neither way. Of two steps of one day the later in the list counts. Nothing is ever carried over into
 * the next period: there is no debt.
 */
export function dueOn(goal: Goal, steps: readonly StepMark[], day: Day): GoalState {
  const marks = new Map(steps.map((step) => [step.day, step]));
  const period = periodAround(goal.rhythm, day);
  const counted = countIn(goal, marks, period);
  const marked = marks.get(day);
  const isOver = goal.rhythm.kind === "once" && isComplete(goal, steps);
  const word = isOver ? "complete" : wordFor(goal, marks, { day, marked, ...counted });
  return { ...period, ...counted, marked, word };
}

interface Counted {
  readonly kept: number;
  readonly spared: number;
  readonly reserveLeft: number;
  readonly asked: number;
}

function countIn(goal: Goal, marks: MarksByDay, { from, to }: { from: Day; to: Day }): Counted {
  let [kept, notToday, usable] = [0, 0, 0];
  for (let day = from; day <= to; day = (day + 1) as Day) {
    const mark = marks.get(day);
    if (mark && isKept(mark)) kept += isCountedByDay(goal.rhythm) ? (mark.amount ?? 1) : 1;
    if (mark?.outcome === "not-today") notToday += 1;
    if (isUsable(goal, day) && mark?.outcome !== "not-applicable") usable += 1;
  }
  const spared = Math.min(goal.reserve, notToday);
  const asked = askedOf(goal, usable, to - from + 1);
  return { kept, spared, reserveLeft: goal.reserve - spared, asked };
}

function askedOf({ rhythm }: Goal, usable: number, days: number): number {
  if (rhythm.kind === "at-most") return rhythm.most;
  if (rhythm.kind === "often") return Math.min(usable, Math.round((rhythm.least * usable) / days));
  return 0;
}

/** Whether a day belongs to the goal: begun, not let go of and not paused. */
function isUsable({ begins, letGo, pauses }: Goal, day: Day): boolean {
  if (begins !== undefined && day < begins) return false;
  return (letGo === undefined || day < letGo) && !isPaused(pauses, day);
}

function wordFor(
  goal: Goal,
  marks: MarksByDay,
  { day, marked, kept, spared, asked }: Counted & { day: Day; marked: StepMark | undefined },
): GoalWord {
  const { rhythm } = goal;
  if (!isUsable(goal, day)) return "rest";
  if (rhythm.kind === "at-most") return kept > rhythm.most ? "beyond" : "within";
  if (rhythm.kind === "once") return marked?.outcome === "not-today" ? "enough" : "open";
  if (marked) return "enough";
  if (rhythm.kind === "every") return isDueAfter(goal, marks, { day, gap: rhythm.days });
  const fine = kept + spared;
  if (fine >= rhythm.least) return "enough";
  return asked > fine && asked - fine >= usableAfter(goal, marks, day) ? "due" : "open";
}

/** Days of the period from this one on that a step could still fall on. */
function usableAfter(goal: Goal, marks: MarksByDay, day: Day): number {
  let count = 0;
  const { to } = periodAround(goal.rhythm, day);
  for (let each = day; each <= to; each = (each + 1) as Day) {
    if (isUsable(goal, each) && !marks.has(each)) count += 1;
  }
  return count;
}

function isDueAfter(
  goal: Goal,
  marks: MarksByDay,
  { day, gap }: { day: Day; gap: number },
): "due" | "enough" {
  for (let back = 1; back < gap; back += 1) {
    const before = addDays(day, -back);
    const mark = marks.get(before);
    if (mark && (isKept(mark) || isSpared(goal, marks, before))) return "enough";
  }
  return "due";
}

/** Whether "not today" on that day took one of the reserve days of its period. */
function isSpared(goal: Goal, marks: MarksByDay, day: Day): boolean {
  if (marks.get(day)?.outcome !== "not-today") return false;
  const { from } = periodAround(goal.rhythm, day);
  let taken = 0;
  for (let each = from; each <= day; each = (each + 1) as Day) {
    if (marks.get(each)?.outcome === "not-today") taken += 1;
  }
  return taken <= goal.reserve;
}

/** Parts of a one-time goal that are done, in any order. */
export function partsDone({ parts }: Goal, steps: readonly StepMark[]): readonly string[] {
  const done = steps.filter(({ outcome }) => outcome === "done").map(({ part }) => part);
  return parts.filter((part) => done.includes(part));
}

function isComplete(goal: Goal, steps: readonly StepMark[]): boolean {
  if (steps.some(({ outcome, part }) => outcome === "done" && part === undefined)) return true;
  return goal.parts.length > 0 && partsDone(goal, steps).length === goal.parts.length;
}
