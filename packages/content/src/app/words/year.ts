import type { DayAnswer } from "@lichen/core";

/** The year that is kept: what stands on the page, and the screen it is made on. */
export interface YearWords {
  readonly paper: YearPaperWords;
  readonly page: {
    readonly title: string;
    readonly line: string;
    readonly yearLabel: string;
    readonly wordsTitle: string;
    readonly wordsLine: string;
    readonly noWords: string;
    readonly previewTitle: string;
    readonly print: string;
    readonly printLine: string;
    readonly tooLong: string;
    readonly emptyTitle: string;
    readonly toCheckIn: string;
  };
}

export interface YearPaperWords {
  readonly day: (day: number) => string;
  readonly yearTitle: (year: number) => string;
  readonly spanSaid: (from: string, to: string) => string;
  readonly lichenSaid: (days: number) => string;
  readonly coverageTitle: string;
  readonly ofDays: (days: number, of: number) => string;
  readonly withEntry: string;
  readonly checkIns: string;
  readonly didTitle: string;
  readonly steps: (done: number, partly: number) => string;
  readonly kindnesses: (count: number) => string;
  readonly reachedOutSaid: (count: number) => string;
  readonly setbacksSaid: (count: number) => string;
  readonly leanedTitle: string;
  readonly leanedSaid: (strength: string, days: number) => string;
  readonly answersTitle: string;
  readonly answersHead: readonly [string, string, string, string];
  readonly answer: { readonly [answer in DayAnswer]: string };
  readonly halfSaid: (low: string, high: string) => string;
  readonly wordsTitle: string;
  readonly notCounted: string;
  readonly madeOn: (day: string) => string;
}
