import { type Beat, beatAt, type Pace, secondsOf } from "@lichen/core";
import { useEffect, useRef, useState } from "preact/hooks";

/** How often the clock of a step is looked at, in milliseconds. */
const LOOK = 200;

/** Where a person is in a technique. */
export interface Steps {
  readonly step: number;
  readonly beat: Beat;
  readonly isPaused: boolean;
  /** Seconds left of this step; undefined for one without a clock. */
  readonly left: number | undefined;
  /** Seconds gone through so far, pauses left out. */
  spent(): number;
  pause(isPaused: boolean): void;
  next(): void;
}

/** Goes through steps by their paces: a step with a clock leads on by itself, any can be left early. */
export function useSteps(paces: readonly Pace[], onEnd: () => void): Steps {
  const [step, setStep] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const [isPaused, setPaused] = useState(document.hidden);
  const before = useRef(0);
  const ended = useRef(false);
  const pace: Pace = paces[step] ?? { kind: "free" };
  const beat = beatAt(pace, seconds) ?? { kind: "free" };
  const whole = secondsOf(pace);

  const next = () => {
    before.current += seconds;
    setSeconds(0);
    if (step + 1 < paces.length) setStep(step + 1);
    else if (!ended.current) {
      ended.current = true;
      onEnd();
    }
  };

  useEffect(() => {
    if (isPaused) return;
    const from = performance.now() - seconds * 1000;
    const timer = setInterval(() => {
      const now = (performance.now() - from) / 1000;
      setSeconds(now);
    }, LOOK);
    return () => clearInterval(timer);
  }, [isPaused, step]);

  useEffect(() => {
    if (whole !== undefined && seconds >= whole) next();
  }, [seconds]);

  // A call came, or another app: it waits where it was.
  useEffect(() => {
    const pauseHidden = () => {
      if (document.hidden) setPaused(true);
    };
    addEventListener("visibilitychange", pauseHidden);
    return () => removeEventListener("visibilitychange", pauseHidden);
  }, []);

  return {
    step,
    beat,
    isPaused,
    left: whole === undefined ? undefined : Math.max(0, Math.ceil(whole - seconds)),
    spent: () => before.current + seconds,
    pause: setPaused,
    next,
  };
}
