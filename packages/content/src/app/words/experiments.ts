import type { TrialId, TrialOutcome } from "@lichen/core";

/** A small thing a coin may decide about. */
export interface TrialSaid {
  readonly name: string;
  /** What to do on a day of trying. */
  readonly act: string;
  /** For whom it is not; empty where nothing stands against it. */
  readonly care: string;
}

/** Self-experiments: choosing one, its days, and what came out at the agreed end. */
export interface ExperimentsWords {
  readonly pageTitle: string;
  readonly intro: string;
  readonly emptyQuestion: string;
  readonly begin: string;
  readonly trial: { readonly [id in TrialId]: TrialSaid };
  readonly question: { readonly [outcome in TrialOutcome]: string };
  readonly least: { readonly [outcome in TrialOutcome]: string };
  readonly most: { readonly [outcome in TrialOutcome]: string };
  readonly unanswered: string;
  readonly clearAnswer: string;

  readonly newTitle: string;
  readonly whichQuestion: string;
  readonly someLeftOut: string;
  readonly noneFits: string;
  readonly askedEachEvening: string;
  readonly weeksQuestion: string;
  readonly weeks: (count: number) => string;
  /** How often a middling difference would be found, in tens. */
  readonly finds: (tens: number) => string;
  readonly consentTitle: string;
  readonly consent: readonly string[];
  readonly agree: string;
  readonly begun: string;
  readonly problem: { readonly "one-under-way": string; readonly "does-not-fit": string };

  readonly underWayTitle: string;
  readonly untilDay: (day: string) => string;
  readonly startsOn: (day: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly coinTry: string;
  readonly coinLeave: string;
  /** The same, told of yesterday. */
  readonly coinTried: string;
  readonly coinLeft: string;
  readonly leaveLine: string;
  readonly followedQuestion: string;
  readonly followedYes: string;
  readonly followedNo: string;
  readonly eitherHelps: string;
  readonly notedSaid: (noted: number, past: number) => string;
  readonly notToldYet: string;
  readonly suitsNoMore: string;
  readonly stop: string;
  readonly stopped: string;
  readonly keptSign: string;
  readonly keeping: string;
  readonly notKept: string;

  readonly earlierTitle: string;
  readonly endedOn: (day: string) => string;
  readonly stoppedOn: (day: string) => string;
  readonly word: {
    readonly "not-yet": string;
    readonly "not-enough": string;
    readonly "no-clear-difference": string;
    readonly "b-higher": string;
    readonly "a-higher": string;
  };
  readonly meaning: { readonly unclear: string; readonly caused: string };
  readonly effectSaid: (effect: number, low: number, high: number) => string;
  readonly less: string;
  readonly none: string;
  readonly more: string;
  readonly asTable: string;
  readonly tableDays: string;
  readonly tableMean: string;
  readonly dayTry: string;
  readonly dayLeave: string;
}
