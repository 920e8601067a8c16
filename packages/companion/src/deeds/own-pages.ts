import { type RecordId, type Result, recordIdFromHash, type StoreProblem } from "@lichen/base";
import {
  alternatesOf,
  fieldValue,
  OWN_PAGES,
  type OwnPage,
  type OwnPageKind,
  type PartOf,
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

/** A page, with the parts that were worded on two devices at once and wait for the person to pick. */
export interface KeptOwnPage<K extends OwnPageKind> {
  readonly id: RecordId;
  readonly page: OwnPage<K>;
  /** Every wording of a part that has several, the one last written first. */
  readonly wordings: { readonly [part in PartOf<K>]?: readonly string[] };
}

/** A page with all its wordings: a part of several is not to be written over before one is picked. */
export function keptOwnPage<K extends OwnPageKind>(notebook: Notebook, kind: K): KeptOwnPage<K> {
  const id = ownPageId(kind);
  const record = notebook.life.record(id);
  const several = record ? alternatesOf(record) : [];
  const wordings = OWN_PAGES[kind]
    .filter((part) => several.includes(part))
    .map((part) => {
      const versions = record?.fields.get(part) ?? [];
      return [part, versions.map(({ value }) => (typeof value === "string" ? value : ""))];
    });
  return { id, page: ownPage(notebook, kind), wordings: Object.fromEntries(wordings) };
}

/** A page to be read where nothing can be picked: a part of several wordings says them all. */
export function ownPageInFull<K extends OwnPageKind>({
  page,
  wordings,
}: KeptOwnPage<K>): OwnPage<K> {
  const several: { readonly [part: string]: readonly string[] | undefined } = wordings;
  const parts = Object.entries<string>(page).map(([part, text]) => {
    const all = several[part]?.filter((each) => each.trim() !== "");
    return [part, all?.join("\n\n") ?? text];
  });
  return Object.fromEntries(parts) as OwnPage<K>; // Made from its own parts.
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
