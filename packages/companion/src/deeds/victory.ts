import {
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type StoreProblem,
  type ZoneProblem,
} from "@lichen/base";
import { readWords, whenToJson, writeFirst } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { momentNow } from "./record-check-in.ts";

/** The kind of record that holds a small victory ([Note: Kinds]). */
export const VICTORY = "victory";

/**
 * Keeps a small victory: "celebrate small victories" in the words of the essay. `proof` is the record
 * it came from, so that it can be quoted back with what shows it.
 */
export async function recordVictory(
  notebook: Notebook,
  { text, proof }: { readonly text: string; readonly proof?: RecordId | undefined },
): Promise<Result<RecordId, StoreProblem | ZoneProblem | { readonly kind: "nothing-to-keep" }>> {
  const said = readWords(text);
  if (said === "") return problem({ kind: "nothing-to-keep" });
  const now = momentNow(notebook);
  if (!now.ok) return now;
  const id = newRecordId(notebook.ports.chance);
  const fields = { when: whenToJson(now.value), text: said, ...(proof && { proof }) };
  const kept = await notebook.append([writeFirst(notebook.stamp(), { id, kind: VICTORY }, fields)]);
  return kept.ok ? ok(id) : kept;
}
