import { join } from "node:path";
import {
  problem,
  type Result,
  type SegmentStore,
  type StoredSegment,
  type StoreProblem,
} from "@lichen/base";
import { type FramesReading, framesFromBytes, framesToBytes } from "../frames.ts";
import { attempt } from "./attempt.ts";
import { makeReady, replaceFile } from "./copies-file.ts";
import {
  beginDeviceHead,
  type DeviceHead,
  readDeviceHead,
  writeDeviceHead,
} from "./device-head.ts";
import type { SettlingDisk } from "./settling-disk.ts";

/** Where a folder store stands. */
export interface Place {
  readonly dir: string;
  readonly disk: SettlingDisk;
  readonly canWrite: boolean;
}

/** Where a log ends, and the number of its last segment. */
interface End {
  readonly at: number;
  readonly seq: number;
}

/** The segments of a notebook folder. FOLDER.md sections 2 to 4. */
export function folderSegments({ dir, disk, canWrite }: Place): SegmentStore {
  const logs = join(dir, "segments");
  const heads = join(dir, "heads");
  const snapshots = join(dir, "snapshots");
  const newest = join(snapshots, "a");
  const before = join(snapshots, "b");
  const logOf = (device: string): string => join(logs, `${device}.log`);
  /** Where each log ends, once it was read; true only while the file is that long. */
  const ends = new Map<string, End>();
  /** Logs with the remains of an append that met an error behind this place: they are not there. */
  const refused = new Map<string, number>();

  function write(act: () => void): Result<void, StoreProblem> {
    return canWrite ? attempt(act) : problem({ kind: "read-only" });
  }

  function read(device: string): FramesReading & DeviceHead {
    // The head first: read the other way round, a writer beside us could put it ahead of the log.
    const head = readDeviceHead(disk, heads, device);
    const log = (disk.read(logOf(device)) ?? new Uint8Array(0)).subarray(0, refused.get(device));
    const reading =
      head.vouched > 0 ? framesFromBytes(device, log, head.vouched) : begun(device, log);
    ends.set(device, { at: reading.end, seq: reading.segments.at(-1)?.seq ?? 0 });
    return { ...reading, ...head };
  }

  function endOf(device: string): End {
    const known = ends.get(device);
    if (known && known.at === disk.size(logOf(device))) return known;
    const { end, segments } = read(device);
    return { at: end, seq: segments.at(-1)?.seq ?? 0 };
  }

  function addFrames(device: string, end: End, bytes: Uint8Array): void {
    const path = logOf(device);
    disk.settle(); // The head that says the log is begun must not be lost with a log that is not.
    if (disk.size(path) > end.at) disk.truncate(path, end.at); // An unfinished write that a crash left.
    disk.writeAt(path, end.at, bytes);
    disk.sync(path);
    disk.settle();
  }

  function append(device: string, segments: readonly StoredSegment[], head: Uint8Array): void {
    const { vouched, exists } = readDeviceHead(disk, heads, device);
    const end = endOf(device);
    const seq = segments.at(-1)?.seq ?? end.seq;
    const said = Number.isFinite(vouched) ? Math.max(vouched, seq) : seq;
    const bytes = framesToBytes(segments);
    if (!exists && end.at === 0) beginDeviceHead(disk, join(heads, device));
    try {
      if (bytes.length > 0) addFrames(device, end, bytes);
      writeDeviceHead(disk, join(heads, device), { head, vouched: said });
    } catch (caught) {
      if (bytes.length > 0) takeBack(device, end, exists ? vouched : 0);
      throw caught;
    }
    refused.delete(device);
    ends.set(device, { at: end.at + bytes.length, seq });
  }

  /** After an error: what was added is not there, whether or not the disk lets it be cut off now. */
  function takeBack(device: string, end: End, vouched: number): void {
    refused.set(device, end.at);
    ends.delete(device);
    attempt(() => {
      // A head that could not be put back speaks for what was added: cut off, it would be missed.
      if (readDeviceHead(disk, heads, device).vouched !== vouched) return;
      if (disk.exists(logOf(device))) disk.truncate(logOf(device), end.at);
      refused.delete(device);
    });
  }

  return {
    load: async () =>
      attempt(() => {
        const named = disk
          .list(logs)
          .flatMap((name) => /^([0-9a-f]{32})\.log$/.exec(name)?.[1] ?? []);
        const headed = disk.list(heads).filter((name) => /^[0-9a-f]{32}$/.test(name));
        return [...new Set([...named, ...headed])].sort().map((device) => {
          const { segments, damage, heads, headDamaged } = read(device);
          return { device, segments, damage, heads, headDamaged };
        });
      }),
    append: async (device, segments, head) => write(() => append(device, segments, head)),
    rewrite: async (device, segments) =>
      write(() => {
        ends.delete(device);
        replaceFile(disk, logOf(device), framesToBytes(segments));
        refused.delete(device);
      }),
    snapshots: async () => attempt(() => [newest, before].flatMap((path) => disk.read(path) ?? [])),
    keepSnapshot: async (bytes) =>
      write(() => {
        makeReady(disk, newest, bytes);
        if (disk.exists(newest)) disk.rename(newest, before);
        disk.rename(`${newest}.new`, newest);
        disk.settle();
      }),
    dropSnapshots: async () =>
      write(() => {
        for (const name of disk.list(snapshots)) disk.remove(join(snapshots, name));
        disk.settle();
      }),
    close: async () => undefined,
  };
}

/** Reads a log of which nothing was ever said to be kept: an unfinished write, if anything. */
function begun(device: string, log: Uint8Array): FramesReading {
  const unfinished = { device, after: 0, bytes: log.length, tail: true };
  return { segments: [], damage: log.length > 0 ? [unfinished] : [], end: 0 };
}
