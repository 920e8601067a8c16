import type { Day } from "@lichen/base";
import type { DayAnswer } from "../balance/day-facts.ts";

/** The parts of a report that a person may leave out. How much of the time it covers always stands. */
export const REPORT_SECTIONS = ["measures", "answers", "charts", "practised", "goals"] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Fewer days with an answer than this make no picture: the report says so in place of one. */
export const CHART_LEAST_DAYS = 10;

/**
 * What a report for a therapist says of a span of days: self-reports, counted. It holds nothing that is
 * hidden or erased, no note, and nothing about harm that was done to the person. It names no illness.
 */
export interface ReportFacts {
  /** First and last day, both included. */
  readonly from: Day;
  readonly to: Day;
  readonly coverage: Coverage;
  readonly measures: readonly ReportMeasure[];
  readonly answers: readonly ReportAnswer[];
  /** The first day of each week and what its days say; empty where there are too few days for a picture. */
  readonly weeks: readonly ReportWeek[];
  readonly practised: readonly ReportPractice[];
  readonly goals: readonly ReportGoal[];
  /** Setbacks that were met. */
  readonly setbacks: number;
  /** Times the person reached out to someone. */
  readonly reachedOut: number;
}

/** How much of a span there is anything to say of. */
export interface Coverage {
  readonly days: number;
  readonly daysWithCheckIn: number;
  readonly checkIns: number;
  /** The longest stretch without a check-in of a week or more. */
  readonly gap: { readonly from: Day; readonly to: Day } | undefined;
}

/** One question of the check-in over the span. A day is its mean; a day without an answer is none. */
export interface ReportAnswer {
  readonly answer: DayAnswer;
  readonly days: number;
  readonly median: number;
  /** The middle half of the days: from a quarter to three quarters of them. */
  readonly low: number;
  readonly high: number;
  /** Against the six weeks before the last weeks, beyond ordinary wobble or not. */
  readonly change: "not-enough" | "within-wobble" | "higher" | "lower";
}

export interface ReportWeek {
  readonly from: Day;
  readonly answers: { readonly [answer in DayAnswer]: number | null };
}

/** A technique or a kindness that was practised. */
export interface ReportPractice {
  /** The name of one of ours, or a kind of kindness; empty for one of the person’s own. */
  readonly id: string;
  /** What the person calls one of their own. */
  readonly title: string;
  readonly times: number;
  /** Medians of how strong it was before and after, 0 to 10, where both were said; else undefined. */
  readonly strength: { readonly before: number; readonly after: number } | undefined;
}

/** A goal that had steps in the span. */
export interface ReportGoal {
  readonly wish: string;
  readonly done: number;
  readonly partly: number;
  readonly notToday: number;
}

/** A questionnaire and what it came to each time, in order. */
export interface ReportMeasure {
  /** Its printed name. */
  readonly title: string;
  readonly least: number;
  readonly most: number;
  readonly answers: readonly { readonly day: Day; readonly value: number }[];
  /** The last one against the one before it, beyond what repeated answers vary by or not. */
  readonly change: "none-before" | "within-wobble" | "too-close" | "higher" | "lower";
}
