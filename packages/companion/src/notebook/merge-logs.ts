import { type DeviceLog, type Squeeze, type StoredSegment, sameBytes } from "@lichen/base";
import type { Operation } from "@lichen/core";
import {
  type BackupLog,
  headerFromBytes,
  type Keyring,
  openSegment,
  readHead,
  STUB_BYTES,
  segmentHash,
  stubHash,
} from "@lichen/vault";
import { payloadFromBytes } from "./payload.ts";

/** One device's log of two copies made one. */
export interface MergedLog {
  readonly device: string;
  readonly segments: readonly StoredSegment[];
  /** Whether it differs from what is here already. */
  readonly isChanged: boolean;
  /** The head that says most; undefined when neither copy has a readable one. */
  readonly head: Uint8Array | undefined;
  /**
   * Operations of segments that are another under the same number here: two copies of one notebook
   * were both written in. They are written again under the new device, so that nothing is lost.
   */
  readonly forked: readonly Operation[];
}

/**
 * The union of a log here and the same device's log from elsewhere: every segment either can read,
 * the one here where both can. A damaged segment here is healed by a good one from there.
 */
export async function mergeLogs(
  keyring: Pick<Keyring, "vault" | "epochs" | "root" | "certificates">,
  { here, there }: { readonly here: DeviceLog | undefined; readonly there: BackupLog },
  squeeze: Squeeze,
): Promise<MergedLog> {
  const { device } = there;
  const mine = readable(keyring, here?.segments ?? [], squeeze);
  const theirs = readable(keyring, there.segments, squeeze);
  const anchor = here?.segments[0]?.whole === false ? here.segments[0].seq : 0;
  const forked: Operation[] = [];
  const merged = new Map(mine);
  for (const [seq, segment] of theirs) {
    const held = mine.get(seq);
    if (held && !sameBytes(hashOf(held), hashOf(segment))) {
      forked.push(...operationsOf(keyring, segment, squeeze));
    } else if (!held && seq > anchor) merged.set(seq, segment);
  }
  const unreadable = (here?.segments ?? []).filter(({ seq }) => !merged.has(seq));
  const segments = [...merged.values(), ...unreadable].toSorted((a, b) => a.seq - b.seq);
  return {
    device,
    segments,
    isChanged: merged.size > mine.size || !here,
    head: await furthestHead(keyring, device, [...(here?.heads ?? []), ...there.heads]),
    forked,
  };
}

function readable(
  keyring: Pick<Keyring, "vault" | "epochs">,
  segments: readonly StoredSegment[],
  squeeze: Squeeze,
): Map<number, StoredSegment> {
  const found = new Map<number, StoredSegment>();
  for (const segment of segments) {
    const header = headerFromBytes(segment.bytes);
    if (!header.ok || header.value.device !== segment.device || header.value.seq !== segment.seq)
      continue;
    const isWhole = segment.whole && openSegment(keyring, segment.bytes, squeeze).ok;
    const isStub = !segment.whole && segment.bytes.length === STUB_BYTES;
    if (isWhole || isStub) found.set(segment.seq, segment);
  }
  return found;
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
  keyring: Pick<Keyring, "vault" | "root" | "certificates">,
  device: string,
  heads: readonly Uint8Array[],
): Promise<Uint8Array | undefined> {
  let furthest: { readonly seq: number; readonly bytes: Uint8Array } | undefined;
  for (const bytes of heads) {
    const head = await readHead(keyring, bytes);
    if (!head.ok || head.value.device !== device) continue;
    if (!furthest || head.value.seq > furthest.seq) furthest = { seq: head.value.seq, bytes };
  }
  return furthest?.bytes;
}
