import { ok, type Result, type StoreProblem, sameBytes } from "@lichen/base";
import { isTableUnder } from "@lichen/vault";
import { finishDropping } from "./let-go.ts";
import type { Notebook } from "./notebook.ts";
import { keepTable } from "./open.ts";

/**
 * Puts right what a crash or an old disk can leave, once a notebook is open for writing: ciphertext
 * that was let go of and not yet dropped, and a copy of the slots that cannot be read or is another
 * than the one it was opened with (a passphrase that was being changed, of which the other half
 * would still be good).
 */
export async function putRight(notebook: Notebook): Promise<Result<void, StoreProblem>> {
  const dropped = await finishDropping(notebook);
  if (!dropped.ok) return dropped;
  const { slots } = notebook.ports;
  const read = await slots.read();
  if (!read.ok) return read;
  const { copies } = read.value;
  const { storeKey } = notebook.keys;
  const table = copies.find((copy) => isTableUnder(copy, storeKey));
  const areAlike = copies.length === 2 && copies.every((copy) => table && sameBytes(copy, table));
  return table && !areAlike ? keepTable(slots, table) : ok(undefined);
}
