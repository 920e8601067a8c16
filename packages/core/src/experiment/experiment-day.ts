import type { Day, JsonObject, RecordId } from "@lichen/base";
import { timelineOf, whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";

/** The kind of record that holds the evening of a day of an experiment ([Note: Kinds]). */
export const EXPERIMENT_DAY = "experiment-day";

/** What was noted of one day of an experiment. */
export interface ExperimentDay {
  readonly id: RecordId;
  readonly day: Day;
  /** The answer to its question, 0 to 10; undefined while it is open. */
  readonly outcome: number | undefined;
  /** Whether the day went as the coin said; undefined where nothing was said of it. */
  readonly followed: boolean | undefined;
}

/** What is noted of a day as fields; an answer that is no whole number from 0 to 10 is as if it were not given. */
export function experimentDayFields(
  experiment: RecordId,
  { outcome, followed }: Pick<ExperimentDay, "outcome" | "followed">,
): JsonObject {
  return {
    experiment,
    outcome: isRating(outcome) ? outcome : null,
    followed: followed ?? null,
  };
}

/** The days of an experiment that are in sight, earliest first; of two records for one day the later stands. */
export function experimentDaysOf(
  records: Iterable<LifeRecord>,
  experiment: RecordId,
): readonly ExperimentDay[] {
  const its = [...records].filter(
    (record) => record.kind === EXPERIMENT_DAY && fieldValue(record, "experiment") === experiment,
  );
  const byDay = new Map<number, ExperimentDay>();
  for (const record of timelineOf(its).toReversed()) {
    const day = whenOfRecord(record)?.day;
    if (day === undefined) continue;
    const [outcome, followed] = [fieldValue(record, "outcome"), fieldValue(record, "followed")];
    byDay.set(day, {
      id: record.id,
      day,
      outcome: isRating(outcome) ? outcome : undefined,
      followed: typeof followed === "boolean" ? followed : undefined,
    });
  }
  return [...byDay.values()];
}

function isRating(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 10;
}
