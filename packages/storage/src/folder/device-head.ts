import { join } from "node:path";
import { readCopies, writeCopy } from "./copies-file.ts";
import type { Disk } from "./disk.ts";
import type { SettlingDisk } from "./settling-disk.ts";

/** The most bytes a head can have. */
export const HEAD_CAPACITY = 512;
/** `u64` before the head: the last segment number that was said to be kept. FOLDER.md section 3. */
const VOUCHED_BYTES = 8;
const CAPACITY = VOUCHED_BYTES + HEAD_CAPACITY;

/** A device's head as it rests. */
export interface DeviceHead {
  /** Readable copies, newest first. */
  readonly heads: readonly Uint8Array[];
  readonly headDamaged: boolean;
  /** The last segment number that was said to be kept; without end when no copy can tell. */
  readonly vouched: number;
}

/** Reads the head of a device. */
export function readDeviceHead(disk: Disk, folder: string, device: string): DeviceHead {
  const { copies, exists } = readCopies(disk, join(folder, device), CAPACITY);
  const readable = copies.filter(({ bytes }) => bytes.length >= VOUCHED_BYTES);
  const newest = readable[0]?.bytes;
  const unknown = exists ? Number.POSITIVE_INFINITY : 0;
  return {
    heads: readable.map(({ bytes }) => bytes.subarray(VOUCHED_BYTES)),
    headDamaged: exists && readable.length === 0,
    vouched: newest ? Number(new DataView(newest.buffer).getBigUint64(0)) : unknown,
  };
}

/** Overwrites the older copy of a device's head, durably. */
export function writeDeviceHead(
  disk: SettlingDisk,
  path: string,
  { head, vouched }: { readonly head: Uint8Array; readonly vouched: number },
): void {
  const bytes = new Uint8Array(VOUCHED_BYTES + head.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(vouched));
  bytes.set(head, VOUCHED_BYTES);
  writeCopy(disk, path, { bytes, capacity: CAPACITY });
}
