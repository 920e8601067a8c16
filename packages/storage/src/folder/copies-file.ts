import {
  type Copy,
  copiesFromBytes,
  copySize,
  copyToBytes,
  fileSize,
  nextHalf,
} from "../two-copies.ts";
import { attempt } from "./attempt.ts";
import type { Disk } from "./disk.ts";
import type { SettlingDisk } from "./settling-disk.ts";

/** The readable copies of a two-copy file, newest first, and whether there is such a file. */
export function readCopies(
  disk: Disk,
  path: string,
  capacity: number,
): { readonly copies: readonly Copy[]; readonly exists: boolean } {
  const file = disk.read(path);
  return { copies: file ? copiesFromBytes(file, capacity) : [], exists: file !== undefined };
}

/**
 * Overwrites the older copy in place, durably. The first write makes the file, whole or not at all.
 *
 * When the disk refuses, the older copy is put back: otherwise the next write would take what may
 * only be in memory for the newest copy, and overwrite the one that is on the disk.
 */
export function writeCopy(
  disk: SettlingDisk,
  path: string,
  content: { readonly bytes: Uint8Array; readonly capacity: number },
): void {
  const { bytes, capacity } = content;
  const before = disk.read(path);
  const copies = before ? copiesFromBytes(before, capacity) : [];
  const copy = copyToBytes((copies[0]?.generation ?? 0) + 1, bytes, capacity);
  if (before?.length !== fileSize(capacity)) {
    const file = new Uint8Array(fileSize(capacity));
    file.set(copy);
    replaceFile(disk, path, file);
    return;
  }
  const at = nextHalf(copies) * copySize(capacity);
  disk.settle(); // The file's name, if it was never made durable; the write itself makes no new one.
  try {
    disk.writeAt(path, at, copy);
    disk.sync(path);
  } catch (caught) {
    attempt(() => disk.writeAt(path, at, before.subarray(at, at + copySize(capacity))));
    throw caught;
  }
}

/**
 * Puts a whole file in place of another: after a crash there is the old one or the new one. One that
 * had no other before it is taken away again when its name could not be made durable.
 */
export function replaceFile(disk: SettlingDisk, path: string, bytes: Uint8Array): void {
  const isFirst = !disk.exists(path);
  makeReady(disk, path, bytes);
  disk.rename(`${path}.new`, path);
  try {
    disk.settle();
  } catch (caught) {
    if (isFirst) attempt(() => disk.remove(path));
    throw caught;
  }
}

/** Writes and syncs what is to be put in place, under the name it has until then. */
export function makeReady(disk: SettlingDisk, path: string, bytes: Uint8Array): void {
  const fresh = `${path}.new`;
  disk.remove(fresh);
  try {
    disk.writeAt(fresh, 0, bytes);
    disk.sync(fresh);
  } catch (caught) {
    attempt(() => disk.remove(fresh)); // On a full disk it would hold the room that is missing.
    throw caught;
  }
}
