import type { PictureProblem } from "@lichen/core";

/** The parts of a safety plan: six steps, and what holds a person. */
type PlanPart = "signs" | "alone" | "distract" | "people" | "lines" | "safer" | "reasons";

/** Pictures of what holds a person, beside the plan. */
interface PictureWords {
  readonly heading: string;
  readonly line: string;
  /** Where the plan may be read while locked: the pictures may not. */
  readonly notInOpenCopy: string;
  readonly add: string;
  readonly making: string;
  readonly caption: string;
  readonly captionHint: string;
  /** Read aloud in place of a picture that has no words. */
  readonly withoutWords: string;
  readonly remove: string;
  readonly eraseTitle: string;
  readonly eraseLine: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
  readonly erased: string;
  readonly pictureProblem: (problem: PictureProblem) => string;
}

/** The safety plan. */
export interface PlanWords {
  readonly title: string;
  readonly line: string;
  readonly notAPromise: string;
  readonly part: { readonly [part in PlanPart]: string };
  readonly partHint: { readonly [part in PlanPart]: string };
  readonly withHelp: string;
  readonly print: string;
  readonly stayOpen: string;
  readonly stayOpenLine: string;
  readonly openLine: string;
  readonly emptyLine: string;
  readonly myPlan: string;
  readonly pictures: PictureWords;
}
