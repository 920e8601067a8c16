import {
  closeSync,
  constants,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { codeOf } from "./attempt.ts";

/**
 * The few things a folder store does to a disk, each all or an error with the platform's `code`.
 * A test stands in for it to cut the power or fill the disk.
 */
export interface Disk {
  /** The whole file, or undefined when there is none. */
  read(path: string): Uint8Array | undefined;
  /** Names in a folder; none when there is no folder. */
  list(path: string): readonly string[];
  exists(path: string): boolean;
  size(path: string): number;
  /** Writes every byte at a place, creating the file if need be. */
  writeAt(path: string, offset: number, bytes: Uint8Array): void;
  truncate(path: string, length: number): void;
  /** Returns once the file's content would survive a loss of power. */
  sync(path: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  makeFolder(path: string): void;
  /** Returns once the names in a folder would survive a loss of power. */
  syncFolder(path: string): void;
}

/**
 * The disk of this machine. Folders are made for the owner alone (0700), files too (0600). What may
 * not be looked at is an error and never taken for something that is not there.
 */
export const systemDisk: Disk = {
  read(path) {
    const file = unlessAbsent(() => readFileSync(path));
    // A plain view of the bytes: a Buffer's own slice would not copy.
    return file && new Uint8Array(file.buffer, file.byteOffset, file.length);
  },
  list: (path) => unlessAbsent(() => readdirSync(path)) ?? [],
  exists: (path) => statSync(path, { throwIfNoEntry: false }) !== undefined,
  size: (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  writeAt(path, offset, bytes) {
    const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    try {
      for (let at = 0; at < bytes.length; )
        at += writeSync(file, bytes, at, bytes.length - at, offset + at);
    } finally {
      closeSync(file);
    }
  },
  truncate: (path, length) => withFile(path, "r+", (file) => ftruncateSync(file, length)),
  sync: (path) => withFile(path, "r+", fdatasyncSync),
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  },
  syncFolder(path) {
    if (process.platform === "win32") return; // Windows keeps names durable by itself and opens no folder.
    try {
      withFile(path, "r", fsyncSync);
    } catch (caught) {
      // Some network and user-space file systems know no such thing: names there are as durable as they get.
      if (codeOf(caught) !== "EINVAL" && codeOf(caught) !== "ENOTSUP") throw caught;
    }
  },
};

function unlessAbsent<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (caught) {
    if (codeOf(caught) === "ENOENT") return undefined;
    throw caught;
  }
}

function withFile(path: string, flags: "r" | "r+", act: (file: number) => void): void {
  const file = openSync(path, flags);
  try {
    act(file);
  } finally {
    closeSync(file);
  }
}
