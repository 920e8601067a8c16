import type { AnxietyStep, StepTaken } from "@lichen/core";

/** What is asked on the anxiety path. */
export type AnxietyAsk = Exclude<AnxietyStep, "kept">;

/**
 * The anxiety path, the essay's own example: name it, let it be, one coping tool, one small step
 * towards what is feared, one kind word.
 */
export interface AnxietyWords {
  readonly title: string;
  readonly ask: {
    readonly [step in AnxietyAsk]: { readonly title: string; readonly line: string };
  };
  readonly step: (now: number, all: number) => string;
  readonly next: string;
  readonly stopHere: string;
  readonly keepEnd: string;
  readonly whichWord: string;
  readonly allowLines: readonly string[];
  readonly about: string;
  readonly aboutHint: string;
  readonly tried: (title: string) => string;
  readonly iTried: string;
  readonly toHelp: string;
  readonly allWays: string;
  readonly smallStep: string;
  readonly smallStepHint: string;
  readonly taken: string;
  readonly takenAs: { readonly [taken in StepTaken]: string };
  readonly cue: string;
  readonly cueHint: string;
  readonly danger: string;
  readonly kindWord: string;
  readonly kindOffers: readonly string[];
  readonly keptTitle: string;
  readonly keptLine: string;
  readonly keptNothing: string;
  readonly keptTool: string;
  readonly keptVictory: string;
  readonly keptPlan: string;
  readonly enough: string;
  readonly whereYouWere: string;
  readonly beginAnew: string;
  readonly keptSign: string;
  readonly keeping: string;
  readonly notKept: string;
}
