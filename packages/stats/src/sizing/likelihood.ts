import { logistic } from "../math/logistic.ts";
import { LAPSE } from "./state.ts";
import type { ReadStep } from "./step.ts";

/**
 * From this many times the size an amount says where the room ended. Below it people mostly stop because
 * it was enough: 21 minutes of 20 say no more than "done".
 */
const BEYOND = 1.25;
/** Share of people who say the amount; and the density that is left for amounts that mean something else. */
const AMOUNT_SAID = 0.5;
const AMOUNT_ODD = 0.002;
/** Chance that somebody calls a step partly done although no size explains it. */
const PARTLY_ODD = 0.01;

/** Chance of doing a step of ln size `x` on a day with s, under a slope. */
export function chanceOfDone(slope: number, room: number, x: number): number {
  return (1 - LAPSE) * logistic(slope * (room - x));
}

/**
 * How likely what came of a step was, as a function of the day’s s.
 *
 * An amount below the size, or far above it, says where the room ended: the logistic density there. Half
 * of the people who could say one are taken to do so.
 */
export function likelihoodOf(step: ReadStep, slope: number): (room: number) => number {
  const x = Math.log(step.size);
  const { outcome, amount } = step;
  const end = amount === undefined ? undefined : Math.log(amount);
  if (end !== undefined && (outcome !== "done" || end > x + Math.log(BEYOND))) {
    return (room) => {
      const reached = logistic(slope * (room - end));
      return AMOUNT_SAID * slope * reached * (1 - reached) + AMOUNT_ODD;
    };
  }
  switch (outcome) {
    case "done":
      return (room) => chanceOfDone(slope, room, x);
    case "partly":
      return (room) =>
        chanceOfDone(slope, room, x - Math.LN2) - chanceOfDone(slope, room, x) + PARTLY_ODD;
    case "missed":
      return (room) => 1 - chanceOfDone(slope, room, x - Math.LN2);
  }
}
