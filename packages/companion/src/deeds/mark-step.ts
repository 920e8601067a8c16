import {
  type Day,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type StoreProblem,
  type When,
  type ZoneProblem,
} from "@lichen/base";
import {
  goalOf,
  hideOf,
  type LifeRecord,
  STEP,
  type StepDraft,
  type StepMark,
  type StepProblem,
  stepFields,
  stepOf,
  whenToJson,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { daysOfUse } from "./days-of-use.ts";
import { DAYS_OF_USE, type EntryProblem } from "./edit-entry.ts";
import { goalRecord } from "./goals.ts";
import { momentNow } from "./record-check-in.ts";

/** What is said about a goal on a day; without a day, today. */
export interface StepToMark extends StepDraft {
  readonly goal: RecordId;
  readonly day?: Day | undefined;
}

/** A step that was marked, and what was said of that day before: enough to undo it. */
export interface MarkedStep {
  readonly id: RecordId;
  readonly before: StepMark | undefined;
}

export type MarkStepProblem =
  | EntryProblem
  | StepProblem
  | ZoneProblem
  /** The day lies ahead. */
  | { readonly kind: "day-to-come" };

/**
 * Says what came of a goal on a day, today or any day before. A day has one answer, and for a
 * one-time goal one for each of its parts: saying it again changes it.
 */
export async function markStep(
  notebook: Notebook,
  { goal, day, ...draft }: StepToMark,
): Promise<Result<MarkedStep, MarkStepProblem>> {
  const record = goalRecord(notebook, goal);
  if (!record.ok) return record;
  const when = momentOf(notebook, day);
  if (!when.ok) return when;
  const fields = stepFields(draft);
  if (!fields.ok) return fields;
  const known = markedOn(notebook, record.value.id, when.value.day, draft.part);
  if (known) {
    const kept = await notebook.append([writeOver(notebook.stamp(), known.record, fields.value)]);
    return kept.ok ? ok({ id: known.record.id, before: known.mark }) : problem(kept.problem);
  }
  const id = newRecordId(notebook.ports.chance);
  const unit = goalOf(record.value)?.unit ?? "";
  const said = Object.entries(fields.value).filter(([, value]) => value !== null);
  const write = writeFirst(
    notebook.stamp(),
    { id, kind: STEP },
    {
      when: whenToJson(when.value),
      goal: record.value.id,
      ...Object.fromEntries(said),
      ...(unit !== "" && { unit }),
    },
  );
  const kept = await notebook.append([write]);
  return kept.ok ? ok({ id, before: undefined }) : problem(kept.problem);
}

/** Undoes {@link markStep}: says of the day what was said before, or takes the step out of sight. */
export async function unmarkStep(
  notebook: Notebook,
  { id, before }: MarkedStep,
): Promise<Result<void, StoreProblem | EntryProblem | StepProblem>> {
  const record = notebook.life.record(id);
  if (record?.kind !== STEP) return problem({ kind: "no-such-entry" });
  if (before) {
    const fields = stepFields(before);
    if (!fields.ok) return fields;
    return notebook.append([writeOver(notebook.stamp(), record, fields.value)]);
  }
  const hide = hideOf(notebook.stamp(), record);
  return notebook.append([{ ...hide, fields: { [DAYS_OF_USE]: daysOfUse(notebook).size } }]);
}

/** The moment of a step: now on today, and only the day on a day before. */
function momentOf(
  notebook: Notebook,
  day: Day | undefined,
): Result<When, ZoneProblem | { readonly kind: "day-to-come" }> {
  const now = momentNow(notebook);
  if (!now.ok || day === undefined || day === now.value.day) return now;
  if (day > now.value.day) return problem({ kind: "day-to-come" });
  return ok({ day, minute: null, zone: now.value.zone });
}

/** What was said of that day so far, last changed. */
function markedOn(
  { life }: Notebook,
  goal: RecordId,
  day: Day,
  part: string | undefined,
): { readonly record: LifeRecord; readonly mark: StepMark } | undefined {
  let found: { readonly record: LifeRecord; readonly mark: StepMark } | undefined;
  for (const record of life.records()) {
    const step = record.kind === STEP ? stepOf(record) : undefined;
    if (step?.goal !== goal || step.mark.day !== day || step.mark.part !== part) continue;
    if (!found || record.changedAt > found.record.changedAt) found = { record, mark: step.mark };
  }
  return found;
}
