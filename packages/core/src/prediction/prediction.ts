import {
  type Day,
  dayFromCount,
  type JsonObject,
  ok,
  problem,
  type RecordId,
  type Result,
} from "@lichen/base";
import { timelineOf, whenOfRecord } from "../life/moment.ts";
import { readWords } from "../life/read-words.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";

/** The kind of record that holds a prediction ([Note: Kinds]). */
export const PREDICTION = "prediction";

/** What came of a prediction. "Not sure" is an answer too, and is counted nowhere. */
export const PREDICTED = ["yes", "partly", "no", "not-sure"] as const;
export type Predicted = (typeof PREDICTED)[number];

/**
 * What a person thinks will happen, and how sure they are: a prediction diary (evidence T20). It is
 * looked at again on a day they choose, and teaches them about their own guesses, not about danger.
 */
export interface PredictionDraft {
  readonly text: string;
  /** How sure, in tens: 0 it will not, 10 it will. Undefined where it was left open. */
  readonly sure?: number | undefined;
  /** The day to look again; undefined for "when I like". */
  readonly lookAgain?: Day | undefined;
}

/** A prediction as the notebook holds it. */
export interface Prediction extends PredictionDraft {
  readonly id: RecordId;
  /** The day it was made. */
  readonly day: Day;
  /** What came of it; undefined until it was looked at again. */
  readonly outcome: Predicted | undefined;
  /** What happened, in the person's words. */
  readonly happened: string;
}

export type PredictionProblem =
  | { readonly kind: "nothing-to-keep" }
  | { readonly kind: "note-too-long"; readonly limit: number };

/** Letters of a prediction, and of what happened: a page, which is far more than a guess needs. */
export const PREDICTION_LIMIT = 2_000;

/** A draft as fields; a sureness that is no whole number from 0 to 10 is as if it were not said. */
export function composePrediction(draft: PredictionDraft): Result<JsonObject, PredictionProblem> {
  const text = readWords(draft.text);
  if (text === "") return problem({ kind: "nothing-to-keep" });
  if (text.length > PREDICTION_LIMIT)
    return problem({ kind: "note-too-long", limit: PREDICTION_LIMIT });
  return ok({
    text,
    ...(isSureness(draft.sure) && { sure: draft.sure }),
    ...(draft.lookAgain !== undefined && { lookAgain: draft.lookAgain }),
  });
}

/** What came of it as fields, in place of what was said before. */
export function composeOutcome(
  outcome: Predicted,
  happened: string,
): Result<JsonObject, PredictionProblem> {
  const said = readWords(happened);
  if (said.length > PREDICTION_LIMIT)
    return problem({ kind: "note-too-long", limit: PREDICTION_LIMIT });
  return ok({ outcome, happened: said });
}

/** The predictions in sight, latest first. */
export function predictionsIn(records: Iterable<LifeRecord>): readonly Prediction[] {
  const all = [...records].filter(({ kind }) => kind === PREDICTION);
  return timelineOf(all).flatMap((record) => {
    const day = whenOfRecord(record)?.day;
    const text = textIn(record, "text");
    if (day === undefined || text === "") return [];
    const [sure, lookAgain] = [fieldValue(record, "sure"), fieldValue(record, "lookAgain")];
    const again = typeof lookAgain === "number" ? dayFromCount(lookAgain) : undefined;
    return [
      {
        id: record.id,
        day,
        text,
        sure: isSureness(sure) ? sure : undefined,
        lookAgain: again?.ok ? again.value : undefined,
        outcome: PREDICTED.find((known) => known === fieldValue(record, "outcome")),
        happened: textIn(record, "happened"),
      },
    ];
  });
}

/** Whether it is time to look at a prediction again: its day came and nothing was told of it. */
export function isDueAgain(prediction: Prediction, today: Day): boolean {
  const { outcome, lookAgain } = prediction;
  return outcome === undefined && lookAgain !== undefined && lookAgain <= today;
}

function isSureness(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 10;
}

function textIn(record: LifeRecord, field: string): string {
  const value = fieldValue(record, field);
  return typeof value === "string" ? value : "";
}
