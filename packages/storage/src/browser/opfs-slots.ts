import { ok, problem, type Result, type SlotFile, type StoreProblem } from "@lichen/base";
import { copiesFromBytes, copySize, copyToBytes, fileSize, nextHalf } from "../two-copies.ts";
import { attempt } from "./attempt.ts";

/**
 * The key slots in a file of the origin's private file system, overwritten in place.
 *
 * In place, because IndexedDB keeps what was deleted: a replaced key would stay on the disk. The file
 * is opened for the moment of a read or a write only, so that another tab can take over.
 */
export function opfsSlots(name: string, capacity: number): SlotFile {
  async function withFile<T>(act: (file: FileSystemSyncAccessHandle) => T): Promise<T> {
    const folder = await navigator.storage.getDirectory();
    const entry = await folder.getFileHandle(name, { create: true });
    const file = await entry.createSyncAccessHandle();
    try {
      return act(file);
    } finally {
      file.close();
    }
  }

  return {
    capacity,
    read: () =>
      attempt(() =>
        withFile((file) => {
          const bytes = readAll(file);
          const copies = copiesFromBytes(bytes, capacity).map((copy) => copy.bytes);
          return { copies, exists: bytes.length > 0 };
        }),
      ),
    write: (bytes) =>
      attempt(() =>
        withFile((file) => {
          const copies = copiesFromBytes(readAll(file), capacity);
          const copy = copyToBytes((copies[0]?.generation ?? 0) + 1, bytes, capacity);
          if (file.getSize() !== fileSize(capacity)) file.truncate(fileSize(capacity));
          const written = file.write(copy, { at: nextHalf(copies) * copySize(capacity) });
          file.flush();
          if (written < copy.length) throw new DOMException("a short write", "QuotaExceededError");
        }),
      ),
    close: async () => undefined,
  };
}

/** Whether this browser has files that can be overwritten in place. */
export async function hasOpfs(): Promise<boolean> {
  try {
    await navigator.storage.getDirectory();
    return "createSyncAccessHandle" in FileSystemFileHandle.prototype;
  } catch {
    return false; // A private window, or an older browser: the caller keeps slots elsewhere.
  }
}

/** Removes the slot file: what is sealed under its keys can then not be opened here. */
export async function removeOpfsSlots(name: string): Promise<Result<void, StoreProblem>> {
  const folder = await navigator.storage.getDirectory();
  try {
    await folder.removeEntry(name);
    return ok(undefined);
  } catch (caught) {
    if (!(caught instanceof DOMException)) throw caught;
    return caught.name === "NotFoundError"
      ? ok(undefined)
      : problem({ kind: "refused", code: caught.name });
  }
}

function readAll(file: FileSystemSyncAccessHandle): Uint8Array {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return bytes;
}
