import type { SizingTrial, TrialStep } from "./sizing-trial.ts";

/** What is measured of one person’s trial; undefined where there was nothing to measure. */
export interface SizingMeasures {
  /** Share of steps with a true chance of 70 to 85, from day 15. */
  readonly band: number | undefined;
  /** Share with 60 to 92, from day 15. */
  readonly zone: number | undefined;
  /** The same in the first fourteen days. */
  readonly firstZone: number | undefined;
  /** Share harder than 70, from day 15. */
  readonly hard: number | undefined;
  /** Share harder than 60, from day 15. */
  readonly tooHard: number | undefined;
  /** 1 for someone who left. */
  readonly left: number;
  /** Most steps in a row that were not done. */
  readonly longestRun: number;
  /** Steps until the next done one after two that were not, on average. */
  readonly recovery: number | undefined;
  /** Gain in ln ability. */
  readonly growth: number;
}

function share(steps: readonly TrialStep[], low: number, high: number): number | undefined {
  if (steps.length === 0) return undefined;
  return steps.filter(({ chance }) => chance >= low && chance <= high).length / steps.length;
}

export function measuresOf({ steps, hasLeft, growth }: SizingTrial): SizingMeasures {
  const first = steps.filter(({ day }) => day < 14);
  const later = steps.filter(({ day }) => day >= 14);
  let [run, longestRun] = [0, 0];
  const recoveries: number[] = [];
  for (const { isDone } of steps) {
    if (isDone && run >= 2) recoveries.push(run - 1);
    run = isDone ? 0 : run + 1;
    longestRun = Math.max(longestRun, run);
  }
  return {
    band: share(later, 0.7, 0.85),
    zone: share(later, 0.6, 0.92),
    firstZone: share(first, 0.6, 0.92),
    hard: share(later, 0, 0.7),
    tooHard: share(later, 0, 0.6),
    left: hasLeft ? 1 : 0,
    longestRun,
    recovery:
      recoveries.length > 0
        ? recoveries.reduce((sum, each) => sum + each, 0) / recoveries.length
        : undefined,
    growth,
  };
}

/**
 * Expected calibration error: how far stated chances and what happened lie apart, over tenths of the
 * stated chance, weighted by how often each was stated (Naeini and others, 2015).
 */
export function calibrationError(trials: readonly SizingTrial[]): number {
  const bins = Array.from({ length: 10 }, () => ({ stated: 0, done: 0 }));
  let count = 0;
  for (const { steps } of trials) {
    for (const { stated, isDone } of steps) {
      const bin = bins[Math.min(9, Math.floor(stated * 10))];
      if (!bin) continue;
      bin.stated += stated;
      bin.done += isDone ? 1 : 0;
      count += 1;
    }
  }
  return (
    bins.reduce((sum, { stated, done }) => sum + Math.abs(stated - done), 0) / Math.max(1, count)
  );
}

/** Share of steps whose true chance lies in the range that was stated. */
export function coverage(trials: readonly SizingTrial[]): number {
  const stated = trials.flatMap(({ steps }) => steps.filter(({ low }) => low !== undefined));
  const held = stated.filter(
    ({ chance, low = 0, high = 1 }) => chance >= low - 0.0005 && chance <= high + 0.0005,
  );
  return held.length / Math.max(1, stated.length);
}

/**
 * Days from a change for good until two of three steps in a row have a true chance of 60 to 92; so many
 * as were left, if never.
 */
export function daysToZone({ steps }: SizingTrial, from: number): number {
  const after = steps.filter(({ day }) => day >= from);
  const isIn = after.map(({ chance }) => chance >= 0.6 && chance <= 0.92);
  for (let at = 0; at + 2 < isIn.length; at++) {
    const inThree = isIn.slice(at, at + 3).filter(Boolean).length;
    if (inThree >= 2) return (after[at]?.day ?? from) - from;
  }
  return (after.at(-1)?.day ?? from) - from;
}
