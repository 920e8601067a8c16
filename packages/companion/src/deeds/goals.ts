import {
  addDays,
  canonicalText,
  type Day,
  type JsonObject,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type ZoneProblem,
} from "@lichen/base";
import {
  composePause,
  fieldValue,
  GOAL,
  type Goal,
  type GoalProblem,
  goalFields,
  goalOf,
  type LifeRecord,
  pausesEndedOn,
  pausesToJson,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { momentNow } from "./record-check-in.ts";

export type KeepGoalProblem = GoalProblem | EntryProblem | ZoneProblem;

/**
 * Keeps a goal, new or in place of how it was. Only what changed is written, so that two devices
 * that change two things of one goal both keep theirs. A new goal begins today.
 */
export async function keepGoal(
  notebook: Notebook,
  draft: Goal,
  id?: RecordId,
): Promise<Result<RecordId, KeepGoalProblem>> {
  if (id !== undefined) {
    const found = goalRecord(notebook, id);
    if (!found.ok) return found;
    const fields = goalFields(draft);
    return fields.ok ? change(notebook, found.value, fields.value) : fields;
  }
  const now = momentNow(notebook);
  if (!now.ok) return now;
  const fields = goalFields({ ...draft, begins: draft.begins ?? now.value.day });
  if (!fields.ok) return fields;
  const said = Object.entries(fields.value).filter(([, value]) => !isEmpty(value));
  const fresh = newRecordId(notebook.ports.chance);
  const write = writeFirst(notebook.stamp(), { id: fresh, kind: GOAL }, Object.fromEntries(said));
  const kept = await notebook.append([write]);
  return kept.ok ? ok(fresh) : problem(kept.problem);
}

/** Pauses a goal from a day to a day, both included; without an end, until the person ends it. */
export async function pauseGoal(
  notebook: Notebook,
  { id, from, to }: { readonly id: RecordId; readonly from: Day; readonly to: Day | undefined },
): Promise<Result<RecordId, KeepGoalProblem | { readonly kind: "days-out-of-order" }>> {
  const found = goalRecord(notebook, id);
  if (!found.ok) return found;
  const pause = composePause(from, to);
  if (!pause.ok) return pause;
  const pauses = [...(goalOf(found.value)?.pauses ?? []), pause.value];
  return change(notebook, found.value, { pauses: pausesToJson(pauses) });
}

/** Ends every pause of a goal, from a day on. */
export async function endPause(
  notebook: Notebook,
  { id, day }: { readonly id: RecordId; readonly day: Day },
): Promise<Result<RecordId, KeepGoalProblem>> {
  const found = goalRecord(notebook, id);
  if (!found.ok) return found;
  const pauses = pausesEndedOn(goalOf(found.value)?.pauses ?? [], day);
  return change(notebook, found.value, { pauses: pausesToJson(pauses) });
}

/** Lets go of a goal from today on, or takes it up again. Every step and every victory stays. */
export async function letGoOfGoal(
  notebook: Notebook,
  { id, isLetGo }: { readonly id: RecordId; readonly isLetGo: boolean },
): Promise<Result<RecordId, KeepGoalProblem>> {
  const found = goalRecord(notebook, id);
  if (!found.ok) return found;
  const now = momentNow(notebook);
  if (!now.ok) return now;
  return change(notebook, found.value, { letGo: isLetGo ? addDays(now.value.day, 0) : null });
}

/** The goal a person means by its name or the beginning of it. */
export function goalRecord(notebook: Notebook, id: string): Result<LifeRecord, EntryProblem> {
  const found = findEntry(notebook, id);
  if (!found.ok) return found;
  return found.value.kind === GOAL ? found : problem({ kind: "no-such-entry" });
}

async function change(
  notebook: Notebook,
  record: LifeRecord,
  fields: JsonObject,
): Promise<Result<RecordId, EntryProblem>> {
  const changed = Object.entries(fields).filter(([name, value]) => {
    const before = fieldValue(record, name) ?? null;
    const isSame = canonicalText(before) === canonicalText(value);
    return !isSame && !(isEmpty(before) && isEmpty(value));
  });
  if (changed.length === 0) return ok(record.id);
  const write = writeOver(notebook.stamp(), record, Object.fromEntries(changed));
  const kept = await notebook.append([write]);
  return kept.ok ? ok(record.id) : problem(kept.problem);
}

/** Whether a value says nothing, so that it equals what was never written. */
function isEmpty(value: JsonObject[string]): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === "" || value === false || value === 0;
}
