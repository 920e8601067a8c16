import { logistic } from "../math/logistic.ts";
import { type Answers, FIRST_ANSWERS, goesToTheEnd, neverPartly } from "./answers.ts";
import { LAPSE } from "./state.ts";
import type { ReadStep } from "./step.ts";

/** Up to this many times the size an amount says no more than "done": 11 minutes of 10. */
const BEYOND = 1.1;
/** Share of people who say the amount; and the density that is left for amounts that mean something else. */
const AMOUNT_SAID = 0.5;
const AMOUNT_ODD = 0.002;
/** Chance that somebody calls a step partly done although no size explains it. */
const PARTLY_ODD = 0.01;
/** Who stops because it was enough does so soon: a third more on average (an exponential, in ln size). */
const STOPS = 3;

/** How likely what came of a step was, as a function of the day’s s. */
export type Likelihood = (room: number) => number;

/** Chance of doing a step of ln size `x` on a day with s, under a slope. */
export function chanceOfDone(slope: number, room: number, x: number): number {
  return (1 - LAPSE) * logistic(slope * (room - x));
}

/** Whether more was done than the size, by so much that it may say where the room ended. */
export function isBeyond({ outcome, size, amount }: ReadStep): boolean {
  return outcome === "done" && amount !== undefined && amount > size * BEYOND;
}

/** An amount read as the end of the room: the logistic density there. */
export function endOfRoom({ amount = 0 }: ReadStep, slope: number): Likelihood {
  const end = Math.log(amount);
  return (room) => {
    const reached = logistic(slope * (room - end));
    return AMOUNT_SAID * slope * reached * (1 - reached) + AMOUNT_ODD;
  };
}

/** An amount above the size read as enough: done, and stopped soon after. */
export function enough({ amount = 0, size }: ReadStep, slope: number): Likelihood {
  const x = Math.log(size);
  const stopped = AMOUNT_SAID * STOPS * (amount / size) ** -STOPS;
  return (room) => stopped * chanceOfDone(slope, room, x);
}

/**
 * How likely what came of a step was, as a function of the day’s s, from one who answers so
 * ([Note: How a person answers]). An amount below the size says where the room ended.
 */
export function likelihoodOf(
  step: ReadStep,
  slope: number,
  answers: Answers = FIRST_ANSWERS,
): Likelihood {
  const x = Math.log(step.size);
  const { outcome, amount } = step;
  if (isBeyond(step)) {
    const [atEnd, stopped] = [endOfRoom(step, slope), enough(step, slope)];
    const share = goesToTheEnd(answers);
    return (room) => share * atEnd(room) + (1 - share) * stopped(room);
  }
  if (amount !== undefined && outcome !== "done") return endOfRoom(step, slope);
  if (outcome === "done") return (room) => chanceOfDone(slope, room, x);
  const never = neverPartly(answers);
  const half = (room: number): number =>
    (1 - never) * (chanceOfDone(slope, room, x - Math.LN2) - chanceOfDone(slope, room, x));
  return outcome === "partly"
    ? (room) => half(room) + PARTLY_ODD
    : (room) => 1 - chanceOfDone(slope, room, x) - half(room);
}
