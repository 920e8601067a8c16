import type { ReviewOf } from "@lichen/core";

/** The reviews: the door to them, and the week or month gone through one screen at a time. */
export interface ReviewWords {
  readonly page: {
    readonly doorTitle: string;
    readonly doorLine: string;
    readonly begin: { readonly [of in ReviewOf]: string };
    readonly beginLine: { readonly [of in ReviewOf]: string };
    readonly begunTitle: string;
    readonly begunOn: (day: string) => string;
    readonly goOn: string;
    readonly year: string;
    readonly yearLine: string;
    readonly report: string;
    readonly reportLine: string;
    readonly step: (now: number, all: number) => string;
    readonly next: string;
    readonly leaveOut: string;
    readonly stopHere: string;
    readonly keptSign: string;
    readonly keeping: string;
    readonly notKept: string;
    readonly spanSaid: (from: string, to: string) => string;
    readonly look: ReviewLookWords;
    readonly kindnessTitle: string;
    readonly kindnessLine: string;
    readonly kindnessLabel: string;
    readonly lessonTitle: string;
    readonly lessonLine: string;
    readonly lessonLabel: string;
    readonly sizesTitle: string;
    readonly sizesLine: string;
    readonly noGoals: string;
    readonly sizeLabel: string;
    readonly sizeOpen: string;
    readonly whoseLabel: string;
    readonly whose: { readonly mine: string; readonly shared: string; readonly expected: string };
    readonly goalKept: string;
    readonly enoughTitle: { readonly [of in ReviewOf]: string };
    readonly enoughLine: string;
    readonly carryLabel: string;
    readonly enough: string;
  };
}

/** What is said of the days and of entries to look at again. */
export interface ReviewLookWords {
  readonly title: { readonly [of in ReviewOf]: string };
  readonly daysOf: (days: number, of: number) => string;
  readonly nothingHere: string;
  readonly checkIns: (count: number) => string;
  readonly steps: (done: number, partly: number) => string;
  readonly wins: (count: number) => string;
  readonly lessons: (count: number) => string;
  readonly middle: (answer: "able" | "kindness", value: string, days: number) => string;
  readonly recallTitle: string;
  readonly recallLine: string;
  readonly noRecall: string;
  readonly reason: {
    readonly "never-shown": string;
    readonly "long-ago": string;
    readonly "due-again": string;
  };
  readonly notNow: string;
  readonly neverAgain: string;
  readonly others: string;
  /** To have none of them shown: an answer like the others. */
  readonly noneToday: string;
  readonly laidAside: string;
  readonly laidAway: string;
}
