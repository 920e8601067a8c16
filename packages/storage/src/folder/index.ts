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
import { folderSegments, type Place } from "./folder-segments.ts";
import { takeLock } from "./lock.ts";
import { settlingDisk } from "./settling-disk.ts";

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

/** The folders of a notebook besides itself. FOLDER.md section 1. */
const PARTS = ["segments", "heads", "snapshots"] as const;
/** What a notebook that was begun and never finished may hold: none of it is anyone's words or keys. */
const BEGUN = new Set<string>([...PARTS, "NOTEBOOK.txt", "lock.db", "slots.new"]);

/** Makes a new, empty notebook folder and opens it for writing. */
export function createFolder(dir: string, disk: Disk = systemDisk): Result<Folder, FolderProblem> {
  const made = attempt(() => {
    if (!isEmpty(dir, disk)) return false;
    const names = settlingDisk(disk, [dir]);
    for (const part of ["", ...PARTS]) names.makeFolder(join(dir, part));
    const notice = join(dir, "NOTEBOOK.txt");
    names.writeAt(notice, 0, new TextEncoder().encode(README));
    names.sync(notice);
    names.settle();
    return true;
  });
  if (!made.ok) return made;
  return made.value ? openFolder(dir, "write", disk) : problem({ kind: "not-empty" });
}

/** Whether there is nothing in a folder, or only what a crash left of one being made. */
function isEmpty(dir: string, disk: Disk): boolean {
  return (
    disk.list(dir).every((name) => BEGUN.has(name)) &&
    PARTS.every((part) => disk.list(join(dir, part)).length === 0)
  );
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
  const close = (): void => lock?.value.release();
  const folders = ["", ...PARTS].map((part) => join(dir, part));
  const place = { dir, disk: settlingDisk(disk, folders), canWrite };
  if (canWrite) {
    const ready = attempt(() => tidyFolder(folders, place.disk));
    if (!ready.ok) {
      close();
      return ready;
    }
  }
  return ok({
    segments: folderSegments(place),
    slots: folderSlots(join(dir, "slots"), place),
    close,
  });
}

/** Puts right what a crash can leave: files that were never put in place, folders that were lost. */
function tidyFolder(folders: readonly string[], disk: Disk): void {
  for (const folder of folders) {
    disk.makeFolder(folder);
    const left = disk.list(folder).filter((name) => name.endsWith(".new"));
    for (const name of left) disk.remove(join(folder, name));
  }
}

function folderSlots(path: string, { disk, canWrite }: Place): SlotFile {
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
