import { type RecordId, type Result, recordIdFromHash, type StoreProblem } from "@lichen/base";
import {
  fieldValue,
  OWN_PAGES,
  type OwnPage,
  type OwnPageKind,
  writeFirst,
  writeOver,
} from "@lichen/core";
import { labelledHash } from "@lichen/vault";
import type { Notebook } from "../notebook/notebook.ts";

/** A page as it stands. */
export function ownPage<K extends OwnPageKind>({ life }: Notebook, kind: K): OwnPage<K> {
  const record = life.record(ownPageId(kind));
  const said = OWN_PAGES[kind].map((part) => {
    const value = record && fieldValue(record, part);
    return [part, typeof value === "string" ? value : ""];
  });
  return Object.fromEntries(said) as OwnPage<K>; // Made from its own parts.
}

/** Keeps what changed on a page; each part is a field of its own, so that two devices may write two of them. */
export function keepOwnPage<K extends OwnPageKind>(
  notebook: Notebook,
  kind: K,
  change: Partial<OwnPage<K>>,
): Promise<Result<void, StoreProblem>> {
  const parts: readonly string[] = OWN_PAGES[kind];
  const fields = Object.fromEntries(
    Object.entries<unknown>(change).flatMap(([part, text]) =>
      parts.includes(part) && typeof text === "string" ? [[part, text.toWellFormed()]] : [],
    ),
  );
  const record = notebook.life.record(ownPageId(kind));
  const operation = record
    ? writeOver(notebook.stamp(), record, fields)
    : writeFirst(notebook.stamp(), { id: ownPageId(kind), kind }, fields);
  return notebook.append([operation]);
}

/** The name of the one record of a page, the same on every device. */
export function ownPageId(kind: OwnPageKind): RecordId {
  return recordIdFromHash(labelledHash(`lichen/1/${kind}`));
}
