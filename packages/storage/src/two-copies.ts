import { crc32 } from "./crc32.ts";

/** Bytes before what a copy holds: `u64 generation ‖ u32 length ‖ u32 CRC-32 of all the rest`. */
const COPY_HEAD = 16;

/** One readable copy. */
export interface Copy {
  readonly generation: number;
  readonly bytes: Uint8Array;
  /** 0 or 1: which half of the file it is. */
  readonly half: number;
}

/** The size of a file that keeps two copies of up to `capacity` bytes. It never changes. */
export function fileSize(capacity: number): number {
  return 2 * copySize(capacity);
}

/** The size of one copy. */
export function copySize(capacity: number): number {
  return COPY_HEAD + capacity;
}

/** One copy: its generation, what it holds, and zeros. FOLDER.md section 3. */
export function copyToBytes(generation: number, bytes: Uint8Array, capacity: number): Uint8Array {
  const copy = new Uint8Array(copySize(capacity));
  const view = new DataView(copy.buffer);
  view.setBigUint64(0, BigInt(generation));
  view.setUint32(8, bytes.length);
  copy.set(bytes, COPY_HEAD);
  view.setUint32(12, crcOf(copy));
  return copy;
}

/** The readable copies of a file, newest first. */
export function copiesFromBytes(file: Uint8Array, capacity: number): readonly Copy[] {
  const size = copySize(capacity);
  return [0, 1]
    .flatMap((half) => copyFrom(file.subarray(half * size, (half + 1) * size), half, size))
    .sort((a, b) => b.generation - a.generation);
}

/** Where the next write goes: over the half that is not the newest readable one. */
export function nextHalf(copies: readonly Copy[]): number {
  return copies[0]?.half === 0 ? 1 : 0;
}

function copyFrom(copy: Uint8Array, half: number, size: number): readonly Copy[] {
  if (copy.length !== size) return [];
  const view = new DataView(copy.buffer, copy.byteOffset, copy.length);
  const generation = Number(view.getBigUint64(0));
  const length = view.getUint32(8);
  const isSane = Number.isSafeInteger(generation) && generation > 0 && length <= size - COPY_HEAD;
  const whole = isSane && view.getUint32(12) === crcOf(copy);
  return whole ? [{ generation, half, bytes: copy.slice(COPY_HEAD, COPY_HEAD + length) }] : [];
}

function crcOf(copy: Uint8Array): number {
  const checked = new Uint8Array(copy.length - 4);
  checked.set(copy.subarray(0, 12));
  checked.set(copy.subarray(16), 12);
  return crc32(checked);
}
