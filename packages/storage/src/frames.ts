import { bytesToHex, type StoreDamage, type StoredSegment } from "@lichen/base";
import { crc32 } from "./crc32.ts";

/** Bytes before each segment in a log: `u32 length ‖ u8 kind ‖ 3 bytes of CRC-32 over those five`. */
const HEAD_BYTES = 8;
/** Bytes after it: the CRC-32 of the segment. */
const CHECK_BYTES = 4;
const KIND = { whole: 1, stub: 2 } as const;
/** `LCH1`, with which every segment and stub begins. */
const MAGIC = 0x4c434831;
const DEVICE_AT = 24;
const SEQ_AT = 40;
const LEAST_SEGMENT = 112;

/** A log taken apart. */
export interface FramesReading {
  readonly segments: readonly StoredSegment[];
  readonly damage: readonly StoreDamage[];
  /** Where the next frame goes: after all that is kept, over an unfinished write if there is one. */
  readonly end: number;
}

/** Segments as a log holds them, end to end. FOLDER.md section 2. */
export function framesToBytes(segments: readonly StoredSegment[]): Uint8Array {
  const size = segments.reduce((sum, { bytes }) => sum + frameSize(bytes.length), 0);
  const joined = new Uint8Array(size);
  const view = new DataView(joined.buffer);
  let at = 0;
  for (const { whole, bytes } of segments) {
    view.setUint32(at, bytes.length);
    joined[at + 4] = whole ? KIND.whole : KIND.stub;
    joined.set(checkOf(joined.subarray(at, at + 5)), at + 5);
    joined.set(bytes, at + HEAD_BYTES);
    view.setUint32(at + HEAD_BYTES + bytes.length, crc32(bytes));
    at += frameSize(bytes.length);
  }
  return joined;
}

/**
 * Reads a log: every frame that is there, and where one is not, on from the next. The segments share
 * the log's memory. Whether a segment is what it claims is for the vault to say.
 *
 * `vouched` is the last number the device's head speaks for. What comes after it was never said to
 * be kept: the first frame there that is not whole, and all behind it, is an unfinished write. What
 * comes before it was, so it is never taken for one, and never written over.
 */
export function framesFromBytes(
  device: string,
  log: Uint8Array,
  vouched = Number.POSITIVE_INFINITY,
): FramesReading {
  const segments: StoredSegment[] = [];
  const damage: StoreDamage[] = [];
  const view = new DataView(log.buffer, log.byteOffset, log.length);
  let at = 0;
  let after = 0;
  while (at < log.length) {
    const segment = frameAt(log, view, { at, device });
    // The number itself may be what is torn: it counts as vouched for only where it fits.
    const fits = segment && after < segment.seq && segment.seq <= vouched;
    if (segment && (fits || isWhole(segment, view, at))) {
      segments.push(segment);
      after = segment.seq;
      at += frameSize(segment.bytes.length);
      continue;
    }
    const tail = after >= vouched;
    const next = tail ? undefined : nextFrame(log, view, { at: at + 1, device });
    damage.push({ device, after, bytes: (next ?? log.length) - at, tail });
    if (tail) return { segments, damage, end: at };
    at = next ?? log.length;
  }
  return { segments, damage, end: at };
}

function frameSize(length: number): number {
  return HEAD_BYTES + length + CHECK_BYTES;
}

interface Place {
  readonly at: number;
  readonly device: string;
}

function frameAt(
  log: Uint8Array,
  view: DataView,
  { at, device }: Place,
): StoredSegment | undefined {
  if (at + frameSize(LEAST_SEGMENT) > log.length) return undefined;
  const length = view.getUint32(at);
  const kind = log[at + 4];
  const known = kind === KIND.whole || kind === KIND.stub;
  if (!known || length < LEAST_SEGMENT || at + frameSize(length) > log.length) return undefined;
  const check = checkOf(log.subarray(at, at + 5));
  if (check.some((byte, i) => byte !== log[at + 5 + i])) return undefined;
  const seq = Number(view.getBigUint64(at + HEAD_BYTES + SEQ_AT));
  const bytes = log.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length);
  return { device, seq, whole: kind === KIND.whole, bytes };
}

function isWhole({ bytes }: StoredSegment, view: DataView, at: number): boolean {
  return view.getUint32(at + HEAD_BYTES + bytes.length) === crc32(bytes);
}

/** Where the next whole frame of this device begins, searching from a place in a damaged stretch. */
function nextFrame(log: Uint8Array, view: DataView, { at, device }: Place): number | undefined {
  for (let here = at; here + frameSize(LEAST_SEGMENT) <= log.length; here++) {
    if (view.getUint32(here + HEAD_BYTES) !== MAGIC) continue;
    const name = log.subarray(here + HEAD_BYTES + DEVICE_AT, here + HEAD_BYTES + SEQ_AT);
    if (bytesToHex(name) === device && frameAt(log, view, { at: here, device })) return here;
  }
  return undefined;
}

function checkOf(start: Uint8Array): Uint8Array {
  const crc = crc32(start);
  return Uint8Array.of(crc >>> 24, (crc >>> 16) & 255, (crc >>> 8) & 255);
}
