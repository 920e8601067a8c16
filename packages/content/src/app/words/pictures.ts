import type { PictureProblem } from "@lichen/core";

/** Pictures, wherever they are kept. */
export interface PicturesWords {
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
