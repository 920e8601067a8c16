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
import type { Notebook } from "./notebook.ts";
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
  const erases = ids
    .filter((id) => !notebook.life.isErased(id))
    .map((id) => eraseOf(notebook.stamp(), id));
  return rewriteSegments(notebook, erases, (operation) => gone.has(operation.record));
}

/** Writes everything again under the current epoch and drops all that was before: a fresh start of the bytes. */
export async function resealAll(notebook: Notebook): Promise<Result<void, StoreProblem>> {
  return rewriteSegments(notebook, [], () => true, { keepTouched: true });
}

/** Finishes what a crash interrupted: drops ciphertext that an operation already let go of. */
export async function finishDropping(notebook: Notebook): Promise<Result<void, StoreProblem>> {
  const { toDrop } = notebook.reading;
  return toDrop.length > 0 ? dropCiphertext(notebook, toDrop) : ok(undefined);
}

async function rewriteSegments(
  notebook: Notebook,
  erases: readonly Operation[],
  touches: (operation: Operation) => boolean,
  { keepTouched = false } = {},
): Promise<Result<void, StoreProblem>> {
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
        const isGone = life.isErased(operation.record) && operation.kind !== "erase";
        if (isGone || (touches(operation) && !keepTouched && operation.kind !== "erase")) continue;
        survivors.set(operation.id, operation);
      }
    }
  }
  if (erases.length === 0 && dropped.length === 0) return ok(undefined);
  const ranges = joinRanges(dropped);
  const record = { id: newRecordId(ports.chance), kind: DROPPED };
  const note = writeFirst(notebook.stamp(), record, droppedToJson(ranges));
  const kept = await notebook.append([
    ...erases,
    ...survivors.values(),
    ...(ranges.length > 0 ? [note] : []),
  ]);
  return kept.ok ? dropCiphertext(notebook, ranges) : kept;
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

async function dropCiphertext(
  notebook: Notebook,
  ranges: readonly Dropped[],
): Promise<Result<void, StoreProblem>> {
  const { segments } = notebook.ports;
  const logs = await segments.load();
  if (!logs.ok) return logs;
  for (const log of logs.value) {
    const mine = ranges.filter(({ device }) => device === log.device);
    if (mine.length === 0) continue;
    const rewritten = await segments.rewrite(log.device, withoutCiphertext(log.segments, mine));
    if (!rewritten.ok) return rewritten;
  }
  return segments.dropSnapshots();
}

/** Stubs where segments were; of a run of stubs that opens the log, only the last is needed. */
function withoutCiphertext(
  segments: readonly StoredSegment[],
  ranges: readonly Dropped[],
): readonly StoredSegment[] {
  const stubbed = segments.map((segment) => {
    const isDropped = ranges.some(({ from, to }) => from <= segment.seq && segment.seq <= to);
    return segment.whole && isDropped
      ? { ...segment, whole: false, bytes: stubOf(segment.bytes) }
      : segment;
  });
  const firstWhole = stubbed.findIndex(({ whole }) => whole);
  const opening = firstWhole < 0 ? stubbed.length : firstWhole;
  return stubbed.slice(Math.max(0, opening - 1));
}
