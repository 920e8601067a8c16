import type { Decision, OWN_STAGES } from "@lichen/core";

/** A screen of the road for a goal or a mistake that asks something. */
export type AskingStage = Exclude<(typeof OWN_STAGES)[number], "kept">;

/** The setback flow, one question a screen, its other road ([Note: Kinds], `road`), and the lessons. */
export interface SetbackWords {
  readonly title: string;
  readonly ask: {
    readonly [stage in AskingStage]: { readonly title: string; readonly line: string };
  };
  /** Which question of how many; none has to be answered. */
  readonly step: (now: number, all: number) => string;
  readonly about: (goal: string) => string;
  readonly aboutGoal: string;
  readonly openGoal: string;
  readonly goalLessons: string;
  readonly doneToMe: string;
  readonly stopHere: string;
  readonly next: string;
  readonly keepEnd: string;
  readonly begunTitle: string;
  readonly begunOn: (day: string) => string;
  readonly goOn: string;
  readonly cameraSaw: string;
  readonly firstWords: string;
  readonly kindOffers: readonly string[];
  readonly whoComesToMind: string;
  readonly whoOffers: readonly string[];
  readonly sharedTitle: string;
  readonly inMyHands: string;
  readonly notInMyHands: string;
  readonly decision: { readonly [decision in Decision]: string };
  readonly decisionLine: { readonly [decision in Decision]: string };
  readonly goodEnough: string;
  readonly goodEnoughHint: string;
  readonly cue: string;
  readonly cueHint: string;
  readonly response: string;
  readonly responseHint: string;
  readonly similarTitle: string;
  readonly similarLine: string;
  readonly usePlan: string;
  readonly lesson: string;
  readonly keptTitle: string;
  readonly keptLine: string;
  readonly keptLesson: string;
  readonly keptNothing: string;
  readonly toLessons: string;
  readonly toToday: string;
  readonly keptSign: string;
  readonly keeping: string;
  readonly notKept: string;

  readonly harmedTitle: string;
  readonly harmedOpening: string;
  readonly harmedAsk: string;
  readonly safer: string;
  readonly talking: string;
  readonly writing: string;
  readonly leave: string;
  readonly mayBeRead: string;
  readonly saferLines: readonly string[];
  readonly talkingLines: readonly string[];
  readonly writingLines: readonly string[];
  readonly linesTitle: string;
  readonly emergency: (number: string) => string;
  readonly moreHelp: string;
  readonly withMe: string;
  readonly withMeHint: string;
  readonly writeHere: string;
  readonly otherWays: string;
  readonly harmedKeptTitle: string;
  readonly harmedKeptLine: string;
  readonly harmedNothing: string;
  readonly harmedKind: string;
  readonly harmedKindOffers: readonly string[];
  readonly eraseIt: string;
  readonly eraseAsk: string;
  readonly eraseLine: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
  readonly erased: string;

  readonly lessonsTitle: string;
  readonly lessonsLine: string;
  readonly lessonsEmpty: string;
  readonly lessonsEmptyLine: string;
  readonly begin: string;
  readonly openEntry: string;
}
