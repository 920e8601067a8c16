import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { type ExitCode, type Session, sayRefusal } from "./session.ts";

/**
 * Writes a new file whole, durably and for its owner alone, or not at all. A file that is there
 * already is never touched. Returns 0 when it is kept; else the reason was said.
 */
export function keepFile(session: Session, name: string, bytes: Uint8Array): ExitCode {
  const { words, here } = session;
  const path = resolve(here, name);
  if (existsSync(path)) {
    return sayRefusal(session, "file-exists", words.commandLine.fileExists(name));
  }
  const fresh = `${path}.${process.pid}.new`;
  try {
    const file = openSync(fresh, "wx", 0o600);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    putInPlace(fresh, path);
    syncFolder(dirname(path));
    return 0;
  } catch (caught) {
    rmSync(fresh, { force: true });
    const code = caught instanceof Error && "code" in caught ? String(caught.code) : undefined;
    if (code === undefined) throw caught;
    return code === "EEXIST"
      ? sayRefusal(session, "file-exists", words.commandLine.fileExists(name))
      : sayRefusal(session, "file-refused", words.commandLine.fileRefused(name, code));
  }
}

/** A link never replaces a file; where links are not known, a rename has to do. */
function putInPlace(fresh: string, path: string): void {
  try {
    linkSync(fresh, path);
    rmSync(fresh);
  } catch (caught) {
    const code = caught instanceof Error && "code" in caught ? caught.code : undefined;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw caught;
    renameSync(fresh, path);
  }
}

/** Makes the new name durable too; Windows has no such call, and its file systems keep names by themselves. */
function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
