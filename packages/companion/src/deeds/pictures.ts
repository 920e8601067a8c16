import {
  bytesFromBase64url,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type StoreProblem,
} from "@lichen/base";
import {
  composeCaption,
  composePicture,
  fieldValue,
  isJpeg,
  type LifeRecord,
  PICTURE,
  PICTURE_BYTES,
  PICTURES_LIMIT,
  type PictureProblem,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";

/** A picture without its bytes. */
export interface KeptPicture {
  readonly id: RecordId;
  /** The person's words for it, read aloud in its place; empty where they gave none. */
  readonly caption: string;
}

/** The pictures that belong to a record, in the order they came in. */
export function picturesOf(notebook: Notebook, of: RecordId): readonly KeptPicture[] {
  return recordsOf(notebook, of).map((record) => {
    const caption = fieldValue(record, "title");
    return { id: record.id, caption: typeof caption === "string" ? caption : "" };
  });
}

/** The bytes of a picture; undefined where it is gone, or is none that may be shown. */
export function pictureBytes({ life }: Notebook, id: RecordId): Uint8Array | undefined {
  const record = life.record(id);
  const text = record?.kind === PICTURE ? fieldValue(record, "jpeg") : undefined;
  if (typeof text !== "string" || text.length > (PICTURE_BYTES * 4) / 3 + 4) return undefined;
  const bytes = bytesFromBase64url(text);
  return bytes.ok && isJpeg(bytes.value) ? bytes.value : undefined;
}

/** Keeps a picture with a record. Nothing of the file it came from is kept but its bytes. */
export async function keepPicture(
  notebook: Notebook,
  of: RecordId,
  jpeg: Uint8Array,
): Promise<Result<RecordId, PictureProblem | StoreProblem>> {
  if (recordsOf(notebook, of).length >= PICTURES_LIMIT) {
    return problem({ kind: "too-many-pictures", limit: PICTURES_LIMIT });
  }
  const fields = composePicture(of, jpeg);
  if (!fields.ok) return fields;
  const id = newRecordId(notebook.ports.chance);
  const kept = await notebook.append([
    writeFirst(notebook.stamp(), { id, kind: PICTURE }, fields.value),
  ]);
  return kept.ok ? ok(id) : kept;
}

/** Keeps the words that stand for a picture. */
export async function captionPicture(
  notebook: Notebook,
  id: RecordId,
  caption: string,
): Promise<Result<void, EntryProblem>> {
  const record = findEntry(notebook, id);
  if (!record.ok) return record;
  if (record.value.kind !== PICTURE) return problem({ kind: "no-such-entry" });
  const fields = { title: composeCaption(caption) };
  return notebook.append([writeOver(notebook.stamp(), record.value, fields)]);
}

function recordsOf({ life }: Notebook, of: RecordId): readonly LifeRecord[] {
  return [...life.records()]
    .filter((record) => record.kind === PICTURE && !record.hidden)
    .filter((record) => fieldValue(record, "of") === of)
    .toSorted((a, b) => a.writtenAt - b.writtenAt);
}
