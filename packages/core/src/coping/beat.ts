import type { Pace } from "./technique.ts";

/** Where a step is after a while: what to show, and how many whole seconds of it are left. */
export type Beat =
  | {
      readonly kind: "breath";
      readonly phase: "in" | "out";
      /** Seconds left of this half of the breath, at least 1. */
      readonly left: number;
      /** Which half of a breath it is, counted from 0: a new number is a new turn. */
      readonly turn: number;
      readonly seconds: number;
    }
  | { readonly kind: "wait"; readonly left: number }
  | { readonly kind: "free" };

/** How long a step lasts, in seconds; undefined for one that waits for the person. */
export function secondsOf(pace: Pace): number | undefined {
  switch (pace.kind) {
    case "breath":
      return pace.rounds * (pace.in + pace.out);
    case "wait":
      return pace.seconds;
    case "free":
      return undefined;
  }
}

/** The beat of a step so many seconds in; undefined once the step is over. A breath is never held. */
export function beatAt(pace: Pace, seconds: number): Beat | undefined {
  if (pace.kind === "free") return { kind: "free" };
  const at = Math.max(0, seconds);
  const whole = secondsOf(pace) ?? 0;
  if (at >= whole) return undefined;
  if (pace.kind === "wait") return { kind: "wait", left: Math.ceil(whole - at) };
  const round = Math.floor(at / (pace.in + pace.out));
  const within = at - round * (pace.in + pace.out);
  const isIn = within < pace.in;
  const left = isIn ? pace.in - within : pace.in + pace.out - within;
  return {
    kind: "breath",
    phase: isIn ? "in" : "out",
    left: Math.max(1, Math.ceil(left)),
    turn: round * 2 + (isIn ? 0 : 1),
    seconds: isIn ? pace.in : pace.out,
  };
}
