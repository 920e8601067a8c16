import { addDays, type RecordId } from "@lichen/base";
import {
  CHART_LEAST_DAYS,
  CHECK_IN,
  type Coverage,
  DAY_ANSWERS,
  type DayAnswer,
  type DayFacts,
  fieldValue,
  type LifeRecord,
  type ReportAnswer,
  type ReportFacts,
  type ReportGoal,
  type ReportWeek,
  whenOfRecord,
} from "@lichen/core";
import { reliableChange } from "@lichen/stats";
import type { Notebook } from "../notebook/notebook.ts";
import { practisedIn } from "./practised-in.ts";
import { quantileOf } from "./quantile-of.ts";
import { reportMeasures } from "./report-measures.ts";
import type { Span } from "./span.ts";

/** What a report is made from: a life laid out once. */
export interface ReportSource {
  /** Entries in sight, latest first (`listEntries`). */
  readonly entries: readonly LifeRecord[];
  /** What each day says (`dayFacts`). */
  readonly facts: readonly DayFacts[];
}

const WEEK = 7;
/** So many rows of practice and of goals fit on one page with all the rest. */
const MOST_ROWS = 4;

/**
 * What a report says of a span of days, reckoned from the life and never kept. What is hidden is not
 * among the entries, and so is not in it. O(entries + days).
 */
export function reportSoFar(
  notebook: Notebook,
  { entries, facts }: ReportSource,
  { from, to }: Span,
): ReportFacts {
  const within = entriesWithin(entries, { from, to });
  const days = facts.filter(({ day }) => day >= from && day <= to);
  const answers = DAY_ANSWERS.flatMap((answer) => answerIn(facts, answer, { from, to }) ?? []);
  const isEnough = answers.some((each) => each.days >= CHART_LEAST_DAYS);
  return {
    from,
    to,
    coverage: coverageOf(within, { from, to }),
    measures: reportMeasures(notebook, { from, to }),
    answers,
    weeks: isEnough ? weeksOf(days, { from, to }) : [],
    practised: practisedIn(notebook, within).slice(0, MOST_ROWS),
    goals: goalsIn(notebook, within).slice(0, MOST_ROWS),
    setbacks: days.reduce((sum, { setbacks }) => sum + setbacks, 0),
    reachedOut: within.filter(({ kind }) => kind === "reach-out").length,
  };
}

/** The entries of a span, from entries that are laid out latest first: what is older is not looked at. */
export function entriesWithin(
  entries: readonly LifeRecord[],
  { from, to }: Span,
): readonly LifeRecord[] {
  const within: LifeRecord[] = [];
  for (const record of entries) {
    const day = whenOfRecord(record)?.day;
    if (day === undefined || day > to) continue;
    if (day < from) break;
    within.push(record);
  }
  return within;
}

/** How much of a span has check-ins, and the longest stretch of a week or more without one. */
export function coverageOf(entries: readonly LifeRecord[], { from, to }: Span): Coverage {
  const checkIns = entries.filter(({ kind }) => kind === CHECK_IN);
  const days = [...new Set(checkIns.flatMap((record) => whenOfRecord(record)?.day ?? []))].toSorted(
    (a, b) => a - b,
  );
  let gap: Coverage["gap"];
  let before = addDays(from, -1);
  for (const day of [...days, addDays(to, 1)]) {
    const size = day - before - 1;
    const known = gap ? gap.to - gap.from + 1 : WEEK - 1;
    if (size > known) gap = { from: addDays(before, 1), to: addDays(day, -1) };
    before = day;
  }
  return {
    days: Math.max(0, to - from + 1),
    daysWithCheckIn: days.length,
    checkIns: checkIns.length,
    gap: days.length === 0 ? undefined : gap,
  };
}

/** One question over a span; undefined where it was never answered there. */
export function answerIn(
  facts: readonly DayFacts[],
  answer: DayAnswer,
  { from, to }: Span,
): ReportAnswer | undefined {
  const rated = facts.flatMap(({ day, answers }) => {
    const value = answers[answer];
    return value === null || day > to ? [] : [{ day, value }];
  });
  const values = rated.filter(({ day }) => day >= from).map(({ value }) => value);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantileOf(values, share));
  if (low === undefined || median === undefined || high === undefined) return undefined;
  const change = reliableChange(
    rated.filter(({ day }) => day > to - 365),
    to,
  ).word;
  return { answer, days: values.length, median, low, high, change };
}

function weeksOf(facts: readonly DayFacts[], { from, to }: Span): readonly ReportWeek[] {
  const count = Math.ceil((to - from + 1) / WEEK);
  return Array.from({ length: count }, (_, i): ReportWeek => {
    const first = addDays(from, i * WEEK);
    const days = facts.filter(({ day }) => day >= first && day < first + WEEK);
    const means = DAY_ANSWERS.map((answer) => {
      const values = days.flatMap(({ answers }) => answers[answer] ?? []);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return [answer, values.length === 0 ? null : mean] as const;
    });
    return { from: first, answers: Object.fromEntries(means) as ReportWeek["answers"] }; // One for each.
  });
}

/** Goals with steps among entries, those with most of them first; one that is hidden or erased is not told. */
function goalsIn({ life }: Notebook, entries: readonly LifeRecord[]): readonly ReportGoal[] {
  const steps = entries.filter(({ kind }) => kind === "step");
  const byGoal = Map.groupBy(steps, (record) => fieldValue(record, "goal"));
  return [...byGoal]
    .flatMap(([id, marks]): readonly ReportGoal[] => {
      const goal = typeof id === "string" ? life.record(id as RecordId) : undefined; // None by that name is simply not found.
      const wish = goal && !goal.hidden ? fieldValue(goal, "wish") : undefined;
      if (typeof wish !== "string" || wish.trim() === "") return [];
      const of = (outcome: string): number =>
        marks.filter((record) => fieldValue(record, "outcome") === outcome).length;
      return [
        { wish: wish.trim(), done: of("done"), partly: of("partly"), notToday: of("not-today") },
      ];
    })
    .filter(({ done, partly, notToday }) => done + partly + notToday > 0)
    .toSorted((a, b) => b.done + b.partly - a.done - a.partly);
}
