import { DatabaseSync } from "node:sqlite";
import { ok, problem, type Result, type StoreProblem } from "@lichen/base";

/** A lock that is held. */
export interface Lock {
  release(): void;
}

const SQLITE_BUSY = 5;

/**
 * Takes the writer's lock of a folder, or says `busy` at once.
 *
 * SQLite's exclusive transaction is a lock of the operating system's on the file: the kernel lets go
 * of it when the process ends, however it ends, so a killed writer leaves nothing behind. (ADR 0007)
 */
export function takeLock(path: string): Result<Lock, StoreProblem> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec("PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE");
  } catch (caught) {
    database?.close();
    if (!(caught instanceof Error) || !("errcode" in caught)) throw caught;
    if (caught.errcode === SQLITE_BUSY) return problem({ kind: "busy" });
    return problem({ kind: "refused", code: `SQLITE_${String(caught.errcode)}` });
  }
  const held = database;
  return ok({ release: () => held.close() });
}
