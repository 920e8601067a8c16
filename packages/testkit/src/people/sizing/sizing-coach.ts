import type { SizingConstants, SizingEvening, SizingMorning, SizingTruth } from "./sizing-life.ts";

/** A size; its chance, and the range it likely lies in, if the method states them. */
export interface SizingAdvice {
  readonly size: number;
  readonly chance?: number;
  readonly low?: number;
  readonly high?: number;
}

/** One who suggests sizes to one made-up person. */
export interface SizingCoach {
  suggest(morning: SizingMorning, truth: SizingTruth): SizingAdvice;
  observe(morning: SizingMorning, size: number, evening: SizingEvening): void;
}

/** A way to size steps: a coach for a person whose first step was so large. Only a mark of what can be learned looks at the constants. */
export type SizingMethod = (firstSize: number, constants: SizingConstants) => SizingCoach;

/** The public face of a sizing engine, whatever its state is. */
export interface SizingEngine<State, Prior> {
  beginSizing(first: { readonly firstSize: number }, prior?: Prior): State;
  suggestStep(state: State, morning: SizingMorning, band: "steady"): SizingAdvice;
  observeStep(state: State, step: SizingMorning & SizingEvening & { readonly size: number }): State;
}

/** The method that asks such an engine; with the person’s constants given away, if `priorOf` makes a prior of them. */
export function engineMethod<State, Prior>(
  engine: SizingEngine<State, Prior>,
  priorOf?: (firstSize: number, constants: SizingConstants) => Prior,
): SizingMethod {
  return (firstSize, constants) => {
    let state = engine.beginSizing({ firstSize }, priorOf?.(firstSize, constants));
    return {
      suggest: (morning) => engine.suggestStep(state, morning, "steady"),
      observe(morning, size, evening) {
        state = engine.observeStep(state, { ...morning, ...evening, size });
      },
    };
  };
}

/** What one would believe who knew the person’s constants beforehand: the mark of what can be learned. */
export function priorOfKnown(firstSize: number, constants: SizingConstants) {
  return {
    level: constants.level - Math.log(firstSize),
    levelSd: 0.1,
    weekdays: constants.weekdays,
    weekdaySd: 0.02,
    weekendSd: 0.02,
    weekendTogether: 0,
    energy: constants.energy,
    energySd: 0.02,
    slopes: [constants.slope],
  };
}
