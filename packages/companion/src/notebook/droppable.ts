import { bytesToHex, type DeviceLog, type StoredSegment } from "@lichen/base";
import { segmentHash, stubHash } from "@lichen/vault";
import { isExplained } from "./condition.ts";
import type { Dropped } from "./payload.ts";

/**
 * The segments of a log that are still whole though a `dropped` operation let go of them: a crash
 * came between, or another device let go of them and its backup was brought in here.
 *
 * A range is believed where the hash it names is found here: under its own last number, or further
 * on at the stub with which the other device's log opens, when ranges explain all that came before.
 */
export function droppable(
  { device, segments }: Pick<DeviceLog, "device" | "segments">,
  dropped: readonly Dropped[],
): ReadonlySet<StoredSegment> {
  const ranges = dropped.filter((range) => range.device === device);
  const gone = new Set<StoredSegment>();
  if (ranges.length === 0 || !segments.some(({ whole }) => whole)) return gone;
  const bySeq = new Map(segments.map((segment) => [segment.seq, segment]));
  const explainedTo = explainedBeginning({ device, segments }, ranges);
  const proven = ranges.filter(({ to, hash }) => {
    const last = bySeq.get(to);
    return last !== undefined && hashOf(last) === hash;
  });
  for (const segment of segments) {
    const { seq, whole } = segment;
    const isNamed = proven.some(({ from, to }) => from <= seq && seq <= to);
    if (whole && (isNamed || seq < explainedTo)) gone.add(segment);
  }
  return gone;
}

/** The number of the last stub before which everything was let go of; 0 when there is none. */
function explainedBeginning(
  { device, segments }: Pick<DeviceLog, "device" | "segments">,
  ranges: readonly Dropped[],
): number {
  const last = segments.findLast(
    ({ seq: to, whole, bytes }) =>
      !whole && isExplained({ device, from: 1, to, hash: bytesToHex(stubHash(bytes)) }, ranges),
  );
  return last?.seq ?? 0;
}

function hashOf({ whole, bytes }: StoredSegment): string {
  return bytesToHex(whole ? segmentHash(bytes) : stubHash(bytes));
}
