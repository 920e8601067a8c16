import { join } from "node:path";
import {
  ok,
  problem,
  type Result,
  type SegmentStore,
  type SlotFile,
  type StoreProblem,
} from "@lichen/base";
import { attempt } from "./attempt.ts";
import { readCopies, writeCopy } from "./copies-file.ts";
import { type Disk, systemDisk } from "./disk.ts";
import { folderSegments } from "./folder-segments.ts";
import { takeLock } from "./lock.ts";

export type { Disk } from "./disk.ts";
export { systemDisk } from "./disk.ts";

/** The most bytes a slot table can have. */
export const SLOTS_CAPACITY = 12_000;

/** A notebook's folder, open. */
export interface Folder {
  readonly segments: SegmentStore;
  readonly slots: SlotFile;
  close(): void;
}

export type FolderProblem =
  | StoreProblem
  /** There is no notebook in this folder. */
  | { readonly kind: "absent" }
  /** The folder holds other things; a notebook is never put among them. */
  | { readonly kind: "not-empty" };

const README = `This folder is a Lichen notebook. Keep it whole; nothing in it can be read without its key.
यह फ़ोल्डर एक लाइकेन डायरी है। इसे पूरा रखें; बिना चाबी के इसमें कुछ पढ़ा नहीं जा सकता।
`;

/** Whether a folder is a notebook, or was: it has its slots or its notice. */
export function isNotebook(dir: string, disk: Disk = systemDisk): boolean {
  return disk.exists(join(dir, "slots")) || disk.exists(join(dir, "NOTEBOOK.txt"));
}

/** Makes a new, empty notebook folder and opens it for writing. */
export function createFolder(dir: string, disk: Disk = systemDisk): Result<Folder, FolderProblem> {
  const made = attempt(() => {
    if (isNotebook(dir, disk) || disk.list(dir).length > 0) return false;
    for (const part of ["", "segments", "heads", "snapshots"]) disk.makeFolder(join(dir, part));
    disk.writeAt(join(dir, "NOTEBOOK.txt"), 0, new TextEncoder().encode(README));
    disk.sync(join(dir, "NOTEBOOK.txt"));
    disk.syncFolder(dir);
    return true;
  });
  if (!made.ok) return made;
  return made.value ? openFolder(dir, "write", disk) : problem({ kind: "not-empty" });
}

/** Opens a notebook folder. Many may read at once, beside one who writes; a second writer is `busy`. */
export function openFolder(
  dir: string,
  access: "read" | "write",
  disk: Disk = systemDisk,
): Result<Folder, FolderProblem> {
  const found = attempt(() => isNotebook(dir, disk));
  if (!found.ok) return found;
  if (!found.value) return problem({ kind: "absent" });
  const canWrite = access === "write";
  const lock = canWrite && disk === systemDisk ? takeLock(join(dir, "lock.db")) : undefined;
  if (lock && !lock.ok) return lock;
  const place = { dir, disk, canWrite };
  if (canWrite) {
    const ready = attempt(() => tidyFolder(dir, disk));
    if (!ready.ok) return ready;
  }
  return ok({
    segments: folderSegments(place),
    slots: folderSlots(join(dir, "slots"), disk, canWrite),
    close: () => lock?.value.release(),
  });
}

/** Puts right what a crash can leave: files that were never put in place, folders that were lost. */
function tidyFolder(dir: string, disk: Disk): void {
  for (const part of ["segments", "heads", "snapshots"]) disk.makeFolder(join(dir, part));
  for (const part of ["", "segments", "heads", "snapshots"]) {
    const left = disk.list(join(dir, part)).filter((name) => name.endsWith(".new"));
    for (const name of left) disk.remove(join(dir, part, name));
  }
}

function folderSlots(path: string, disk: Disk, canWrite: boolean): SlotFile {
  return {
    capacity: SLOTS_CAPACITY,
    read: async () =>
      attempt(() => {
        const { copies, exists } = readCopies(disk, path, SLOTS_CAPACITY);
        return { copies: copies.map(({ bytes }) => bytes), exists };
      }),
    write: async (bytes) => {
      if (!canWrite) return problem({ kind: "read-only" });
      return attempt(() => writeCopy(disk, path, { bytes, capacity: SLOTS_CAPACITY }));
    },
    close: async () => undefined,
  };
}
