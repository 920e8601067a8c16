import { newRecordId, ok, type Result, type StoreProblem } from "@lichen/base";
import { fieldValue, type Life, type LifeRecord, writeFirst } from "@lichen/core";
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

/**
 * When the last safe copy was made, and how much is not in it.
 *
 * The last one is the one that leaves least out, for a clock may have stood wrong when it was made.
 */
export function lastSafeCopy({ life }: Notebook): LastSafeCopy {
  let last: LastSafeCopy = { at: undefined, since: life.size() };
  for (const record of life.records()) {
    if (record.kind !== SAFE_COPY) continue;
    const at = fieldValue(record, "at");
    if (typeof at !== "number") continue;
    const since = writtenSince(life, record);
    const isLater = since === last.since && at > (last.at ?? 0);
    if (since < last.since || isLater) last = { at, since };
  }
  return last;
}

/**
 * Operations that a copy does not have, by two counts of which the larger is believed: those later
 * than it, and how many more there are now. Erasing makes the second too small, a clock that stood
 * wrong the first.
 */
function writtenSince(life: Life, copy: LifeRecord): number {
  const operations = fieldValue(copy, "operations");
  const counted = typeof operations === "number" ? operations + 1 : 0;
  let later = 0;
  for (const { at } of life.operations()) if (at > copy.writtenAt) later += 1;
  return Math.max(later, life.size() - counted);
}
