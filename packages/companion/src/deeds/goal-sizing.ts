import { type Day, weekdayOf } from "@lichen/base";
import { isKept, type Life, type StepMark } from "@lichen/core";
import {
  beginSizing,
  type DayContext,
  type Forecast,
  forecastStep,
  nextHumanSize,
  observeStep,
  passDays,
  type SizedStep,
  type SizeReason,
  type SizingState,
  suggestStep,
} from "@lichen/stats";
import type { Notebook } from "../notebook/notebook.ts";
import type { GoalBook, KeptGoal } from "./goal-book.ts";

/** Steps that are learned from, the latest ones: what is older no longer tells of today. */
const LEARNED = 60;
/** Below so many steps nothing is said about a chance. */
const ENOUGH = 5;
/** Sizes on the slider. */
const SIZES = 13;

/** A size with its chance on a day like this one. */
export interface SizeChance extends Forecast {
  readonly size: number;
}

/**
 * What is offered of a goal on a day.
 *
 * [Note: Never raised silently] The size offered is what the person last set out to do, or less
 * where less would fit better. More is only ever suggested; it holds once they choose it.
 */
export interface StepOffer {
  /** The size offered; undefined where steps of this goal have none. */
  readonly size: number | undefined;
  /** Its chance; undefined as long as too little is known to say. */
  readonly chance: Forecast | undefined;
  /** What the engine would suggest, and why; undefined as long as too little is known. */
  readonly suggested: number | undefined;
  readonly reason: SizeReason | undefined;
  /** Steps with a size so far. */
  readonly tries: number;
}

/** The offer of a goal on a day. */
export function stepOffer(notebook: Notebook, kept: KeptGoal, book: GoalBook, day: Day): StepOffer {
  const last = lastSize(kept);
  if (last === undefined || kept.goal.rhythm.kind === "at-most") return NO_SIZE;
  const state = sizingOf(notebook, kept, book, day);
  const tries = kept.steps.filter(isTry).length;
  if (tries < ENOUGH) {
    return { ...NO_SIZE, size: last, reason: { kind: "not-enough", reports: tries }, tries };
  }
  const context = contextOf(book, day);
  const { size: suggested, reason } = suggestStep(state, context, kept.goal.band);
  const size = kept.isSizeChosen ? last : Math.min(last, suggested);
  return { size, chance: forecastStep(state, context, size), suggested, reason, tries };
}

/** Sizes around the one offered, each with its chance: what the slider shows. */
export function sizeChances(
  notebook: Notebook,
  kept: KeptGoal,
  book: GoalBook,
  day: Day,
): readonly SizeChance[] {
  const offer = stepOffer(notebook, kept, book, day);
  if (offer.size === undefined) return [];
  const state = sizingOf(notebook, kept, book, day);
  const context = contextOf(book, day);
  return sizesAround(offer.size, offer.suggested).map((size) => ({
    size,
    ...forecastStep(state, context, size),
  }));
}

const NO_SIZE: StepOffer = {
  size: undefined,
  chance: undefined,
  suggested: undefined,
  reason: undefined,
  tries: 0,
};

/** What the person last set out to do: chosen on the goal, or else tried in the latest step. */
function lastSize({ goal, steps, isSizeChosen }: KeptGoal): number | undefined {
  const tried = steps.findLast(({ size }) => size !== undefined)?.size;
  return isSizeChosen ? goal.size : (tried ?? goal.size);
}

function isTry({ outcome, size }: StepMark): boolean {
  return size !== undefined && outcome !== "not-applicable";
}

/** The engine counts weekdays from Monday, 0: it expects Saturday and Sunday to be alike. */
function fromMonday(day: Day): number {
  return (weekdayOf(day) + 6) % 7;
}

function contextOf({ energy }: GoalBook, day: Day): DayContext {
  const known = energy.get(day);
  return { weekday: fromMonday(day), ...(known !== undefined && { energy: known }) };
}

/** From a fifth to more than twice the offer, in sizes a person would say; the offer is among them. */
function sizesAround(size: number, suggested: number | undefined): readonly number[] {
  const least = Math.min(size, suggested ?? size) / 4;
  const most = Math.max(size, suggested ?? size) * 2.2 + 1;
  const human: number[] = [];
  for (let next = nextHumanSize(least * 0.999); next <= most; next = nextHumanSize(next)) {
    human.push(next);
  }
  const gap = Math.max(1, Math.ceil(human.length / SIZES));
  const chosen = human.filter((_, i) => i % gap === 0);
  const all = new Set([...chosen, size, ...(suggested === undefined ? [] : [suggested])]);
  return [...all].toSorted((a, b) => a - b);
}

/** What was folded, by the life it was folded from: it goes when the life does, and is never stored. */
const folded = new WeakMap<
  Life,
  Map<string, { readonly key: string; readonly state: SizingState }>
>();

/** What sizing knows of a goal on the morning of a day: the fold of its steps, and nothing else. */
export function sizingOf(
  { life }: Notebook,
  kept: KeptGoal,
  { energy }: GoalBook,
  day: Day,
): SizingState {
  const steps = triesBefore(kept, energy, day);
  const key = JSON.stringify([day, kept.goal.size, steps]);
  const known = folded.get(life) ?? new Map();
  const same = known.get(kept.id);
  if (same?.key === key) return same.state;
  const first = steps[0]?.size ?? kept.goal.size ?? 1;
  const learned = steps.reduce(observeStep, beginSizing({ firstSize: first }));
  const state =
    learned.day === null ? learned : passDays(learned, Math.max(0, day - 1 - learned.day));
  folded.set(life, known.set(kept.id, { key, state }));
  return state;
}

/** The latest tries before a day, one a day, as the engine reads them. */
function triesBefore(
  { steps }: KeptGoal,
  energy: ReadonlyMap<number, number>,
  day: Day,
): readonly SizedStep[] {
  const byDay = new Map<number, SizedStep>();
  for (const step of steps) {
    if (step.size === undefined || !isTry(step) || step.day >= day) continue;
    const known = energy.get(step.day);
    byDay.set(step.day, {
      day: step.day,
      weekday: fromMonday(step.day),
      size: step.size,
      outcome: engineOutcome(step, step.size),
      ...(step.amount !== undefined && { amount: step.amount }),
      ...(known !== undefined && { energy: known }),
    });
  }
  return [...byDay.values()].slice(-LEARNED);
}

/** The engine’s “partly” begins at half; less than that it reads as a day without the step. */
function engineOutcome(step: StepMark, size: number): SizedStep["outcome"] {
  if (step.outcome === "done") return "done";
  const isHalf = isKept(step) && (step.amount === undefined || step.amount >= size / 2);
  return isHalf ? "partly" : "missed";
}
