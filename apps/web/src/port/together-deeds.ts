import type { BalanceSoFar, DaysSoFar, LinksSoFar, ReliefSoFar } from "@lichen/companion";

/** What the pages that look at many days together ask of the worker. */
export interface TogetherDeeds {
  /** The two principles side by side, as of today. */
  balance(): BalanceSoFar;
  /** The seven questions, the setbacks, and what is only curious. */
  links(): LinksSoFar;
  /** The last year at a glance: days, answers, strengths and needs. */
  daysTogether(): DaysSoFar;
  /** Techniques, the most relieving first. */
  reliefSoFar(): readonly ReliefSoFar[];
}
