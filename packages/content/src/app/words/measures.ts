import type { MeasureId, MeasurePart } from "@lichen/core";

/** What is said around a questionnaire; its own wording is never ours. */
export interface AboutMeasure {
  /** What it asks about, as a name. */
  readonly asks: string;
  readonly why: string;
  /** What a higher number says. */
  readonly higher: string;
}

/** A change by its direction. */
export interface ChangeSaid {
  readonly higher: string;
  readonly lower: string;
}

/** Questionnaires: the list, one at a time, and what came out. */
export interface MeasuresWords {
  readonly pageTitle: string;
  readonly intro: string;
  readonly notIllness: string;
  readonly troubled: string;
  readonly signs: string;
  readonly signsLine: string;
  readonly dueTitle: string;
  readonly restTitle: string;
  readonly askedTitle: string;
  readonly askedLine: string;
  readonly asideTitle: string;
  readonly begunLine: string;
  readonly about: { readonly [id in MeasureId]: AboutMeasure };
  readonly items: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly everyWeeks: (weeks: number) => string;
  readonly againFrom: (day: string) => string;
  readonly answeredOn: (day: string) => string;

  readonly inEnglish: string;
  readonly begin: string;
  readonly goOn: string;
  readonly answerAgain: string;
  readonly early: string;
  readonly offerLabel: string;
  readonly offerLine: string;
  /** In its place for the questionnaire of a painful moment. */
  readonly offerAtSetback: string;
  readonly offerAtSetbackLine: string;
  /** Beside its name around a setback. */
  readonly atSetback: { readonly before: string; readonly after: string; readonly again: string };
  readonly originTitle: string;
  readonly asTable: string;
  readonly tableDay: string;
  readonly tableResult: string;
  readonly tableBand: string;

  readonly step: (now: number, all: number) => string;
  readonly lead: { readonly gse: string; readonly "ucla-3": string; readonly "sscs-s": string };
  readonly noWrong: string;
  readonly next: string;
  readonly finish: string;
  readonly leaveOpen: string;
  readonly stopHere: string;
  readonly keptSign: string;
  readonly keeping: string;
  readonly notKept: string;

  readonly resultTitle: string;
  readonly first: string;
  readonly notWhole: string;
  readonly same: string;
  readonly within: ChangeSaid;
  readonly perhaps: ChangeSaid;
  readonly bigger: ChangeSaid;
  /** A result on its scale, with the ends of it. */
  readonly resultSaid: (value: number, least: number, most: number) => string;
  readonly bandLikely: (low: number, high: number) => string;
  readonly part: { readonly [part in MeasurePart]: string };
  readonly partsApart: string;
  readonly turnedRound: string;
  readonly companyLine: string;
  readonly nothingSent: string;
  readonly listeners: string;
  readonly someone: string;
  readonly longerLine: string;
  readonly chartLabel: (results: number) => string;
}
