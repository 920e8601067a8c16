import type { Result } from "@lichen/base";
import type { NamedProblem } from "@lichen/content";
import { useEffect, useRef } from "preact/hooks";
import { beforeLock } from "./frame/auto-lock.ts";
import { announce } from "./frame/notices.ts";
import { problemText } from "./problem-text.ts";

/** Written text is kept this long after the last letter, in milliseconds. */
const PAUSE = 400;

/** Texts by the name of the field each is written in. */
export type Texts = { readonly [field: string]: string };

/** What is written and not yet kept. */
export interface KeptSoon {
  /** Keeps this a moment after the last letter. */
  soon(change: Texts): void;
  /** Keeps at once what still waits. */
  now(): Promise<void>;
}

/** Keeps what is written on a page: after a pause, on leaving, out of sight, before a lock. */
export function useKeptSoon(
  keepOnce: (change: Texts) => Promise<Result<unknown, NamedProblem>>,
): KeptSoon {
  const waiting = useRef<Texts>({});
  const timer = useRef(0);

  const now = async () => {
    clearTimeout(timer.current);
    const change = waiting.current;
    if (Object.keys(change).length === 0) return;
    waiting.current = {};
    const done = await keepOnce(change);
    if (done.ok) return;
    waiting.current = { ...change, ...waiting.current }; // It is on the screen, and tried again.
    announce({ text: await problemText(done.problem) });
  };
  useEffect(() => {
    const keepHidden = () => {
      if (document.hidden) void now();
    };
    const stop = beforeLock(now);
    addEventListener("visibilitychange", keepHidden);
    return () => {
      stop();
      removeEventListener("visibilitychange", keepHidden);
      void now();
    };
  }, []);

  return {
    soon(change) {
      waiting.current = { ...waiting.current, ...change };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void now(), PAUSE);
    },
    now,
  };
}
