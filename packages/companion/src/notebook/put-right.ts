import type { Result, StoreProblem } from "@lichen/base";
import { ok } from "@lichen/base";
import { checkSlotTable } from "@lichen/vault";
import { finishDropping } from "./let-go.ts";
import type { Notebook } from "./notebook.ts";
import { keepTable } from "./open.ts";

/**
 * Puts right what a crash or an old disk can leave, once a notebook is open for writing: ciphertext
 * that was let go of and not yet dropped, and a copy of the slots that cannot be read.
 */
export async function putRight(notebook: Notebook): Promise<Result<void, StoreProblem>> {
  const dropped = await finishDropping(notebook);
  if (!dropped.ok || !notebook.condition.slotCopyLost) return dropped;
  const { slots } = notebook.ports;
  const read = await slots.read();
  if (!read.ok) return read;
  const table = read.value.copies.find((copy) => checkSlotTable(copy).ok);
  return table ? keepTable(slots, table) : ok(undefined);
}
