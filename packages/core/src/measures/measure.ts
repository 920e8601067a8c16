import type { Day, JsonObject, RecordId } from "@lichen/base";
import { timelineOf, whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";
import { isMeasureId, type MeasureId } from "./rules.ts";
import { type MeasureAnswers, soundAnswers } from "./score.ts";

/** The kind of record that holds a questionnaire as it was answered ([Note: Kinds]). */
export const MEASURE = "measure";

/** A questionnaire while it is answered. */
export interface MeasureDraft {
  readonly measure: MeasureId;
  readonly answers: MeasureAnswers;
  /** The item it stands at, from 0; undefined once it was ended. */
  readonly at: number | undefined;
}

/** A questionnaire as the notebook holds it. */
export interface MeasureTaken extends MeasureDraft {
  readonly id: RecordId;
  /** The day it was begun. */
  readonly day: Day;
}

/** A draft as fields. The answers stand as they were given: turning round and adding up is done on looking. */
export function measureFields({ measure, answers, at }: MeasureDraft): JsonObject {
  return {
    measure,
    answers: [...soundAnswers(measure, answers)],
    leftAt: at ?? null,
  };
}

/** The questionnaires in sight, earliest first. One of a newer version is left out here and kept as it is. */
export function measuresIn(records: Iterable<LifeRecord>): readonly MeasureTaken[] {
  const all = [...records].filter(({ kind }) => kind === MEASURE);
  return timelineOf(all)
    .toReversed()
    .flatMap((record) => {
      const [day, measure] = [whenOfRecord(record)?.day, fieldValue(record, "measure")];
      if (day === undefined || !isMeasureId(measure)) return [];
      const given = fieldValue(record, "answers");
      const answers = soundAnswers(measure, Array.isArray(given) ? given : []);
      const left = fieldValue(record, "leftAt");
      const at = typeof left === "number" && Number.isInteger(left) && left >= 0 ? left : undefined;
      return [
        {
          id: record.id,
          day,
          measure,
          answers,
          at: at === undefined ? at : Math.min(at, answers.length - 1),
        },
      ];
    });
}
