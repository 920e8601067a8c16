import type { PromptId } from "@lichen/core";

/** The journal: a page to write on, a question to begin with, and how it ends. */
export interface JournalWords {
  readonly title: string;
  readonly line: string;
  readonly promptLabel: string;
  readonly prompts: { readonly [prompt in PromptId]: string };
  readonly another: string;
  readonly notThis: string;
  readonly field: string;
  readonly marksHint: string;
  readonly pictures: string;
  /** How many a page has room for, and what happens to them. */
  readonly picturesLine: string;
  readonly reads: string;
  readonly writeOn: string;
  readonly finish: string;
  readonly stillOpen: string;
  readonly newPage: string;
  /** Lines beside a page that has been long, or that goes round. */
  readonly restLong: string;
  readonly restRound: string;
  readonly friendsVoice: string;
  readonly keptSign: string;
  readonly keeping: string;
  readonly notKept: string;
  readonly kept: string;
  readonly endTitle: string;
  readonly endLine: string;
  readonly nextStep: string;
  readonly keepStep: string;
}
