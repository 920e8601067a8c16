/** Help, now: a voice, the ground, and what Lichen cannot do. */
export interface HelpWords {
  readonly title: string;
  readonly line: string;
  readonly danger: string;
  readonly emergency: (number: string) => string;
  readonly moreLines: string;
  readonly country: string;
  /** A country that is not in the list. */
  readonly elsewhere: string;
  readonly ground: string;
  readonly groundSteps: readonly string[];
  readonly cannot: string;
}
