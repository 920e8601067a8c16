import { bytesToHex, type DeviceLog, type StoredSegment } from "@lichen/base";
import { headerFromBytes, segmentHash, stubHash } from "@lichen/vault";
import { isExplained } from "./condition.ts";
import type { Dropped } from "./payload.ts";

/** A log as this file looks at it. */
type Log = Pick<DeviceLog, "device" | "segments">;

/**
 * The segments of a log that are still whole though a `dropped` operation let go of them: a crash
 * came between, or another device let go of them and its backup was brought in here. A range is
 * believed as far down as the chain runs unbroken from the hash it names.
 */
export function droppable(log: Log, dropped: readonly Dropped[]): ReadonlySet<StoredSegment> {
  const bySeq = new Map(log.segments.map((segment) => [segment.seq, segment]));
  const gone = new Set<StoredSegment>();
  for (const { from, to, hash } of rangesFound(log, dropped)) {
    let expected = hash;
    for (let seq = to; seq >= from; seq--) {
      const segment = bySeq.get(seq);
      const header = segment && headerFromBytes(segment.bytes);
      if (!segment || !header?.ok || hashOf(segment) !== expected) break;
      if (segment.whole) gone.add(segment);
      expected = bytesToHex(header.value.prev);
    }
  }
  return gone;
}

/**
 * The segments that are whole and bear the numbers of dropped ones, without a chain to prove that
 * they are those: two copies of the notebook may both have been written in. What they hold is
 * written again before they go.
 */
export function doubtful(log: Log, dropped: readonly Dropped[]): ReadonlySet<StoredSegment> {
  const { device, segments } = log;
  const ranges = rangesFound(log, dropped);
  const opening = segments.findLast(
    ({ seq: to, whole, bytes }) =>
      !whole && isExplained({ device, from: 1, to, hash: bytesToHex(stubHash(bytes)) }, dropped),
  );
  const proven = droppable(log, dropped);
  return new Set(
    segments.filter((segment) => {
      const { seq, whole } = segment;
      const isNamed = ranges.some(({ from, to }) => from <= seq && seq < to);
      return whole && (isNamed || seq < (opening?.seq ?? 0)) && !proven.has(segment);
    }),
  );
}

/** Of the stubs that open a log only the last is needed: its chain hash stands for all of them. */
export function withoutOpeningStubs(segments: readonly StoredSegment[]): readonly StoredSegment[] {
  const firstWhole = segments.findIndex(({ whole }) => whole);
  const opening = firstWhole < 0 ? segments.length : firstWhole;
  return segments.slice(Math.max(0, opening - 1));
}

/** The ranges whose last segment is here, as itself or as a stub. */
function rangesFound(log: Log, dropped: readonly Dropped[]): readonly Dropped[] {
  const ranges = dropped.filter(({ device }) => device === log.device);
  if (ranges.length === 0) return [];
  const bySeq = new Map(log.segments.map((segment) => [segment.seq, segment]));
  return ranges.filter(({ to, hash }) => {
    const last = bySeq.get(to);
    return last !== undefined && hashOf(last) === hash;
  });
}

function hashOf({ whole, bytes }: StoredSegment): string {
  return bytesToHex(whole ? segmentHash(bytes) : stubHash(bytes));
}
