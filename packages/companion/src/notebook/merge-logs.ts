import { type DeviceLog, type Squeeze, type StoredSegment, sameBytes } from "@lichen/base";
import type { Operation } from "@lichen/core";
import {
  type BackupLog,
  type Head,
  headerFromBytes,
  type Keyring,
  openSegment,
  readHead,
  STUB_BYTES,
  segmentHash,
  stubHash,
} from "@lichen/vault";
import { withoutOpeningStubs } from "./droppable.ts";
import { payloadFromBytes } from "./payload.ts";

/** One device's log of two copies made one. */
export interface MergedLog {
  readonly device: string;
  readonly segments: readonly StoredSegment[];
  /** Whether it differs from what is here already. */
  readonly isChanged: boolean;
  /** The head that says most of what fits this log; undefined when no copy has a readable one. */
  readonly head: Uint8Array | undefined;
  /**
   * Operations of segments that are another under the same number here, or may be, and of all that
   * follow them: two copies of one notebook were both written in. What of them is not known is
   * written again under the new device, so that nothing is lost and the log here stays one chain.
   */
  readonly forked: readonly Operation[];
}

/** What merging needs of the keys. */
type MergingKeys = Pick<Keyring, "vault" | "epochs" | "root" | "certificates">;

/**
 * The union of a log here and the same device's log from elsewhere: every segment either can read,
 * the one here where both can. A damaged segment here is healed by a good one from there; one that
 * only a newer version can read comes along unread.
 */
export async function mergeLogs(
  keyring: MergingKeys,
  { here, there }: { readonly here: DeviceLog | undefined; readonly there: BackupLog },
  squeeze: Squeeze,
): Promise<MergedLog> {
  const { device } = there;
  const mine = readable(keyring, here?.segments ?? [], squeeze);
  const theirs = readable(keyring, there.segments, squeeze);
  const anchor = here?.segments[0]?.whole === false ? here.segments[0].seq : 0;
  const fork = firstFork(mine, theirs);
  const forked: Operation[] = [];
  const merged = new Map(mine);
  for (const [seq, segment] of theirs) {
    const isUnknown = seq <= anchor && !mine.has(seq); // Let go of here; or another of that number.
    if (seq >= fork || isUnknown) {
      for (const operation of operationsOf(keyring, segment, squeeze)) forked.push(operation);
    } else if (!mine.has(seq)) merged.set(seq, segment);
  }
  const unread = (here?.segments ?? []).filter(({ seq }) => !merged.has(seq));
  const all = [...merged.values(), ...unread].toSorted((a, b) => a.seq - b.seq);
  const segments = withoutOpeningStubs(all);
  const end = segments.at(-1);
  const ownHeads = here?.heads ?? [];
  const heads = fork === Number.POSITIVE_INFINITY ? [...ownHeads, ...there.heads] : ownHeads;
  return {
    device,
    segments,
    isChanged: merged.size > mine.size || segments.length < all.length || !here,
    head: await furthestHead(keyring, { device, end, heads }),
    forked,
  };
}

/** The first number under which the two hold different segments. */
function firstFork(
  mine: ReadonlyMap<number, StoredSegment>,
  theirs: ReadonlyMap<number, StoredSegment>,
): number {
  const forks = [...theirs].flatMap(([seq, segment]) => {
    const held = mine.get(seq);
    return held && !sameBytes(hashOf(held), hashOf(segment)) ? [seq] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...forks);
}

/** Segments by number: those that open, stubs, and those only a newer version can open. */
function readable(
  keyring: Pick<Keyring, "vault" | "epochs">,
  segments: readonly StoredSegment[],
  squeeze: Squeeze,
): Map<number, StoredSegment> {
  const found = new Map<number, StoredSegment>();
  for (const segment of segments) {
    if (isReadable(keyring, segment, squeeze)) found.set(segment.seq, segment);
  }
  return found;
}

function isReadable(
  keyring: Pick<Keyring, "vault" | "epochs">,
  { device, seq, whole, bytes }: StoredSegment,
  squeeze: Squeeze,
): boolean {
  const header = headerFromBytes(bytes);
  if (!header.ok) return header.problem.kind === "newer-format";
  if (header.value.device !== device || header.value.seq !== seq) return false;
  if (!whole) return bytes.length === STUB_BYTES;
  const opened = openSegment(keyring, bytes, squeeze);
  return opened.ok || opened.problem.kind === "newer-format";
}

function operationsOf(
  keyring: Pick<Keyring, "vault" | "epochs">,
  { whole, bytes }: StoredSegment,
  squeeze: Squeeze,
): readonly Operation[] {
  const opened = whole ? openSegment(keyring, bytes, squeeze) : undefined;
  return (opened?.ok && payloadFromBytes(opened.value.payload)?.operations) || [];
}

function hashOf({ whole, bytes }: StoredSegment): Uint8Array {
  return whole ? segmentHash(bytes) : stubHash(bytes);
}

async function furthestHead(
  keyring: MergingKeys,
  {
    device,
    end,
    heads,
  }: {
    readonly device: string;
    readonly end: StoredSegment | undefined;
    readonly heads: readonly Uint8Array[];
  },
): Promise<Uint8Array | undefined> {
  let furthest: { readonly head: Head; readonly bytes: Uint8Array } | undefined;
  for (const bytes of heads) {
    const read = await readHead(keyring, bytes);
    if (!read.ok || read.value.device !== device) continue;
    const isFurther = !furthest || read.value.seq > furthest.head.seq;
    const fits = end?.seq === read.value.seq && sameBytes(hashOf(end), read.value.hash);
    if (isFurther || (fits && read.value.seq === furthest?.head.seq)) {
      furthest = { head: read.value, bytes };
    }
  }
  return furthest?.bytes;
}
