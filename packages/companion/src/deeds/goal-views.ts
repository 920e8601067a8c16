import type { Day, RecordId } from "@lichen/base";
import { dueOn, type Goal, type GoalState, partsDone, type StepMark } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import type { GoalAlternate, GoalBook, KeptGoal } from "./goal-book.ts";
import { type SizeChance, type StepOffer, sizeChances, stepOffer } from "./goal-sizing.ts";
import { ladderOf, type Rung } from "./ladder.ts";

/** A goal as a row shows it: how it stands on a day, and what is offered. */
export interface GoalRow {
  readonly id: RecordId;
  readonly goal: Goal;
  readonly state: GoalState;
  readonly offer: StepOffer;
  /** Parts of a one-time goal that are done. */
  readonly partsDone: readonly string[];
}

/** A goal as its own page shows it. */
export interface GoalPageView extends GoalRow {
  readonly chances: readonly SizeChance[];
  readonly ladder: readonly Rung[];
  /** All that was said of its days, earliest first. */
  readonly steps: readonly StepMark[];
  readonly alternates: readonly GoalAlternate[];
}

/** Steps Today shows at most: more would be a list to get through. */
const TODAY = 3;

/** Every goal in sight, as it stands on a day; those let go of come last. */
export function goalRows(notebook: Notebook, book: GoalBook, day: Day): readonly GoalRow[] {
  const rows = book.goals.map((kept) => rowOf(notebook, kept, book, day));
  return [
    ...rows.filter(({ goal }) => goal.letGo === undefined),
    ...rows.filter(({ goal }) => goal.letGo !== undefined),
  ];
}

/** The steps of a day: what today is the day for first, then what would do today, a few at most. */
export function stepsOfDay(notebook: Notebook, book: GoalBook, day: Day): readonly GoalRow[] {
  const standing = book.goals
    .filter(({ goal }) => goal.rhythm.kind !== "at-most")
    .map((kept) => {
      // As if today had no answer yet, so that an answer moves no row.
      const before = kept.steps.filter((step) => step.day !== day);
      return { kept, word: dueOn(kept.goal, before, day).word };
    });
  return standing
    .filter(({ word }) => word === "due" || word === "open")
    .toSorted((a, b) => Number(b.word === "due") - Number(a.word === "due"))
    .slice(0, TODAY)
    .map(({ kept }) => rowOf(notebook, kept, book, day));
}

/** One goal as its own page shows it; undefined when there is none of that name in sight. */
export function goalPage(
  notebook: Notebook,
  book: GoalBook,
  { id, day }: { readonly id: RecordId; readonly day: Day },
): GoalPageView | undefined {
  const kept = book.goals.find((each) => each.id === id);
  if (!kept) return undefined;
  return {
    ...rowOf(notebook, kept, book, day),
    chances: sizeChances(notebook, kept, book, day),
    // More of something to keep small is no rung.
    ladder: kept.goal.rhythm.kind === "at-most" ? [] : ladderOf(kept.steps, kept.goal.size),
    steps: kept.steps,
    alternates: kept.alternates,
  };
}

function rowOf(notebook: Notebook, kept: KeptGoal, book: GoalBook, day: Day): GoalRow {
  const { id, goal, steps } = kept;
  const state = dueOn(goal, steps, day);
  const offer = stepOffer(notebook, kept, book, day);
  return { id, goal, state, offer, partsDone: partsDone(goal, steps) };
}
