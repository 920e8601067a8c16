import type { Clock } from "@lichen/base";

/** A clock a test sets. */
export interface FakeClock extends Clock {
  set(instant: number): void;
  /** Moves on by this many milliseconds. */
  pass(milliseconds: number): void;
  travel(zone: string): void;
}

/** A clock that stands still until told otherwise: 2026-11-23 06:30 UTC, noon in Kolkata. */
export function fakeClock(
  instant = Date.UTC(2026, 10, 23, 6, 30),
  startZone = "Asia/Kolkata",
): FakeClock {
  let now = instant;
  let zone = startZone;
  return {
    now: () => now,
    zone: () => zone,
    set: (to) => {
      now = to;
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
    travel: (to) => {
      zone = to;
    },
  };
}
