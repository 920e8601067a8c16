import type { Day } from "@lichen/base";
import type { ReportAnswer } from "./report-facts.ts";

/**
 * A year as it is kept: what there was, counted, each number with the days it comes from, and words of
 * the person’s own that they may choose from. Nothing hidden or erased is in it, and no hard day’s words.
 */
export interface YearFacts {
  readonly year: number;
  /** Its first day, and its last one or today. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly daysWithEntry: number;
  readonly checkIns: number;
  readonly answers: readonly Pick<ReportAnswer, "answer" | "median" | "low" | "high" | "days">[];
  readonly done: number;
  readonly partly: number;
  readonly kindnesses: number;
  readonly reachedOut: number;
  readonly setbacks: number;
  /** Strengths named on most days. */
  readonly strengths: readonly { readonly id: string; readonly days: number }[];
  /** Latest first. */
  readonly words: readonly YearWord[];
}

/** Something the person wrote that may stand on the page. */
export interface YearWord {
  readonly id: string;
  readonly day: Day;
  readonly kind: "win" | "lesson";
  readonly text: string;
}
