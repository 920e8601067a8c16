import {
  type JsonObject,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type ZoneProblem,
} from "@lichen/base";
import { whenToJson, writeFirst, writeOver } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { changedFields, isNothing } from "./changed-fields.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { momentNow } from "./record-check-in.ts";

/**
 * Keeps a record as far as it has come: as a new one, now, or in place of how it was. Only what
 * changed is written, and what is empty is written only where something stood: keeping as one types
 * costs no more than the words.
 */
export async function keepFields(
  notebook: Notebook,
  kind: string,
  fields: JsonObject,
  id?: RecordId,
): Promise<Result<RecordId, EntryProblem | ZoneProblem>> {
  if (id === undefined) {
    const when = momentNow(notebook);
    if (!when.ok) return when;
    const fresh = newRecordId(notebook.ports.chance);
    const said = Object.entries(fields).filter(([, value]) => !isNothing(value));
    const write = writeFirst(
      notebook.stamp(),
      { id: fresh, kind },
      { when: whenToJson(when.value), ...Object.fromEntries(said) },
    );
    const kept = await notebook.append([write]);
    return kept.ok ? ok(fresh) : problem(kept.problem);
  }
  const record = findEntry(notebook, id);
  if (!record.ok) return record;
  if (record.value.kind !== kind) return problem({ kind: "no-such-entry" });
  const changed = changedFields(record.value, fields);
  if (Object.keys(changed).length === 0) return ok(id);
  const write = writeOver(notebook.stamp(), record.value, changed);
  const kept = await notebook.append([write]);
  return kept.ok ? ok(id) : problem(kept.problem);
}
