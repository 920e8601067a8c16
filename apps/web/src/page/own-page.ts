import type { OwnPage, OwnPageKind, PartOf } from "@lichen/core";
import { useEffect, useRef, useState } from "preact/hooks";
import { beforeLock } from "./frame/auto-lock.ts";
import { announce } from "./frame/notices.ts";
import { useAnswer } from "./notebook.ts";
import { problemText } from "./problem-text.ts";
import { ask } from "./worker-port.ts";

/** Written text is kept this long after the last letter, in milliseconds. */
const PAUSE = 400;

/** How each page is asked for and kept. */
const DEEDS = {
  "care-card": { read: "careCard", keep: "keepCareCard" },
  "safety-plan": { read: "safetyPlan", keep: "keepSafetyPlan" },
} as const;

/** A page of the person's own while it is written. */
export interface WrittenPage<K extends OwnPageKind> {
  /** Undefined until the page is here. */
  readonly page: OwnPage<K> | undefined;
  write(part: PartOf<K>, text: string): void;
  /** Keeps at once what was written and still waits. */
  keep(): Promise<void>;
}

/** A page of the person's own, kept as it is written: after a pause, on leaving, before a lock. */
export function useOwnPage<K extends OwnPageKind>(kind: K): WrittenPage<K> {
  const kept = useAnswer(DEEDS[kind].read) as OwnPage<K> | undefined; // The table pairs them.
  const [written, setWritten] = useState<{ readonly [part: string]: string }>({});
  const waiting = useRef<{ [part: string]: string }>({});
  const timer = useRef(0);

  const keep = async () => {
    clearTimeout(timer.current);
    const change = waiting.current;
    if (Object.keys(change).length === 0) return;
    waiting.current = {};
    const done = await ask(DEEDS[kind].keep, change);
    if (!done.ok) announce({ text: await problemText(done.problem) });
  };
  useEffect(() => {
    const keepHidden = () => {
      if (document.hidden) void keep();
    };
    const stop = beforeLock(keep);
    addEventListener("visibilitychange", keepHidden);
    return () => {
      stop();
      removeEventListener("visibilitychange", keepHidden);
      void keep();
    };
  }, []);

  return {
    page: kept && { ...kept, ...written },
    write(part, text) {
      setWritten((now) => ({ ...now, [part]: text }));
      waiting.current = { ...waiting.current, [part]: text };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), PAUSE);
    },
    keep,
  };
}
