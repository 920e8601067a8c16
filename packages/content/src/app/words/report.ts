import type { DayAnswer, Kindness, ReportAnswer, ReportMeasure, ReportSection } from "@lichen/core";

/** The report for a therapist: what stands on the page, and the screen it is made on. */
export interface ReportWords {
  readonly paper: ReportPaperWords;
  readonly page: {
    readonly title: string;
    readonly line: string;
    readonly spanLabel: string;
    readonly span: { readonly [span in ReportSpan]: string };
    readonly nameLabel: string;
    readonly nameHint: string;
    readonly talkLabel: string;
    readonly talkHint: string;
    readonly partsTitle: string;
    readonly part: { readonly [section in ReportSection]: string };
    readonly previewTitle: string;
    readonly print: string;
    readonly printLine: string;
    readonly tooLong: string;
    readonly nothingHere: string;
  };
}

/** How far back a report looks: weeks or months before today. */
export type ReportSpan = "4-weeks" | "3-months" | "6-months" | "year";

export interface ReportPaperWords {
  readonly day: (day: number) => string;
  readonly title: string;
  readonly spanSaid: (from: string, to: string) => string;
  readonly notice: string;
  readonly coverageTitle: string;
  readonly ofDays: (days: number, of: number) => string;
  readonly withCheckIn: string;
  readonly checkIns: string;
  readonly longestGap: string;
  readonly measuresTitle: string;
  readonly measureHead: readonly [string, string, string];
  readonly measureRange: (title: string, least: string, most: string) => string;
  readonly measureChange: { readonly [change in ReportMeasure["change"]]: string };
  readonly measured: (value: string, day: string) => string;
  readonly answersTitle: string;
  readonly answersLine: string;
  readonly answersHead: readonly [string, string, string, string, string];
  readonly unanswered: string;
  readonly answer: { readonly [answer in DayAnswer]: string };
  readonly halfSaid: (low: string, high: string) => string;
  readonly change: { readonly [change in ReportAnswer["change"]]: string };
  readonly chartsTitle: string;
  readonly chartOfTwo: string;
  readonly chartOfPleasant: string;
  readonly fewDays: string;
  readonly practisedTitle: string;
  readonly practisedHead: readonly [string, string, string];
  readonly strengthSaid: (before: string, after: string) => string;
  readonly strengthOpen: string;
  readonly kindnessName: { readonly [kind in Kindness]: string };
  readonly ownWay: string;
  readonly goalsTitle: string;
  readonly goalSaid: (wish: string, done: number, partly: number, notToday: number) => string;
  readonly setbacksSaid: (count: number) => string;
  readonly reachedOutSaid: (count: number) => string;
  readonly talkTitle: string;
  readonly checkedByMe: string;
  readonly madeOn: (day: string) => string;
}
