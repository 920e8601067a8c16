import type { Flow, RuleId, SuggestedKindness, SuggestedTechnique } from "@lichen/core";

/** Today's one suggestion with its reason, and the end of a day that was enough. */
export interface SuggestionWords {
  readonly heading: string;
  readonly readLetter: string;
  readonly askCompany: string;
  readonly meetGoal: (goal: string) => string;
  readonly setbackOpen: string;
  readonly smallStep: (step: string) => string;
  readonly lookAgain: string;
  readonly technique: { readonly [technique in SuggestedTechnique]: string };
  readonly kindness: { readonly [practice in SuggestedKindness]: string };
  /** Why it is suggested; with the person's own words where the reason has some. */
  readonly because: { readonly [rule in RuleId]: (text: string) => string };
  readonly tryIt: string;
  readonly notToday: string;
  readonly notThis: string;
  readonly notTodayKept: string;
  readonly notThisKept: string;
  /** What was refused, each by a name, to be brought back in the settings. */
  readonly putAwayTitle: string;
  readonly putAwayLine: string;
  readonly bringBack: string;
  readonly broughtBack: string;
  readonly name: { readonly [rule in RuleId]: string };

  readonly enoughLine: string;
  /** What was kept today, in one line; each thing once, and no number of it. */
  readonly keptThings: (things: readonly string[]) => string;
  readonly thing: { readonly [flow in Flow]: string };
  readonly goOn: string;
}
