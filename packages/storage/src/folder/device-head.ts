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
  /**
   * The last segment number that was said to be kept: 0 for a log that was begun and nothing more,
   * without end when there is no copy to tell.
   */
  readonly vouched: number;
  /** Whether there is such a file at all. */
  readonly exists: boolean;
}

/** Reads the head of a device. */
export function readDeviceHead(disk: Disk, folder: string, device: string): DeviceHead {
  const { copies, exists } = readCopies(disk, join(folder, device), CAPACITY);
  const readable = copies.map(({ bytes }) => bytes).filter((each) => each.length >= VOUCHED_BYTES);
  const newest = readable[0];
  return {
    heads: readable
      .filter((each) => each.length > VOUCHED_BYTES)
      .map((each) => each.subarray(VOUCHED_BYTES)),
    headDamaged: exists && !newest,
    vouched: newest
      ? Number(new DataView(newest.buffer).getBigUint64(0))
      : Number.POSITIVE_INFINITY,
    exists,
  };
}

/**
 * Says that a log is begun, before its first segment is written: if the power goes before the first
 * head, what is in the log is known to be unfinished, and not a log whose head was lost.
 */
export function beginDeviceHead(disk: SettlingDisk, path: string): void {
  writeDeviceHead(disk, path, { head: new Uint8Array(0), vouched: 0 });
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
