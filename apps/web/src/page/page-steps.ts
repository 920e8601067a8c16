import { useEffect } from "preact/hooks";
import { type Address, address, depth, goBack, stepOn } from "./router.ts";

/**
 * The steps of a page that asks one thing at a time. The back button leads through them, the
 * address stays the same, and what a step is stays in memory: a history tells nothing of it.
 */
export interface PageSteps<Step> {
  /** The step of where the person is in this visit; undefined on a page they came to anew. */
  now(): Step | undefined;
  /** Says what the step is where the person is. */
  put(step: Step): void;
  /** Goes on to a step. */
  goOn(step: Step): void;
  /** Makes every step that was taken lead to one. */
  turnInto(step: Step): void;
  forget(): void;
}

/** The steps of one page. */
export function pageSteps<Step>(): PageSteps<Step> {
  const byDepth = new Map<number, Step>();
  return {
    now: () => byDepth.get(depth()),
    put(step) {
      byDepth.set(depth(), step);
    },
    goOn(step) {
      stepOn();
      byDepth.set(depth(), step);
    },
    turnInto(step) {
      for (const at of byDepth.keys()) byDepth.set(at, step);
      byDepth.set(depth(), step);
    },
    forget: () => byDepth.clear(),
  };
}

/** Hears of every step that the back button leads to; one that nobody remembers is passed by. */
export function useStepsBack<Step>(
  steps: PageSteps<Step>,
  at: Address,
  heard: (step: Step) => void,
): void {
  useEffect(() => {
    const listen = () => {
      if (address.value !== at || location.pathname !== at) return;
      const step = steps.now();
      if (step === undefined) goBack("/");
      else heard(step);
    };
    addEventListener("popstate", listen);
    return () => removeEventListener("popstate", listen);
  }, []);
}
