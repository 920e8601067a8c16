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
import { resolve } from "node:path";
import type { ExitCode, Session } from "./session.ts";

/**
 * Writes a new file whole, durably and for its owner alone, or not at all. A file that is there
 * already is never touched. Returns 0 when it is kept; else the reason was said.
 */
export function keepFile(session: Session, name: string, bytes: Uint8Array): ExitCode {
  const { terminal, words, here } = session;
  const path = resolve(here, name);
  if (existsSync(path)) {
    terminal.note(words.commandLine.fileExists(name));
    return 1;
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
    return 0;
  } catch (caught) {
    rmSync(fresh, { force: true });
    const code = caught instanceof Error && "code" in caught ? String(caught.code) : undefined;
    if (code === undefined) throw caught;
    terminal.note(
      code === "EEXIST"
        ? words.commandLine.fileExists(name)
        : words.commandLine.fileRefused(name, code),
    );
    return 1;
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
