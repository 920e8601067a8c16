import type { Disk } from "@lichen/storage/folder";
import { diskError } from "./power-loss-disk.ts";

/** A call to a disk: how many came before it, and its name. */
export interface DiskCall {
  readonly index: number;
  readonly name: keyof Disk;
}

/** The process was ended from outside, in the middle of a call: no code of it runs any more. */
export class Killed extends Error {}

/** A disk with an ear at every call: what `verdict` returns is thrown as an error with that code. */
export function faultyDisk(
  disk: Disk,
  verdict: (call: DiskCall) => string | undefined,
): Disk & { calls(): number } {
  let calls = 0;
  let isKilled = false;
  function heard<T>(name: keyof Disk, act: () => T, broken: () => void = () => undefined): T {
    if (isKilled) throw new Killed();
    const code = verdict({ index: calls++, name });
    if (code === undefined) return act();
    broken();
    if (code !== "killed") throw diskError(code);
    isKilled = true;
    throw new Killed();
  }
  return {
    calls: () => calls,
    read: (path) => heard("read", () => disk.read(path)),
    list: (path) => heard("list", () => disk.list(path)),
    exists: (path) => heard("exists", () => disk.exists(path)),
    size: (path) => heard("size", () => disk.size(path)),
    writeAt: (path, offset, bytes) =>
      heard(
        "writeAt",
        () => disk.writeAt(path, offset, bytes),
        // A write that is refused may have put down a part of the bytes.
        () => disk.writeAt(path, offset, bytes.subarray(0, Math.floor(bytes.length / 2))),
      ),
    truncate: (path, length) => heard("truncate", () => disk.truncate(path, length)),
    sync: (path) => heard("sync", () => disk.sync(path)),
    rename: (from, to) => heard("rename", () => disk.rename(from, to)),
    remove: (path) => heard("remove", () => disk.remove(path)),
    makeFolder: (path) => heard("makeFolder", () => disk.makeFolder(path)),
    syncFolder: (path) => heard("syncFolder", () => disk.syncFolder(path)),
  };
}
