import { ok, type Result, type StoreProblem } from "@lichen/base";
import type { Notebook } from "../notebook/notebook.ts";
import { type Import, isChangedSince } from "./bring-in-daylio.ts";
import { hideEntries } from "./edit-entry.ts";

/** What undoing an import did. */
export interface UndoneImport {
  /** Entries that are out of sight now. */
  readonly hidden: number;
  /** Entries the person changed since: they stay where they are. */
  readonly left: number;
}

/** Takes a whole import out of sight. Bringing the same file in again brings it back. */
export async function undoImport(
  notebook: Notebook,
  { records }: Import,
): Promise<Result<UndoneImport, StoreProblem>> {
  const inSight = records.filter(({ hidden }) => !hidden);
  const untouched = inSight.filter((record) => !isChangedSince(record));
  const hidden = await hideEntries(notebook, untouched);
  return hidden.ok
    ? ok({ hidden: untouched.length, left: inSight.length - untouched.length })
    : hidden;
}
