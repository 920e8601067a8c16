import {
  type JsonObject,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type ZoneProblem,
} from "@lichen/base";
import {
  type AnxietyPath,
  anxietyNote,
  anxietyPathOf,
  anxietyPathToJson,
  CHECK_IN,
  type CheckInProblem,
  composeCheckIn,
  fieldValue,
  instantOfHlc,
  isUntold,
  type LifeRecord,
  readWords,
  whenToJson,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { changedFields } from "./changed-fields.ts";
import { type EntryProblem, findEntry, hideEntries } from "./edit-entry.ts";
import { momentNow } from "./record-check-in.ts";

/** A path that was left on the way, with the name of its check-in. */
export interface BegunAnxietyPath {
  readonly id: RecordId;
  readonly path: AnxietyPath;
}

/** How long a path waits to be gone on with, in milliseconds: another day begins anew. */
const WAITS = 12 * 3_600_000;

/**
 * Keeps the anxiety path as far as it has come, in one check-in ([Note: What the anxiety path
 * keeps]). What was told and taken back leaves the check-in out of sight.
 */
export async function keepAnxietyPath(
  notebook: Notebook,
  path: AnxietyPath,
  id?: RecordId,
): Promise<Result<RecordId, EntryProblem | CheckInProblem | ZoneProblem>> {
  const when = momentNow(notebook);
  if (!when.ok) return when;
  const said = composeCheckIn({ feelings: path.feelings, note: anxietyNote(path) }, when.value);
  if (!said.ok && said.problem.kind !== "nothing-to-keep") return said;
  const { when: _, ...words } = said.ok ? said.value : { when: null };
  const { before } = path;
  const told: JsonObject = { ...words, ...(before !== undefined && { before }) };
  if (id === undefined) {
    if (isUntold(path)) return problem({ kind: "nothing-to-keep" });
    const first = { when: whenToJson(when.value), ...told, path: anxietyPathToJson(path) };
    const fresh = newRecordId(notebook.ports.chance);
    const kept = await notebook.append([
      writeFirst(notebook.stamp(), { id: fresh, kind: CHECK_IN }, first),
    ]);
    return kept.ok ? ok(fresh) : problem(kept.problem);
  }
  const found = findEntry(notebook, id);
  if (!found.ok) return found;
  const wanted = { feelings: [], note: "", before: null, ...told, path: anxietyPathToJson(path) };
  const changed = changedFields(found.value, wanted);
  if (Object.keys(changed).length === 0) return ok(id);
  const kept = await notebook.append([writeOver(notebook.stamp(), found.value, changed)]);
  if (!kept.ok) return problem(kept.problem);
  if (!isUntold(path)) return ok(id);
  const emptied = notebook.life.record(id);
  const hidden = await hideEntries(notebook, emptied ? [emptied] : []);
  return hidden.ok ? ok(id) : problem(hidden.problem);
}

/**
 * The anxiety path to go on with: the latest that did not end and was left lately. One whose
 * check-in was changed elsewhere has ended, so that nothing of that change is written over.
 */
export function begunAnxietyPath({ life, ports }: Notebook): BegunAnxietyPath | undefined {
  const since = ports.clock.now() - WAITS;
  const [latest] = [...life.records()]
    .filter(({ kind, hidden }) => kind === CHECK_IN && !hidden)
    .filter(({ changedAt }) => instantOfHlc(changedAt) >= since)
    .toSorted((a, b) => b.changedAt - a.changedAt)
    .flatMap((record) => {
      const path = anxietyPathOf(fieldValue(record, "path"));
      return path ? [{ record, path }] : [];
    });
  return latest && isAsWritten(latest.record, latest.path)
    ? { id: latest.record.id, path: latest.path }
    : undefined;
}

function isAsWritten(record: LifeRecord, path: AnxietyPath): boolean {
  const note = readWords(anxietyNote(path));
  const told = { feelings: path.feelings, note };
  return Object.keys(changedFields(record, told)).length === 0;
}
