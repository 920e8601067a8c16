import type { Result } from "@lichen/base";
import type { NamedProblem } from "@lichen/content";
import { type ReadonlySignal, signal } from "@preact/signals";
import { beforeLock } from "./frame/auto-lock.ts";
import { standing } from "./notebook.ts";
import { problemText } from "./problem-text.ts";

export type Keeping = "not-yet" | "keeping" | "kept" | "trouble";

/** Keeps what a person has in hand while they write, and says how that stands. */
export interface Keeper {
  readonly how: ReadonlySignal<Keeping>;
  /** A kind sentence about why something is not kept; what was typed stays. */
  readonly trouble: ReadonlySignal<string | undefined>;
  /** Keeps it a moment after the last letter. */
  soon(): void;
  /** Keeps it; true once it is. Changes made meanwhile are kept before it answers. */
  now(): Promise<boolean>;
  /** Keeps what still waits, if anything does. */
  finish(): Promise<unknown>;
  /** Something else is in hand: nothing of it is kept yet. */
  begin(how: Keeping): void;
}

/** Written text is kept this long after the last letter, in milliseconds. */
const PAUSE = 400;

/**
 * A keeper for one kind of thing. `keepOnce` keeps what is in hand at that moment, and answers
 * undefined where there is nothing to keep yet. `pause` is how long it rests after the last letter, in
 * milliseconds: what is long is written whole each time, and may rest longer.
 */
export function keeper(
  keepOnce: () => Promise<Result<unknown, NamedProblem> | undefined>,
  pause: () => number = () => PAUSE,
): Keeper {
  const how = signal<Keeping>("not-yet");
  const trouble = signal<string | undefined>(undefined);
  let timer = 0;
  let running: Promise<boolean> | undefined;
  let isStale = false;

  async function keepAll(): Promise<boolean> {
    let isKept = false;
    while (isStale) {
      isStale = false;
      isKept = await keepAndSay();
    }
    return isKept;
  }

  async function keepAndSay(): Promise<boolean> {
    if (standing.value?.kind !== "open") return false;
    const kept = await keepOnce();
    if (kept && !kept.ok) {
      trouble.value = await problemText(kept.problem);
      how.value = "trouble";
      return false;
    }
    // What was typed while this was being kept still waits for its turn.
    how.value = kept ? (timer === 0 ? "kept" : "keeping") : "not-yet";
    trouble.value = undefined;
    return true;
  }

  function now(): Promise<boolean> {
    clearTimeout(timer);
    timer = 0;
    isStale = true;
    if (how.value !== "not-yet") how.value = "keeping";
    running ??= keepAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  function finish(): Promise<unknown> {
    return timer !== 0 || how.value === "trouble" ? now() : (running ?? Promise.resolve());
  }

  beforeLock(finish);
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void finish();
  });

  return {
    how,
    trouble,
    now,
    finish,
    soon() {
      clearTimeout(timer);
      if (how.value === "kept") how.value = "keeping"; // What was just typed is not kept yet.
      timer = setTimeout(() => void now(), pause());
    },
    begin(as) {
      clearTimeout(timer);
      timer = 0;
      how.value = as;
      trouble.value = undefined;
    },
  };
}
