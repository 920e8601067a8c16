import type { StepOutcome } from "@lichen/core";

/** Steps of a day: what is asked, what came of it, and how likely a size is. Said on Today and in Grow. */
export interface StepsWords {
  readonly forToday: (count: number) => string;
  /** The answers to a day. */
  readonly outcome: { readonly [outcome in StepOutcome]: string };
  /** The first answer, of something to keep small. */
  readonly happened: string;
  /** The same with how much it was. */
  readonly cameUp: (amount: number) => string;
  readonly oneMore: string;
  /** A kind line for it; one of several. */
  readonly happenedKind: readonly string[];
  /** How many days in ten, as a whole number from 0 to 10. */
  readonly chance: (tens: number) => string;
  readonly likely: (low: number, high: number) => string;
  readonly tooEarly: string;
  readonly smallestCounts: (smallest: string) => string;
  readonly nextPart: (part: string) => string;
  /** A kind line for each answer; one of several. */
  readonly kind: { readonly [outcome in StepOutcome]: readonly string[] };
  readonly tellYourself: (line: string) => string;
  readonly reserveTaken: string;
  readonly howMuch: string;
  readonly ofSize: (size: string) => string;
  readonly toSetback: string;
  /** Of a goal to find something out: to the journal. */
  readonly toFound: string;
  readonly marked: string;
  readonly unmarked: string;
}
