import { addDays, type Day, dayFromCount, type JsonObject, type RecordId } from "@lichen/base";
import { timelineOf, whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";
import { isTrialId, type TrialId } from "./trials.ts";

/** The kind of record that holds a self-experiment ([Note: Kinds]). */
export const EXPERIMENT = "experiment";

/** How many weeks an experiment may be agreed to last: fewer find next to nothing. */
export const TRIAL_WEEKS = [8, 12, 16] as const;
export type TrialWeeks = (typeof TRIAL_WEEKS)[number];

/**
 * An experiment a person does with themselves: each day a coin, flipped beforehand, says whether the small thing
 * is tried or the day is left as it comes. Its end is agreed on before it begins.
 */
export interface Experiment {
  readonly id: RecordId;
  readonly trial: TrialId;
  /** The first day. */
  readonly begins: Day;
  /** One letter a day: `b` is a day of trying, `a` a day as it comes. Fixed before the first. */
  readonly sides: string;
  /** The day the person stopped it; undefined for one that goes on or came to its end. */
  readonly stopped: Day | undefined;
}

/** The first day after an experiment: from then on it has a result. */
export function endOf({ begins, sides }: Pick<Experiment, "begins" | "sides">): Day {
  return addDays(begins, sides.length);
}

/** Whether an experiment goes on: neither stopped nor at its end. */
export function isUnderWay(experiment: Experiment, today: Day): boolean {
  return experiment.stopped === undefined && today < endOf(experiment);
}

/** A new experiment as fields. */
export function experimentFields({
  trial,
  begins,
  sides,
}: Pick<Experiment, "trial" | "begins" | "sides">): JsonObject {
  return { trial, begins, sides };
}

/** The experiments in sight, latest first. */
export function experimentsIn(records: Iterable<LifeRecord>): readonly Experiment[] {
  const all = [...records].filter(({ kind }) => kind === EXPERIMENT);
  return timelineOf(all).flatMap((record) => {
    const [trial, sides] = [fieldValue(record, "trial"), fieldValue(record, "sides")];
    const begins = dayIn(record, "begins") ?? whenOfRecord(record)?.day;
    if (begins === undefined || !isTrialId(trial)) return [];
    if (typeof sides !== "string" || !/^[ab]{1,400}$/.test(sides)) return [];
    return [{ id: record.id, trial, begins, sides, stopped: dayIn(record, "stopped") }];
  });
}

function dayIn(record: LifeRecord, field: string): Day | undefined {
  const value = fieldValue(record, field);
  const day = typeof value === "number" ? dayFromCount(value) : undefined;
  return day?.ok ? day.value : undefined;
}
