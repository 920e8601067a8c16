import type { ReadStep } from "./step.ts";

/**
 * [Note: How a person answers]
 *
 * Not everybody means the same by an answer, and which way it is meant is learned from the answers.
 *
 * Some never say "partly": what was half done they call missed. As long as nobody heard "partly", every
 * missed step makes that likelier.
 *
 * An amount above the size may say where the room ended, or only where it was enough: thirteen minutes of
 * ten, every day. Read as the end of the room, an amount far above the size speaks for much room and one
 * just above it for little; read as enough, it says no more than "done". Which reading foretold the amounts
 * better so far is counted in log odds. Without it a person who always does a third more than they set out
 * to is offered less and less.
 */
export interface Answers {
  readonly isPartlySaid: boolean;
  /** How many steps were missed. */
  readonly missed: number;
  /** Log odds that an amount above the size is where the room ended. */
  readonly toTheEnd: number;
}

/** Share of people who never say "partly"; and of all that others leave undone, what they call missed. */
const NEVER_PARTLY = 0.1;
const MISSED_OF_UNDONE = 0.4;
/** Share of people whose amounts above the size say where the room ended. */
const TO_THE_END = 0.9;
/** Neither reading is ever ruled out: log odds of 150 to 1 at most. */
const SUREST = 5;

/** What is believed of anyone. */
export const FIRST_ANSWERS: Answers = {
  isPartlySaid: false,
  missed: 0,
  toTheEnd: Math.log(TO_THE_END / (1 - TO_THE_END)),
};

/** Probability that this person never says "partly". */
export function neverPartly({ isPartlySaid, missed }: Answers): number {
  if (isPartlySaid) return 0;
  return NEVER_PARTLY / (NEVER_PARTLY + (1 - NEVER_PARTLY) * MISSED_OF_UNDONE ** missed);
}

/** Probability that an amount above the size is where the room ended. */
export function goesToTheEnd({ toTheEnd }: Answers): number {
  return 1 / (1 + Math.exp(-toTheEnd));
}

/**
 * What is known of the answers after one more; `fit` is how well each reading of an amount above the size
 * foretold it, where there was one.
 */
export function answersAfter(
  { isPartlySaid, missed, toTheEnd }: Answers,
  { outcome }: ReadStep,
  fit: { readonly end: number; readonly enough: number } | undefined,
): Answers {
  const told = fit && fit.end > 0 && fit.enough > 0 ? Math.log(fit.end / fit.enough) : 0;
  return {
    isPartlySaid: isPartlySaid || outcome === "partly",
    missed: missed + (outcome === "missed" ? 1 : 0),
    toTheEnd: Math.min(SUREST, Math.max(-SUREST, toTheEnd + told)),
  };
}
