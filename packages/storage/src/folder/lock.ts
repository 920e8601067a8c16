import { chmodSync, truncateSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { ok, problem, type Result, type StoreProblem } from "@lichen/base";
import { attempt } from "./attempt.ts";

/** A lock that is held; letting go twice is once. */
export interface Lock {
  release(): void;
}

const SQLITE_BUSY = 5;
const SQLITE_NOTADB = 26;

/**
 * Takes the writer's lock of a folder, or says `busy` at once.
 *
 * SQLite's exclusive transaction is a lock of the operating system's on the file: the kernel lets go
 * of it when the process ends, however it ends, so a killed writer leaves nothing behind. (ADR 0007)
 * The file itself stays empty. FOLDER.md section 5.
 */
export function takeLock(path: string): Result<Lock, StoreProblem> {
  const lock = tryLock(path);
  if (lock.ok || lock.problem.kind !== "refused") return lock;
  if (lock.problem.code !== `SQLITE_${SQLITE_NOTADB}`) return lock;
  truncateSync(path, 0); // Something was put into the file. Nothing in it matters.
  return tryLock(path);
}

function tryLock(path: string): Result<Lock, StoreProblem> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec("PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE");
    // By name and never through a handle: closing any handle of the file would let go of its locks.
    attempt(() => chmodSync(path, 0o600)); // Another owner's folder keeps its own modes.
  } catch (caught) {
    database?.close();
    if (!(caught instanceof Error) || !("errcode" in caught)) throw caught;
    if (caught.errcode === SQLITE_BUSY) return problem({ kind: "busy" });
    return problem({ kind: "refused", code: `SQLITE_${String(caught.errcode)}` });
  }
  const held = database;
  return ok({
    release: () => {
      if (held.isOpen) held.close();
    },
  });
}
