import {
  type Day,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type ZoneProblem,
} from "@lichen/base";
import {
  composeOutcome,
  composePrediction,
  PREDICTION,
  type Predicted,
  type Prediction,
  type PredictionDraft,
  type PredictionProblem,
  predictionsIn,
  whenToJson,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { momentNow } from "./record-check-in.ts";

/** The predictions in sight, latest first, and the day it is, by which some are due. */
export function predictionsOf(notebook: Notebook): {
  readonly today: Day;
  readonly all: readonly Prediction[];
} {
  const now = momentNow(notebook);
  const today = now.ok ? now.value.day : (0 as Day);
  return { today, all: predictionsIn(notebook.life.records()) };
}

/** Keeps what a person thinks will happen. */
export async function keepPrediction(
  notebook: Notebook,
  draft: PredictionDraft,
): Promise<Result<RecordId, PredictionProblem | ZoneProblem | EntryProblem>> {
  const fields = composePrediction(draft);
  if (!fields.ok) return fields;
  const now = momentNow(notebook);
  if (!now.ok) return now;
  const id = newRecordId(notebook.ports.chance);
  const all = { when: whenToJson(now.value), ...fields.value };
  const kept = await notebook.append([writeFirst(notebook.stamp(), { id, kind: PREDICTION }, all)]);
  return kept.ok ? ok(id) : kept;
}

/** What came of a prediction; said again it takes the place of what was said before. */
export interface Told {
  readonly id: RecordId;
  /** Null takes back what was told. */
  readonly outcome: Predicted | null;
  readonly happened: string;
}

/** Keeps what came of a prediction. */
export async function tellOutcome(
  notebook: Notebook,
  { id, outcome, happened }: Told,
): Promise<Result<void, PredictionProblem | EntryProblem>> {
  const found = findEntry(notebook, id);
  if (!found.ok) return found;
  if (found.value.kind !== PREDICTION) return problem({ kind: "no-such-entry" });
  const fields =
    outcome === null ? ok({ outcome: null, happened: "" }) : composeOutcome(outcome, happened);
  if (!fields.ok) return fields;
  return notebook.append([writeOver(notebook.stamp(), found.value, fields.value)]);
}
