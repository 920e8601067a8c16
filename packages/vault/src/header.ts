import { bytesFromHex, bytesToHex, ok, problem, type Result } from "@lichen/base";

/** What a sealed object is. 3, 4, 6 and 8 are reserved: kept while locked, blob chunk, share, membership. */
export const OBJECT_TYPE = {
  segment: 1,
  snapshot: 2,
  keptWhileLocked: 3,
  blobChunk: 4,
  slot: 5,
  share: 6,
  backup: 7,
  membership: 8,
} as const;
export type ObjectType = (typeof OBJECT_TYPE)[keyof typeof OBJECT_TYPE];

/** Header flags: bit 0 the last chunk of its object, bit 1 a payload under raw deflate. */
export const FLAG = { last: 1, deflated: 2 } as const;
const KNOWN_FLAGS = FLAG.last | FLAG.deflated;

/** Bytes in a header, in an AEAD nonce, in an AEAD tag, in a hash. */
export const HEADER_BYTES = 112;
export const NONCE_BYTES = 24;
export const TAG_BYTES = 16;
export const HASH_BYTES = 32;

const MAGIC = 0x4c434831; // "LCH1"
const SUITE = 1;
const SCHEMA = 1;

/** The clear start of every sealed object; the whole of it is associated data. FORMAT.md section 3. */
export interface Header {
  readonly type: ObjectType;
  /** 32 hexadecimal characters. */
  readonly vault: string;
  /** The device that wrote it, or the object's own name: 32 hexadecimal characters. */
  readonly device: string;
  /** Segment number from 1, or chunk index from 0. */
  readonly seq: number;
  readonly epoch: number;
  readonly flags: number;
  /** Hash of the one before it; zeros for the first. */
  readonly prev: Uint8Array;
  readonly nonce: Uint8Array;
}

/** `damaged`: no such bytes were ever written. `newer-format`: written by a version that knows more. */
export type SealProblem = { readonly kind: "damaged" } | { readonly kind: "newer-format" };

/** The 112 bytes of a header, big-endian. A number or a length that does not fit is a bug. */
export function headerToBytes(header: Header): Uint8Array {
  const { seq, epoch, prev, nonce } = header;
  const fits = isSeq(seq) && isU32(epoch) && prev.length === HASH_BYTES;
  if (!fits || nonce.length !== NONCE_BYTES) throw new Error("a header that cannot be written");
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, SUITE);
  view.setUint8(5, header.type);
  view.setUint16(6, SCHEMA);
  bytes.set(fixedHex(header.vault), 8);
  bytes.set(fixedHex(header.device), 24);
  view.setBigUint64(40, BigInt(header.seq));
  view.setUint32(48, header.epoch);
  view.setUint32(52, header.flags);
  bytes.set(header.prev, 56);
  bytes.set(header.nonce, 88);
  return bytes;
}

/** Reads a header from the start of a sealed object. */
export function headerFromBytes(bytes: Uint8Array): Result<Header, SealProblem> {
  if (bytes.length < HEADER_BYTES) return problem({ kind: "damaged" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  if (view.getUint32(0) !== MAGIC) return problem({ kind: "damaged" });
  const flags = view.getUint32(52);
  const type = Object.values(OBJECT_TYPE).find((known) => known === view.getUint8(5));
  const known = view.getUint8(4) === SUITE && view.getUint16(6) === SCHEMA;
  if (!known || type === undefined || (flags & ~KNOWN_FLAGS) !== 0)
    return problem({ kind: "newer-format" });
  const seq = Number(view.getBigUint64(40));
  if (!isSeq(seq)) return problem({ kind: "damaged" });
  return ok({
    type,
    vault: bytesToHex(bytes.subarray(8, 24)),
    device: bytesToHex(bytes.subarray(24, 40)),
    seq,
    epoch: view.getUint32(48),
    flags,
    prev: bytes.slice(56, 88),
    nonce: bytes.slice(88, 112),
  });
}

/** Whether a number can be the `seq` of anything: the whole numbers a double holds exactly. */
export function isSeq(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

/** Whether a number fits 32 bits. */
export function isU32(number: number): boolean {
  return isSeq(number) && number <= 0xffff_ffff;
}

/** 16 bytes from 32 hexadecimal characters. Anything else is a bug. */
export function fixedHex(text: string): Uint8Array {
  const bytes = bytesFromHex(text);
  if (!bytes.ok || bytes.value.length !== 16)
    throw new Error("a name of 32 hexadecimal characters was expected");
  return bytes.value;
}
