import {
  bytesToHex,
  newRecordId,
  ok,
  type RecordId,
  type Result,
  type StoreProblem,
} from "@lichen/base";
import { countForErase, eraseOf, type Operation, writeFirst } from "@lichen/core";
import { openSegment, segmentHash, stubOf } from "@lichen/vault";
import { doubtful, droppable, withoutOpeningStubs } from "./droppable.ts";
import type { Append, Notebook } from "./notebook.ts";
import { DROPPED, type Dropped, droppedToJson, payloadFromBytes } from "./payload.ts";

/**
 * Erases records for good: their operations are gone from the life, and the ciphertext of every
 * segment that held one is dropped from the store. What else those segments held is written again
 * first, and an operation names what was dropped, so that the chain still verifies.
 *
 * [Note: Erasing in one write] The erase, the survivors and the names of the dropped segments are
 * one append. Before it nothing has happened; after it a crash only leaves ciphertext to be dropped
 * at the next opening.
 */
export async function eraseRecords(
  notebook: Notebook,
  ids: readonly RecordId[],
): Promise<Result<void, StoreProblem>> {
  const gone = new Set<RecordId>(ids);
  return notebook.alone((append) => {
    const fresh = [...gone].filter((id) => !notebook.life.isErased(id));
    const fields = countForErase(notebook.life.operations());
    const erases = fresh.map((id) => ({ ...eraseOf(notebook.stamp(), id), fields }));
    const goes = ({ kind, record }: Operation): boolean => kind !== "erase" && gone.has(record);
    return rewriteSegments(notebook, append, { erases, touches: goes, goes });
  });
}

/**
 * Writes everything again under the current epoch and drops all that was before: a fresh start of
 * the bytes. Done while the notebook is held {@link Notebook.alone}, by the append it gives.
 */
export function resealAll(notebook: Notebook, append: Append): Promise<Result<void, StoreProblem>> {
  return rewriteSegments(notebook, append, { touches: () => true, goes: () => false });
}

/**
 * Finishes what a crash interrupted or another device began: drops ciphertext that an operation let
 * go of, and whatever else was written about a record before its erase was heard of here.
 */
export async function finishDropping(notebook: Notebook): Promise<Result<void, StoreProblem>> {
  const { hasToDrop, hasToRewrite } = notebook.reading;
  if (!hasToDrop && !hasToRewrite) return ok(undefined);
  const goes = ({ kind, record }: Operation): boolean =>
    kind !== "erase" && notebook.life.isErased(record);
  return notebook.alone(async (append) => {
    const dropped = hasToDrop ? await dropCiphertext(notebook, []) : ok(undefined);
    return dropped.ok && hasToRewrite
      ? rewriteSegments(notebook, append, { touches: goes, goes })
      : dropped;
  });
}

interface Rewriting {
  readonly erases?: readonly Operation[];
  /** Whether a segment that holds this operation is to be dropped. */
  readonly touches: (operation: Operation) => boolean;
  /** Whether this operation is not to be written again. */
  readonly goes: (operation: Operation) => boolean;
}

async function rewriteSegments(
  notebook: Notebook,
  append: Append,
  { erases = [], touches, goes }: Rewriting,
): Promise<Result<void, StoreProblem>> {
  const { ports, keys, life } = notebook;
  const logs = await ports.segments.load();
  if (!logs.ok) return logs;
  const survivors = new Map<string, Operation>();
  const dropped: Dropped[] = [];
  const ranges = notebook.reading.dropped;
  for (const log of logs.value) {
    const inDoubt = doubtful(log, ranges);
    for (const segment of log.segments) {
      const held = segment.whole
        ? openSegment(keys.keyring, segment.bytes, ports.squeeze)
        : undefined;
      const read = held?.ok ? payloadFromBytes(held.value.payload) : undefined;
      // A segment with anything this version cannot read is never dropped: it may hold more than we see.
      if (
        !read ||
        read.notUnderstood > 0 ||
        !(inDoubt.has(segment) || read.operations.some(touches))
      )
        continue;
      const { device, seq, bytes } = segment;
      dropped.push({ device, from: seq, to: seq, hash: bytesToHex(segmentHash(bytes)) });
      for (const operation of read.operations) {
        const wasErased = life.isErased(operation.record) && operation.kind !== "erase";
        if (!wasErased && !goes(operation)) survivors.set(operation.id, operation);
      }
    }
  }
  if (erases.length === 0 && dropped.length === 0) return ok(undefined);
  const joined = joinRanges(dropped);
  const record = { id: newRecordId(ports.chance), kind: DROPPED };
  const note = writeFirst(notebook.stamp(), record, droppedToJson(joined));
  const kept = await append([
    ...erases,
    ...survivors.values(),
    ...(joined.length > 0 ? [note] : []),
  ]);
  return kept.ok ? dropCiphertext(notebook, joined) : kept;
}

/** Neighbouring ranges as one: the hash of the last stands for all, for the chain runs through it. */
function joinRanges(dropped: readonly Dropped[]): readonly Dropped[] {
  const joined: Dropped[] = [];
  for (const range of dropped) {
    const last = joined.at(-1);
    if (last && last.device === range.device && last.to + 1 === range.from) {
      joined[joined.length - 1] = { ...range, from: last.from };
    } else joined.push(range);
  }
  return joined;
}

/**
 * Puts stubs where segments were that a `dropped` operation names. The snapshots go first: a crash
 * after the segments would leave one that still holds what was erased, with nothing to tell.
 */
async function dropCiphertext(
  { ports, reading }: Notebook,
  fresh: readonly Dropped[],
): Promise<Result<void, StoreProblem>> {
  const { segments } = ports;
  const logs = await segments.load();
  if (!logs.ok) return logs;
  const forgotten = await segments.dropSnapshots();
  if (!forgotten.ok) return forgotten;
  const ranges = [...reading.dropped, ...fresh];
  for (const log of logs.value) {
    const gone = droppable(log, ranges);
    if (gone.size === 0) continue;
    const stubbed = log.segments.map((segment) =>
      gone.has(segment) ? { ...segment, whole: false, bytes: stubOf(segment.bytes) } : segment,
    );
    const rewritten = await segments.rewrite(log.device, withoutOpeningStubs(stubbed));
    if (!rewritten.ok) return rewritten;
  }
  return ok(undefined);
}
