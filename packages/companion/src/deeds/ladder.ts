import { isKept, type StepMark } from "@lichen/core";
import { nextHumanSize } from "@lichen/stats";

/** A rung of the ladder: a size, and whether the person has stood on it. */
export interface Rung {
  readonly size: number;
  readonly isReached: boolean;
}

/** Rungs that were reached, and rungs ahead, at most. */
const REACHED = 4;
const AHEAD = 2;

/**
 * The ladder of a goal: sizes that were reached, spread from the smallest to the largest, and the
 * next ones, each about a third more. A rung that was reached stays reached: nothing takes it away.
 */
export function ladderOf(steps: readonly StepMark[], begun: number | undefined): readonly Rung[] {
  const done = new Set(steps.flatMap(reachedBy));
  const reached = spread([...done].toSorted((a, b) => a - b));
  const top = reached.at(-1);
  const first = top ?? begun;
  if (first === undefined) return [];
  const ahead: number[] = top === undefined ? [first] : [];
  while (ahead.length < AHEAD + (top === undefined ? 1 : 0)) {
    const last = ahead.at(-1) ?? first;
    ahead.push(nextHumanSize(Math.max(last, last * 1.3 - 0.01)));
  }
  return [
    ...reached.map((size) => ({ size, isReached: true })),
    ...ahead.map((size) => ({ size, isReached: false })),
  ];
}

function reachedBy(step: StepMark): readonly number[] {
  if (!isKept(step)) return [];
  const reached = step.outcome === "done" ? (step.amount ?? step.size) : step.amount;
  return reached === undefined ? [] : [reached];
}

/** At most {@link REACHED} of them, the smallest and the largest always. */
function spread(sorted: readonly number[]): readonly number[] {
  if (sorted.length <= REACHED) return sorted;
  const at = (n: number) => sorted[Math.round((n * (sorted.length - 1)) / (REACHED - 1))] ?? 0;
  return Array.from({ length: REACHED }, (_, n) => at(n));
}
