import type { Day, RecordId, Result } from "@lichen/base";
import type { GoalPageView, GoalRow, MarkedStep, StepToMark } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { Goal } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What Grow and Today show of goals on the day it is. */
export interface GrowView {
  readonly day: Day;
  /** Today’s steps, a few at most. */
  readonly today: readonly GoalRow[];
  /** Every goal in sight; those let go of come last. */
  readonly goals: readonly GoalRow[];
}

/** What Grow asks of the worker: goals, and what comes of their steps. */
export interface GoalDeeds {
  grow(): GrowView;
  /** Today’s steps alone, for Today. */
  stepsToday(): readonly GoalRow[];
  goal(which: { readonly id: RecordId }): (GoalPageView & { readonly day: Day }) | undefined;
  keepGoal(what: { readonly id: RecordId | undefined; readonly draft: Goal }): Answer<RecordId>;
  pauseGoal(what: {
    readonly id: RecordId;
    readonly from: Day;
    readonly to: Day | undefined;
  }): Answer<RecordId>;
  /** Ends a pause from today on. */
  endPause(which: { readonly id: RecordId }): Answer<RecordId>;
  letGoOfGoal(what: { readonly id: RecordId; readonly isLetGo: boolean }): Answer<RecordId>;
  /** Says what came of a day; what it answers undoes it. */
  markStep(what: StepToMark): Answer<MarkedStep>;
  unmarkStep(what: MarkedStep): Answer<void>;
}
