import type { Result } from "@lichen/base";
import type { NamedProblem } from "@lichen/content";
import { type ReadonlySignal, signal } from "@preact/signals";
import { beforeLock } from "./frame/auto-lock.ts";
import { announce } from "./frame/notices.ts";
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
  /** Keeps what still waits, if anything does, and what could not be kept before. */
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
  /** Grows with each thing that is taken in hand: what comes late of the one before says nothing of it. */
  let turn = 0;

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
    const asked = turn;
    const kept = await keepOnce();
    const problem = kept && !kept.ok ? await problemText(kept.problem) : undefined;
    if (asked !== turn) {
      if (problem !== undefined) announce({ text: problem });
    } else if (problem !== undefined) {
      how.value = "trouble";
      trouble.value = problem;
    } else {
      // What was typed while this was being kept still waits for its turn.
      const isAll = timer === 0 && !isStale;
      how.value = kept ? (isAll ? "kept" : "keeping") : "not-yet";
      trouble.value = undefined;
    }
    return problem === undefined;
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
    const isLeft = how.value === "trouble" || (how.value === "keeping" && !running);
    return timer !== 0 || isLeft ? now() : (running ?? Promise.resolve());
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
      turn += 1;
      isStale = false;
      clearTimeout(timer);
      timer = 0;
      how.value = as;
      trouble.value = undefined;
    },
  };
}
