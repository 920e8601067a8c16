import {
  bytesToHex,
  type DeviceLog,
  type Squeeze,
  type StoredSegment,
  sameBytes,
} from "@lichen/base";
import type { Operation } from "@lichen/core";
import {
  type Head,
  type Header,
  headerFromBytes,
  type Keyring,
  NO_HASH,
  openSegment,
  readHead,
  STUB_BYTES,
  segmentHash,
  stubHash,
} from "@lichen/vault";
import { addConditions, type Condition, SOUND } from "./condition.ts";
import { type Dropped, payloadFromBytes } from "./payload.ts";

/** A place in a device's log: a segment's number and its chain hash. */
export interface Tail {
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** The place before a device's first segment. */
export const BEGINNING: Tail = { seq: 0, hash: NO_HASH };

/** What reading one device's log gives. */
export interface LogReading {
  readonly operations: readonly Operation[];
  /** The last readable segment. */
  readonly tail: Tail;
  /** Where the next segment of this device goes: past every number that was ever used. */
  readonly next: Tail;
  /** Ciphertexts that are not there; each must be explained by a `dropped` operation. */
  readonly stubs: readonly Dropped[];
  readonly condition: Condition;
  /** The newest head this device signed that can be read. */
  readonly head: Head | undefined;
}

/**
 * Reads a device's log from where `known` says it was already read: opens every segment, walks the
 * chain, and holds the end against the signed head. Goes on past what does not open, so that one
 * damaged segment never costs another.
 */
export async function readLog(
  keyring: Keyring,
  log: DeviceLog,
  { known = BEGINNING, squeeze }: { readonly known?: Tail; readonly squeeze: Squeeze },
): Promise<LogReading> {
  const operations: Operation[] = [];
  const stubs: Dropped[] = [];
  let condition = SOUND;
  let tail = known;
  /** Unreadable segments since the last readable one: a gap there is theirs, not missing ones. */
  let broken = 0;

  const find = (found: Partial<Condition>): void => {
    condition = addConditions(condition, { ...SOUND, ...found });
  };
  find(walkCovered(keyring, log, known));
  for (const segment of log.segments) {
    if (isCovered(segment, known)) continue;
    const read = readSegment(keyring, segment, squeeze);
    if (read.kind !== "read") {
      find(read.kind === "damaged" ? { damaged: 1 } : { newer: 1 });
      broken += 1;
      continue;
    }
    const { seq, prev } = read.header;
    const opensLog = tail.seq === 0 && broken === 0 && read.payload === undefined;
    const gap = seq - tail.seq - 1;
    const strays = log.damage.some(({ after }) => after === tail.seq);
    if (gap < 0) find(sameBytes(read.hash, tail.hash) ? {} : { forked: 1 });
    else if (gap > 0 && !opensLog && !strays) find({ missing: Math.max(0, gap - broken) });
    else if (gap === 0 && broken === 0 && !sameBytes(prev, tail.hash)) find({ forked: 1 });
    if (read.payload) {
      const payload = payloadFromBytes(read.payload);
      for (const operation of payload?.operations ?? []) operations.push(operation);
      find({ notUnderstood: payload?.notUnderstood ?? 1 });
    } else {
      stubs.push({
        device: log.device,
        from: opensLog ? 1 : seq,
        to: seq,
        hash: bytesToHex(read.hash),
      });
    }
    if (gap >= 0) tail = { seq, hash: read.hash };
    broken = 0;
  }
  find({ strayStretches: log.damage.filter((damage) => !damage.tail).length });
  const head = await newestHead(keyring, log);
  find(holdAgainstHead(log, head, { tail, broken }));
  const used = Math.max(tail.seq + broken, head?.seq ?? 0);
  return { operations, tail, next: { seq: used, hash: tail.hash }, stubs, condition, head };
}

/** Whether a snapshot holds what this segment does, so that it need not be opened. */
function isCovered({ seq }: StoredSegment, known: Tail): boolean {
  return seq <= known.seq;
}

/**
 * Walks the chain through the segments a snapshot covers: each must have the hash that the next one
 * names. Finds every changed byte as surely as opening them would, and much quicker.
 */
function walkCovered(
  { vault }: Pick<Keyring, "vault">,
  { device, segments }: DeviceLog,
  known: Tail,
): Partial<Condition> {
  let damaged = 0;
  let missing = 0;
  let next = known.seq + 1;
  let expected = known.hash;
  for (const segment of segments.filter((each) => isCovered(each, known)).toReversed()) {
    const { bytes, whole, seq } = segment;
    const header = headerFromBytes(bytes);
    const isOurs = header.ok && header.value.vault === vault && header.value.device === device;
    if (seq < next - 1) {
      missing += next - 1 - seq;
      if (header.ok) expected = whole ? segmentHash(bytes) : stubHash(bytes); // Nothing names it.
    }
    if (!isOurs || !sameBytes(whole ? segmentHash(bytes) : stubHash(bytes), expected)) damaged += 1;
    next = seq;
    if (header.ok) expected = header.value.prev;
  }
  const opensWithStub = segments[0]?.whole === false;
  if (!opensWithStub && known.seq > 0) missing += Math.max(0, next - 1);
  return { damaged, missing };
}

type SegmentReading =
  | { readonly kind: "damaged" }
  | { readonly kind: "newer-format" }
  | {
      readonly kind: "read";
      readonly header: Header;
      readonly hash: Uint8Array;
      /** Undefined for a stub. */
      readonly payload: Uint8Array | undefined;
    };

function readSegment(keyring: Keyring, segment: StoredSegment, squeeze: Squeeze): SegmentReading {
  const header = headerFromBytes(segment.bytes);
  if (!header.ok) return header.problem;
  const { vault, device, seq } = header.value;
  const isOurs = vault === keyring.vault && device === segment.device && seq === segment.seq;
  if (!isOurs) return { kind: "damaged" };
  if (!segment.whole) {
    if (segment.bytes.length !== STUB_BYTES) return { kind: "damaged" };
    return {
      kind: "read",
      header: header.value,
      hash: stubHash(segment.bytes),
      payload: undefined,
    };
  }
  const opened = openSegment(keyring, segment.bytes, squeeze);
  if (!opened.ok) return opened.problem;
  const hash = segmentHash(segment.bytes);
  return { kind: "read", header: header.value, hash, payload: opened.value.payload };
}

async function newestHead(keyring: Keyring, log: DeviceLog): Promise<Head | undefined> {
  for (const bytes of log.heads) {
    const head = await readHead(keyring, bytes);
    if (head.ok && head.value.device === log.device) return head.value;
  }
  return undefined;
}

function holdAgainstHead(
  log: DeviceLog,
  head: Head | undefined,
  { tail, broken }: { readonly tail: Tail; readonly broken: number },
): Partial<Condition> {
  // A first write that was cut off leaves one segment, and no head yet.
  const isBeginning = tail.seq + broken <= 1 && log.heads.length === 0 && !log.headDamaged;
  if (!head) return isBeginning ? {} : { headsUnreadable: 1 };
  const fewer = head.seq - tail.seq - broken;
  if (fewer > 0) return { lostTail: fewer };
  return head.seq !== tail.seq || sameBytes(head.hash, tail.hash) ? {} : { headsUnreadable: 1 };
}
