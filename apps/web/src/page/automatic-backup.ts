import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { deleteDB, openDB } from "idb";
import { standing } from "./notebook.ts";
import { fileName } from "./saving.ts";
import { ask } from "./worker-port.ts";

/** How the file that is kept up to date stands. */
export type AutomaticBackup =
  | { readonly kind: "none" }
  | { readonly kind: "on"; readonly name: string }
  /** The browser wants to be asked again, by a press of the person's. */
  | { readonly kind: "asks"; readonly name: string };

const state = signal<AutomaticBackup>({ kind: "none" });
export const automaticBackup: ReadonlySignal<AutomaticBackup> = state;

/** Whether this browser lets a page write to a file the person chose. */
export const canBackUpByItself = "showSaveFilePicker" in window;

/** Only the handle of the chosen file is kept here, never anything written. */
const PLACE = "lichen-backup-file";
/** The file is written this long after the last change, in milliseconds. */
const PAUSE = 20_000;

interface FileHandle extends FileSystemFileHandle {
  queryPermission?(how: { readonly mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(how: { readonly mode: "readwrite" }): Promise<PermissionState>;
}

declare global {
  interface Window {
    showSaveFilePicker?(how: {
      readonly suggestedName: string;
      readonly types: readonly {
        readonly accept: { readonly [type: string]: readonly string[] };
      }[];
    }): Promise<FileHandle>;
  }
}

let handle: FileHandle | undefined;
let timer = 0;
let writtenAt = -1;

async function place() {
  return openDB(PLACE, 1, { upgrade: (database) => void database.createObjectStore("file") });
}

/** Finds the file again, and keeps it up to date from now on. */
export async function beginAutomaticBackup(): Promise<void> {
  if (!canBackUpByItself) return;
  const isThere = (await indexedDB.databases()).some(({ name }) => name === PLACE);
  if (isThere) {
    const database = await place();
    handle = await database.get("file", "handle");
    database.close();
    await stand();
  }
  effect(() => {
    const now = standing.value;
    if (now?.kind !== "open") writtenAt = -1; // Revisions begin anew with each opening.
    if (now?.kind !== "open" || state.value.kind !== "on" || now.revision === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void writeFile(), PAUSE);
  });
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== 0) void writeFile();
  });
}

/** Lets the person choose the file; false when they chose none. */
export async function chooseBackupFile(): Promise<boolean> {
  try {
    handle = await window.showSaveFilePicker?.({
      suggestedName: fileName("lichen"),
      types: [{ accept: { "application/octet-stream": [".lichen"] } }],
    });
  } catch {
    return false; // The person closed the picker: nothing changes.
  }
  if (!handle) return false;
  const database = await place();
  await database.put("file", handle, "handle");
  database.close();
  await stand();
  return writeFile();
}

/** Asks the browser again to let us write. */
export async function allowAgain(): Promise<void> {
  await handle?.requestPermission?.({ mode: "readwrite" });
  await stand();
  if (state.value.kind === "on") await writeFile();
}

/** Stops, and forgets which file it was. The file stays as it is. */
export async function forgetAutomaticBackup(): Promise<void> {
  clearTimeout(timer);
  handle = undefined;
  state.value = { kind: "none" };
  if (canBackUpByItself) await deleteDB(PLACE);
}

async function stand(): Promise<void> {
  if (!handle) return;
  const permission = await handle.queryPermission?.({ mode: "readwrite" });
  const kind = permission === "granted" ? "on" : "asks";
  state.value = { kind, name: handle.name };
}

/** Writes a whole backup, opened by the 24 words, over the file; only then is it a safe copy. */
async function writeFile(): Promise<boolean> {
  clearTimeout(timer);
  timer = 0;
  const now = standing.value;
  if (!handle || now?.kind !== "open" || now.revision === writtenAt) return false;
  const made = await ask("makeBackup", { passphrase: undefined });
  if (!made.ok || standing.value?.kind !== "open") return false;
  try {
    const stream = await handle.createWritable();
    await stream.write(new Uint8Array(made.value));
    await stream.close();
  } catch {
    await stand(); // Permission was taken back, or the file's place is gone: the page says so.
    return false;
  }
  await ask("noteBackup");
  const after = standing.value;
  writtenAt = after?.kind === "open" ? after.revision : -1;
  return true;
}
