import { dirname } from "node:path";
import {
  type Copy,
  copiesFromBytes,
  copySize,
  copyToBytes,
  fileSize,
  nextHalf,
} from "../two-copies.ts";
import type { Disk } from "./disk.ts";

/** The readable copies of a two-copy file, newest first, and whether there is such a file. */
export function readCopies(
  disk: Disk,
  path: string,
  capacity: number,
): { readonly copies: readonly Copy[]; readonly exists: boolean } {
  const file = disk.read(path);
  return { copies: file ? copiesFromBytes(file, capacity) : [], exists: file !== undefined };
}

/** Overwrites the older copy in place, durably. The first write makes the file, whole or not at all. */
export function writeCopy(
  disk: Disk,
  path: string,
  content: { bytes: Uint8Array; capacity: number },
): void {
  const { bytes, capacity } = content;
  const { copies, exists } = readCopies(disk, path, capacity);
  const copy = copyToBytes((copies[0]?.generation ?? 0) + 1, bytes, capacity);
  if (exists && disk.size(path) === fileSize(capacity)) {
    disk.writeAt(path, nextHalf(copies) * copySize(capacity), copy);
    disk.sync(path);
    return;
  }
  const file = new Uint8Array(fileSize(capacity));
  file.set(copy);
  replaceFile(disk, path, file);
}

/** Puts a whole file in place of another: after a crash there is the old one or the new one. */
export function replaceFile(disk: Disk, path: string, bytes: Uint8Array): void {
  const fresh = `${path}.new`;
  disk.remove(fresh);
  disk.writeAt(fresh, 0, bytes);
  disk.sync(fresh);
  disk.rename(fresh, path);
  disk.syncFolder(dirname(path));
}
