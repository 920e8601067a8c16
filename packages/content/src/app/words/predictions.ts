import type { BandOfSureness, Predicted } from "@lichen/core";

/** How far off the next look is. */
export type LookAfter = "tomorrow" | "days" | "week" | "month" | "open";

/** What is told of a band of sureness. */
export type BandTold = Pick<BandOfSureness, "from" | "to" | "looks" | "yes" | "partly">;

/** The prediction diary: a guess, how sure, and later what happened. */
export interface PredictionsWords {
  readonly pageTitle: string;
  readonly line: string;
  readonly notFor: string;
  readonly notChecking: string;
  readonly emptyQuestion: string;
  readonly emptyLine: string;
  readonly begin: string;
  readonly dueTitle: string;
  readonly waitingTitle: string;
  readonly lookedTitle: string;
  readonly lookAgainOn: (day: string) => string;
  readonly whenILike: string;
  readonly look: string;
  /** How sure they were, 0 to 10, as it is said back. */
  readonly saidSure: (tens: number) => string;

  readonly newTitle: string;
  readonly textLabel: string;
  readonly textHint: string;
  readonly sureQuestion: string;
  readonly willNot: string;
  readonly will: string;
  readonly unanswered: string;
  readonly clearAnswer: string;
  readonly againQuestion: string;
  readonly again: { readonly [after in LookAfter]: string };
  readonly keep: string;
  readonly kept: string;

  readonly lookTitle: string;
  readonly outcomeQuestion: string;
  readonly outcome: { readonly [outcome in Predicted]: string };
  readonly happenedLabel: string;
  readonly told: string;
  readonly openEntry: string;

  readonly shownTitle: string;
  readonly notEnough: (most: number) => string;
  readonly soFar: string;
  readonly bandName: (from: number, to: number) => string;
  readonly bandSaid: (band: BandTold) => string;
  readonly ringIs: string;
  readonly discIs: string;
  readonly never: string;
  readonly always: string;
  readonly asTable: string;
  readonly tableSure: string;
  readonly tableLooks: string;
}
