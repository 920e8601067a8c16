import { newRecordId, ok, type Result, type StoreProblem } from "@lichen/base";
import { fieldValue, type LifeRecord, writeFirst } from "@lichen/core";
import { sealBackup, type Way } from "@lichen/vault";
import type { Notebook } from "../notebook/notebook.ts";

const SAFE_COPY = "safe-copy";

/** A copy that was made, and what has been written since. */
export interface LastSafeCopy {
  /** Milliseconds since 1970, or undefined when none was ever made. */
  readonly at: number | undefined;
  /** Operations written since; all of them when there is no copy. */
  readonly since: number;
}

/** The whole notebook as one sealed file, opened by the 24 words and, if given, a passphrase. */
export async function makeBackup(
  { keys, ports }: Notebook,
  passphrase: string | undefined,
): Promise<Result<Uint8Array, StoreProblem>> {
  const logs = await ports.segments.load();
  if (!logs.ok) return logs;
  const ways: Way[] = [{ kind: "words", root: keys.keyring.root }];
  if (passphrase !== undefined) ways.push({ kind: "passphrase", passphrase });
  return ok(await sealBackup({ keys: keys.keyring, logs: logs.value }, ways, ports));
}

/** Notes that a copy was made and is where the person put it. */
export function noteSafeCopy(notebook: Notebook): Promise<Result<void, StoreProblem>> {
  const record = { id: newRecordId(notebook.ports.chance), kind: SAFE_COPY };
  const fields = { at: notebook.ports.clock.now(), operations: notebook.life.size() };
  return notebook.append([writeFirst(notebook.stamp(), record, fields)]);
}

/** When the last safe copy was made, and how much is not in it. */
export function lastSafeCopy({ life }: Notebook): LastSafeCopy {
  let last: LifeRecord | undefined;
  for (const record of life.records()) {
    if (record.kind === SAFE_COPY && (!last || record.writtenAt > last.writtenAt)) last = record;
  }
  const at = last && fieldValue(last, "at");
  const operations = last && fieldValue(last, "operations");
  return {
    at: typeof at === "number" ? at : undefined,
    since: Math.max(0, life.size() - (typeof operations === "number" ? operations + 1 : 0)),
  };
}
