/** What came of a step: done; at least half of it; less, or not begun. */
export type Outcome = "done" | "partly" | "missed";

/** One go at a goal: a step of some size on some day, and what came of it. */
export interface SizedStep {
  /** The count of days since any fixed day. */
  readonly day: number;
  /** 0, Monday, to 6, Sunday. */
  readonly weekday: number;
  /** How much the person set out to do, in their own unit: minutes, pages, cups. */
  readonly size: number;
  readonly outcome: Outcome;
  /** How much it was in the end, in the same unit, if they say so. */
  readonly amount?: number;
  /** 0 to 10, before the step. */
  readonly energy?: number;
  /** 0 to 10, before the step: how sure they were of it. */
  readonly confidence?: number;
}

/** What is known about a day before its step. */
export interface DayContext {
  readonly weekday: number;
  readonly energy?: number;
}

/** A step as the engine reads it: nothing in it that cannot be so. */
export interface ReadStep extends SizedStep {
  readonly day: number;
}

/** Smallest and largest size that is believed. Beyond it a number is a slip of the finger. */
const LEAST_SIZE = 0.01;
const MOST_SIZE = 1e9;

/** Whether it is a size a step can have: a number from a hundredth to a thousand million. */
export function isSize(size: unknown): size is number {
  return typeof size === "number" && size >= LEAST_SIZE && size <= MOST_SIZE;
}

function isRating(rating: unknown): rating is number {
  return typeof rating === "number" && rating >= 0 && rating <= 10;
}

function isDay(day: unknown): day is number {
  return typeof day === "number" && Number.isFinite(day) && Math.abs(day) <= 1e9;
}

/** A context without what cannot be so: a rating outside its scale was not given, an eighth weekday is unknown. */
export function readContext(context: DayContext | undefined): DayContext {
  const weekday = context?.weekday;
  const energy = context?.energy;
  return {
    weekday:
      typeof weekday === "number" && Number.isInteger(weekday) && weekday >= 0 && weekday <= 6
        ? weekday
        : -1,
    ...(isRating(energy) ? { energy } : {}),
  };
}

/**
 * A step without what cannot be so, or nothing if no day, size or outcome is left.
 *
 * Where amount and outcome contradict each other, the person’s word stands and the amount is not used: a
 * done step with less than its size, a missed one with more.
 */
export function readStep(step: SizedStep | undefined): ReadStep | undefined {
  if (!step || !isDay(step.day) || !isSize(step.size)) return undefined;
  const { outcome, amount, confidence, size } = step;
  if (outcome !== "done" && outcome !== "partly" && outcome !== "missed") return undefined;
  const fits = isSize(amount) && (outcome === "done" ? amount >= size : amount < size);
  return {
    day: Math.floor(step.day),
    size,
    outcome,
    ...readContext(step),
    ...(fits ? { amount } : {}),
    ...(isRating(confidence) ? { confidence } : {}),
  };
}
