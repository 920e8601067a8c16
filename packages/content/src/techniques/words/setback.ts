import type { Decision } from "@lichen/core";

/** The setback flow, one line a screen, and its other road ([Note: Kinds], `road`). */
export interface SetbackWords {
  readonly title: string;
  readonly happened: string;
  readonly doneToMe: string;
  readonly stopHere: string;
  readonly kindLine: string;
  readonly others: string;
  readonly inMyHands: string;
  readonly notInMyHands: string;
  readonly decisionLine: string;
  readonly decision: { readonly [decision in Decision]: string };
  readonly nextTime: string;
  readonly cue: string;
  readonly response: string;
  readonly lesson: string;
  readonly kept: string;
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
  readonly similarTitle: string;
  readonly similarLine: string;
}
