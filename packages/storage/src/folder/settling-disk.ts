import { dirname } from "node:path";
import type { Disk } from "./disk.ts";

/** A disk that remembers which folders have names that may not survive a loss of power. */
export interface SettlingDisk extends Disk {
  /** Syncs those folders; one that cannot be synced is tried again by the next to settle. */
  settle(): void;
}

/**
 * Watches names being made, moved and removed.
 *
 * [Note: Names must settle] A synced file whose name was never synced is lost with its name. The name
 * may have been made by this process, by an attempt of its that then met an error, or by a process
 * that was killed before it came to sync: `unsettled` names the folders where the last may be.
 */
export function settlingDisk(disk: Disk, unsettled: readonly string[] = []): SettlingDisk {
  const folders = new Set(unsettled);
  const touch = (path: string): void => {
    folders.add(dirname(path));
  };
  return {
    ...disk,
    writeAt(path, offset, bytes) {
      if (!disk.exists(path)) touch(path);
      disk.writeAt(path, offset, bytes);
    },
    rename(from, to) {
      touch(from);
      touch(to);
      disk.rename(from, to);
    },
    remove(path) {
      if (disk.exists(path)) touch(path);
      disk.remove(path);
    },
    makeFolder(path) {
      const missing: string[] = [];
      for (let each = path; !disk.exists(each); each = dirname(each)) missing.unshift(each);
      for (const each of missing) {
        touch(each);
        disk.makeFolder(each);
      }
    },
    settle() {
      for (const folder of folders) {
        disk.syncFolder(folder);
        folders.delete(folder);
      }
    },
  };
}
