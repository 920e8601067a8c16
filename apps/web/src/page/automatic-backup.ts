import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { deleteDB, openDB } from "idb";
import { standing } from "./notebook.ts";
import { fileName } from "./saving.ts";
import { readTripwire } from "./tripwire.ts";
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

/** Only the handle of the chosen file is kept here and whose it is, never anything written. */
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

/** The file of one notebook: another one that is begun or brought in here is never written over it. */
interface Chosen {
  readonly handle: FileHandle;
  /** SHA-256 of the notebook's name, as the tripwire has it. */
  readonly notebook: string;
}

let handle: FileHandle | undefined;
let timer = 0;
let writtenAt = -1;

async function place() {
  return openDB(PLACE, 1, { upgrade: (database) => void database.createObjectStore("file") });
}

/** The file as it is remembered by every tab; undefined when none is, or it was forgotten. */
async function remembered(): Promise<Chosen | undefined> {
  const isThere = (await indexedDB.databases()).some(({ name }) => name === PLACE);
  if (!isThere) return undefined;
  const database = await place();
  const chosen: Chosen | undefined = await database.get("file", "chosen");
  database.close();
  return chosen;
}

/** Finds the file again, and keeps it up to date from now on. */
export async function beginAutomaticBackup(): Promise<void> {
  if (!canBackUpByItself) return;
  await find();
  let wasOpen = standing.value?.kind === "open";
  effect(() => {
    const now = standing.value;
    const isOpen = now?.kind === "open";
    if (isOpen && !wasOpen) void find(); // Another tab may have chosen another file meanwhile, or none.
    wasOpen = isOpen;
    if (now?.kind !== "open") writtenAt = -1; // Revisions begin anew with each opening.
    if (now?.kind !== "open" || state.value.kind !== "on" || now.revision === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void writeFile(), PAUSE);
  });
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== 0) void writeFile();
  });
}

/** Finds the file as it is remembered now, and says how it stands. */
async function find(): Promise<void> {
  handle = (await remembered())?.handle;
  if (handle) await stand();
  else state.value = { kind: "none" };
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
  const notebook = readTripwire()?.notebook;
  if (!handle || notebook === undefined) return false;
  const database = await place();
  await database.put("file", { handle, notebook } satisfies Chosen, "chosen");
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
  // Another tab may have begun another notebook meanwhile, or chosen another file.
  const chosen = await remembered();
  if (!chosen || chosen.notebook !== readTripwire()?.notebook) {
    await forgetAutomaticBackup();
    return false;
  }
  handle = chosen.handle;
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
