import type { Day } from "@lichen/base";
import type { ReportAnswer } from "./report-facts.ts";

/** What a span of days held, counted; days with something beside all of its days. */
export interface ReviewFigures {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly daysWithEntry: number;
  readonly checkIns: number;
  readonly done: number;
  readonly partly: number;
  readonly wins: number;
  readonly lessons: number;
  /** The middle of each principle’s days, where any was answered. */
  readonly middles: readonly Pick<ReportAnswer, "answer" | "median" | "days">[];
}
