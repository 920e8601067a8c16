import type { Kindness, KindnessPart, KindnessStage } from "@lichen/core";

/** Self-kindness: the place of it, its screens, what it ends with, the lines kept near and the letter. */
export interface KindnessWords {
  readonly title: string;
  readonly line: string;
  readonly practice: {
    readonly [practice in Kindness]: { readonly title: string; readonly line: string };
  };
  readonly ask: {
    readonly [stage in KindnessStage]: { readonly title: string; readonly line: string };
  };
  readonly field: { readonly [part in KindnessPart]: string };
  /** Words to begin from, to be taken up and changed. */
  readonly offers: { readonly [part in KindnessPart]: readonly string[] };
  readonly wishes: string;
  readonly letterAsks: readonly string[];
  readonly step: (now: number, all: number) => string;
  readonly sameWords: string;
  readonly belowSix: string;
  readonly least: string;
  readonly most: string;
  readonly unanswered: string;
  readonly clearAnswer: string;
  readonly next: string;
  readonly keepEnd: string;
  readonly seal: string;
  readonly stopHere: string;
  /** For whom kindness hurts: a way out that asks for none. */
  readonly plainer: string;
  readonly plainerLine: string;
  readonly readAloud: string;
  readonly quiet: string;
  readonly begunTitle: string;
  readonly begunOn: (day: string) => string;
  readonly goOn: string;

  readonly keptTitle: string;
  readonly keptLine: string;
  readonly keptLetter: string;
  readonly keptLow: string;
  readonly keptNothing: string;
  readonly keptSign: string;
  readonly keeping: string;
  readonly notKept: string;
  readonly changeIt: string;
  readonly near: string;
  readonly nearHint: string;

  readonly nearTitle: string;
  readonly nearLine: string;
  readonly nearEmpty: string;
  readonly nearEmptyLine: string;
  readonly nearOwn: string;
  readonly nearOwnHint: string;
  readonly add: string;
  readonly putAway: string;
  readonly awayNow: string;
  readonly forHardMoments: string;

  readonly letterTitle: string;
  readonly writtenOn: (day: string) => string;
  readonly read: string;
  readonly later: string;
  readonly putLetterAway: string;
  readonly noLetter: string;
  readonly letterLater: string;
}
