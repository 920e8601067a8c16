import { join } from "node:path";
import {
  type DeviceLog,
  problem,
  type Result,
  type SegmentStore,
  type StoreProblem,
} from "@lichen/base";
import { framesFromBytes, framesToBytes } from "../frames.ts";
import { attempt } from "./attempt.ts";
import { readCopies, replaceFile, writeCopy } from "./copies-file.ts";
import type { Disk } from "./disk.ts";

/** The most bytes a head can have. */
export const HEAD_CAPACITY = 512;

/** Where a folder store stands. */
export interface Place {
  readonly dir: string;
  readonly disk: Disk;
  readonly canWrite: boolean;
}

/** The segments of a notebook folder. FOLDER.md sections 2 to 4. */
export function folderSegments({ dir, disk, canWrite }: Place): SegmentStore {
  const logs = join(dir, "segments");
  const heads = join(dir, "heads");
  const snapshots = join(dir, "snapshots");
  const logOf = (device: string): string => join(logs, `${device}.log`);
  /** Where the next frame of each log goes; known once the log was read. */
  const ends = new Map<string, number>();

  function write(act: () => void): Result<void, StoreProblem> {
    return canWrite ? attempt(act) : problem({ kind: "read-only" });
  }

  function endOf(device: string): number {
    const known = ends.get(device);
    if (known !== undefined) return known;
    const log = disk.read(logOf(device));
    return log ? framesFromBytes(device, log).end : 0;
  }

  function append(device: string, bytes: Uint8Array): void {
    const path = logOf(device);
    const isNew = !disk.exists(path);
    const end = endOf(device);
    try {
      if (disk.size(path) > end) disk.truncate(path, end); // An unfinished write that a crash left.
      disk.writeAt(path, end, bytes);
      disk.sync(path);
      if (isNew) disk.syncFolder(logs);
    } catch (caught) {
      if (!isNew || disk.exists(path)) attempt(() => disk.truncate(path, end));
      throw caught;
    }
    ends.set(device, end + bytes.length);
  }

  function load(device: string): DeviceLog {
    const { copies, exists } = readCopies(disk, join(heads, device), HEAD_CAPACITY);
    const log = disk.read(logOf(device)) ?? new Uint8Array(0);
    const { segments, damage, end } = framesFromBytes(device, log);
    ends.set(device, end);
    const headDamaged = exists && copies.length === 0;
    return { device, segments, damage, heads: copies.map(({ bytes }) => bytes), headDamaged };
  }

  return {
    load: async () =>
      attempt(() => {
        const named = disk
          .list(logs)
          .flatMap((name) => /^([0-9a-f]{32})\.log$/.exec(name)?.[1] ?? []);
        const headed = disk.list(heads).filter((name) => /^[0-9a-f]{32}$/.test(name));
        return [...new Set([...named, ...headed])].sort().map(load);
      }),
    append: async (device, segments, head) =>
      write(() => {
        if (segments.length > 0) append(device, framesToBytes(segments));
        writeCopy(disk, join(heads, device), { bytes: head, capacity: HEAD_CAPACITY });
      }),
    rewrite: async (device, segments) =>
      write(() => {
        const bytes = framesToBytes(segments);
        replaceFile(disk, logOf(device), bytes);
        ends.set(device, bytes.length);
      }),
    snapshots: async () =>
      attempt(() => ["a", "b"].flatMap((name) => disk.read(join(snapshots, name)) ?? [])),
    keepSnapshot: async (bytes) =>
      write(() => {
        if (disk.exists(join(snapshots, "a"))) {
          disk.rename(join(snapshots, "a"), join(snapshots, "b"));
        }
        replaceFile(disk, join(snapshots, "a"), bytes);
      }),
    dropSnapshots: async () =>
      write(() => {
        for (const name of disk.list(snapshots)) disk.remove(join(snapshots, name));
        disk.syncFolder(snapshots);
      }),
    close: async () => undefined,
  };
}
