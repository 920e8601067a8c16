import type { Day } from "@lichen/base";

/** First and last day of what is looked back on, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}
