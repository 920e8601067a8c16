import {
  bytesToHex,
  newRecordId,
  ok,
  type RecordId,
  type Result,
  type StoredSegment,
  type StoreProblem,
} from "@lichen/base";
import { eraseOf, type Operation, writeFirst } from "@lichen/core";
import { openSegment, segmentHash, stubOf } from "@lichen/vault";
import { droppable } from "./droppable.ts";
import type { Append, Notebook } from "./notebook.ts";
import { DROPPED, type Dropped, droppedToJson, payloadFromBytes } from "./payload.ts";
import { droppedRanges } from "./read-notebook.ts";

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
  const rewritten = await notebook.alone((append) => {
    const fresh = [...gone].filter((id) => !notebook.life.isErased(id));
    const erases = fresh.map((id) => eraseOf(notebook.stamp(), id));
    const goes = ({ kind, record }: Operation): boolean => kind !== "erase" && gone.has(record);
    return rewriteSegments(notebook, append, { erases, touches: goes, goes });
  });
  return rewritten.ok ? ok(undefined) : rewritten;
}

/**
 * Lets go of the ciphertext of every record that was erased, wherever it came from: another device
 * may have written about a record before it heard that it was erased. True when there was any.
 */
export function dropErased(notebook: Notebook): Promise<Result<boolean, StoreProblem>> {
  const goes = ({ kind, record }: Operation): boolean =>
    kind !== "erase" && notebook.life.isErased(record);
  return notebook.alone((append) =>
    rewriteSegments(notebook, append, { erases: [], touches: goes, goes }),
  );
}

/** Writes everything again under the current epoch and drops all that was before: a fresh start of the bytes. */
export async function resealAll(notebook: Notebook): Promise<Result<void, StoreProblem>> {
  const rewritten = await notebook.alone((append) =>
    rewriteSegments(notebook, append, { erases: [], touches: () => true, goes: () => false }),
  );
  return rewritten.ok ? ok(undefined) : rewritten;
}

/** Finishes what a crash interrupted: drops ciphertext that an operation already let go of. */
export async function finishDropping(notebook: Notebook): Promise<Result<void, StoreProblem>> {
  if (!notebook.reading.hasToDrop) return ok(undefined);
  return notebook.alone(() => dropCiphertext(notebook));
}

interface Rewriting {
  readonly erases: readonly Operation[];
  /** Whether a segment that holds this operation is to be dropped. */
  readonly touches: (operation: Operation) => boolean;
  /** Whether this operation is not to be written again. */
  readonly goes: (operation: Operation) => boolean;
}

/** Whether any ciphertext was dropped. */
async function rewriteSegments(
  notebook: Notebook,
  append: Append,
  { erases, touches, goes }: Rewriting,
): Promise<Result<boolean, StoreProblem>> {
  const { ports, keys, life } = notebook;
  const logs = await ports.segments.load();
  if (!logs.ok) return logs;
  const survivors = new Map<string, Operation>();
  const dropped: Dropped[] = [];
  for (const { segments } of logs.value) {
    for (const segment of segments) {
      const held = segment.whole
        ? openSegment(keys.keyring, segment.bytes, ports.squeeze)
        : undefined;
      const read = held?.ok ? payloadFromBytes(held.value.payload) : undefined;
      // A segment with anything this version cannot read is never dropped: it may hold more than we see.
      if (!read || read.notUnderstood > 0 || !read.operations.some(touches)) continue;
      const { device, seq, bytes } = segment;
      dropped.push({ device, from: seq, to: seq, hash: bytesToHex(segmentHash(bytes)) });
      for (const operation of read.operations) {
        const wasErased = life.isErased(operation.record) && operation.kind !== "erase";
        if (!wasErased && !goes(operation)) survivors.set(operation.id, operation);
      }
    }
  }
  if (erases.length === 0 && dropped.length === 0) return ok(false);
  const ranges = joinRanges(dropped);
  const record = { id: newRecordId(ports.chance), kind: DROPPED };
  const note = writeFirst(notebook.stamp(), record, droppedToJson(ranges));
  const kept = await append([
    ...erases,
    ...survivors.values(),
    ...(ranges.length > 0 ? [note] : []),
  ]);
  if (!kept.ok) return kept;
  const gone = await dropCiphertext(notebook);
  return gone.ok ? ok(ranges.length > 0) : gone;
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
async function dropCiphertext({ life, ports }: Notebook): Promise<Result<void, StoreProblem>> {
  const { segments } = ports;
  const logs = await segments.load();
  if (!logs.ok) return logs;
  const forgotten = await segments.dropSnapshots();
  if (!forgotten.ok) return forgotten;
  const ranges = droppedRanges(life);
  for (const log of logs.value) {
    const gone = droppable(log, ranges);
    if (gone.size === 0) continue;
    const rewritten = await segments.rewrite(log.device, withoutCiphertext(log.segments, gone));
    if (!rewritten.ok) return rewritten;
  }
  return ok(undefined);
}

/** Stubs where segments were; of a run of stubs that opens the log, only the last is needed. */
function withoutCiphertext(
  segments: readonly StoredSegment[],
  gone: ReadonlySet<StoredSegment>,
): readonly StoredSegment[] {
  const stubbed = segments.map((segment) =>
    gone.has(segment) ? { ...segment, whole: false, bytes: stubOf(segment.bytes) } : segment,
  );
  const firstWhole = stubbed.findIndex(({ whole }) => whole);
  const opening = firstWhole < 0 ? stubbed.length : firstWhole;
  return stubbed.slice(Math.max(0, opening - 1));
}
