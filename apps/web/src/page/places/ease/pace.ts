import type { Pace } from "@lichen/core";

/** What the clock asks for while a step is shown: a breath in, a breath out, quiet, or nothing. */
export type Phase = "in" | "out" | "quiet" | "free";

/** Where a pace stands after some seconds. */
export interface PaceMoment {
  readonly phase: Phase;
  /** Which phase of the step it is, from 0: it changes when a new one begins. */
  readonly index: number;
  /** Whole seconds left in the phase, never 0 while it lasts. */
  readonly left: number;
  /** How long the phase is, in seconds; 0 where no clock runs. */
  readonly length: number;
}

/** How long a step lasts, in seconds; undefined where the person goes on when ready. */
export function lengthOf(pace: Pace): number | undefined {
  switch (pace.kind) {
    case "breath":
      return (pace.in + pace.out) * pace.rounds;
    case "wait":
      return pace.seconds;
    case "free":
      return undefined;
  }
}

/** Where a pace stands after so many seconds. */
export function paceAt(pace: Pace, seconds: number): PaceMoment {
  switch (pace.kind) {
    case "breath": {
      const round = Math.floor(seconds / (pace.in + pace.out));
      const since = seconds - round * (pace.in + pace.out);
      return since < pace.in
        ? { phase: "in", index: round * 2, left: whole(pace.in - since), length: pace.in }
        : {
            phase: "out",
            index: round * 2 + 1,
            left: whole(pace.in + pace.out - since),
            length: pace.out,
          };
    }
    case "wait":
      return {
        phase: "quiet",
        index: 0,
        left: whole(pace.seconds - seconds),
        length: pace.seconds,
      };
    case "free":
      return { phase: "free", index: 0, left: 0, length: 0 };
  }
}

function whole(seconds: number): number {
  return Math.max(1, Math.ceil(seconds));
}

/** How far someone is in a technique. */
export interface Progress {
  readonly step: number;
  /** Seconds spent in this step. */
  readonly inStep: number;
  /** Seconds spent in all. */
  readonly inAll: number;
  /** True once the last step is over. */
  readonly isOver: boolean;
}

/** The beginning of a step. */
export function beginAt(step: number): Progress {
  return { step, inStep: 0, inAll: 0, isOver: false };
}

/** Lets time pass: a step with a clock leads to the next one when it ends, a free one waits. */
export function pass(progress: Progress, seconds: number, paces: readonly Pace[]): Progress {
  let { step, inStep } = progress;
  if (progress.isOver) return progress;
  inStep += Math.max(0, seconds);
  const inAll = progress.inAll + Math.max(0, seconds);
  for (;;) {
    const pace = paces[step];
    const length = pace && lengthOf(pace);
    if (length === undefined || inStep < length) return { step, inStep, inAll, isOver: false };
    if (step >= paces.length - 1) return { step, inStep: length, inAll, isOver: true };
    step += 1;
    inStep -= length;
  }
}

/** Goes on to the next step, or to the end. */
export function goOn(progress: Progress, paces: readonly Pace[]): Progress {
  if (progress.step >= paces.length - 1) return { ...progress, isOver: true };
  return { ...progress, step: progress.step + 1, inStep: 0 };
}

/** Goes to the step before; the first one begins again. */
export function goBackOne(progress: Progress): Progress {
  return { ...progress, step: Math.max(0, progress.step - 1), inStep: 0, isOver: false };
}
