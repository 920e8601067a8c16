import { addDays, type Day } from "@lichen/base";
import type { MeasureTaken } from "./measure.ts";
import { MEASURE_RULES, type MeasureId } from "./rules.ts";

/** What a person decided about a questionnaire: to have it offered, or to leave it aside. */
export const MEASURE_CHOICES = ["offer", "aside"] as const;
export type MeasureChoice = (typeof MEASURE_CHOICES)[number];

/**
 * How a questionnaire stands today. It is only ever shown on its own page: nothing calls the person to it, and a
 * time that passed by is not counted.
 */
export type MeasureStanding =
  /** It can be answered, and would say something. */
  | { readonly kind: "due" }
  /** Answered lately: before `from` an answer would mostly show wobble. */
  | { readonly kind: "resting"; readonly from: Day }
  /** Left aside by the person, until they say otherwise. */
  | { readonly kind: "aside" }
  /** Only where the person asks for it. */
  | { readonly kind: "on-request" };

/** Where a questionnaire stands, by what was decided and when it was last ended. */
export function measureStanding(
  id: MeasureId,
  {
    choice,
    last,
    today,
  }: {
    readonly choice: MeasureChoice | undefined;
    /** The day of the last one that was ended. */
    readonly last: Day | undefined;
    readonly today: Day;
  },
): MeasureStanding {
  const { every, offered } = MEASURE_RULES[id];
  if (choice === "aside") return { kind: "aside" };
  if (offered !== "always" && choice !== "offer") return { kind: "on-request" };
  const from = last === undefined ? today : addDays(last, every);
  return from <= today ? { kind: "due" } : { kind: "resting", from };
}

/**
 * Whether the questionnaire of a painful moment is offered around a setback, at most one pair in its time: at the end
 * to everyone who has not left it aside; before the first question only to someone who answered it another time, so
 * that nothing stands in the way of telling what happened. One answered before is followed by the same one after.
 */
export function isOfferedAtSetback(
  at: "before" | "after",
  {
    choice,
    days,
    today,
  }: {
    readonly choice: MeasureChoice | undefined;
    /** The days it came out on, earliest first. */
    readonly days: readonly Day[];
    readonly today: Day;
  },
): boolean {
  if (choice === "aside") return false;
  const lately = days.filter((day) => today < addDays(day, MEASURE_RULES["sscs-s"].every));
  if (lately.length === 0) return at === "after" || days.length > 0;
  return at === "after" && lately.length === 1 && lately[0] === today;
}

/** Days within which a questionnaire that was left on the way can be gone on with. */
export const GO_ON_WITHIN = 2;

/**
 * The one to go on with, out of all of a kind, earliest first: the latest, if it was left on the way and not long
 * ago. Answers of another week would be about another time: then it begins anew, and the old answers stay.
 */
export function measureToGoOnWith(
  all: readonly MeasureTaken[],
  today: Day,
): MeasureTaken | undefined {
  const latest = all.at(-1);
  return latest?.at !== undefined && today - latest.day <= GO_ON_WITHIN ? latest : undefined;
}
