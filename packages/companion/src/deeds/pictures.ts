import {
  bytesFromBase64url,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type StoreProblem,
  type ZoneProblem,
} from "@lichen/base";
import {
  composeCaption,
  composePicture,
  fieldValue,
  HOPE_BOX,
  isJpeg,
  JOURNAL,
  type JournalDraft,
  type JournalProblem,
  journalFields,
  type LifeRecord,
  PAGE_PICTURES,
  PICTURE,
  PICTURE_BYTES,
  type PictureProblem,
  type PictureRoom,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { keepFields } from "./keep-fields.ts";
import { ownPageId } from "./own-pages.ts";
import { ofPicture } from "./pictures-beside.ts";

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

/** Keeps a picture beside the safety plan. Nothing of the file it came from is kept but its bytes. */
export function keepHopePicture(
  notebook: Notebook,
  jpeg: Uint8Array,
): Promise<Result<RecordId, PictureProblem | StoreProblem>> {
  return keepPicture(notebook, { of: ownPageId("safety-plan"), jpeg, room: HOPE_BOX });
}

/**
 * Keeps a picture on a page of the journal, and answers the name of the page. A page of which nothing is
 * kept yet is kept as far as it has come; it may have no words.
 */
export async function keepPagePicture(
  notebook: Notebook,
  page: { readonly id: RecordId | undefined; readonly draft: JournalDraft },
  jpeg: Uint8Array,
): Promise<Result<RecordId, PictureProblem | JournalProblem | EntryProblem | ZoneProblem>> {
  const { inAll } = PAGE_PICTURES;
  if (picturesOnPages(notebook) >= inAll) return problem({ kind: "pictures-full", limit: inAll });
  const read = composePicture("", jpeg, PAGE_PICTURES); // Before a page is made for it.
  if (!read.ok) return read;
  const of = await pageFor(notebook, page);
  if (!of.ok) return of;
  const kept = await keepPicture(notebook, { of: of.value, jpeg, room: PAGE_PICTURES });
  return kept.ok ? of : kept;
}

/** The page a picture goes on: one that is there, or a new one. */
async function pageFor(
  notebook: Notebook,
  { id, draft }: { readonly id: RecordId | undefined; readonly draft: JournalDraft },
): Promise<Result<RecordId, JournalProblem | EntryProblem | ZoneProblem>> {
  if (id !== undefined) {
    const page = findEntry(notebook, id);
    if (!page.ok) return page;
    return page.value.kind === JOURNAL ? ok(id) : problem({ kind: "no-such-entry" });
  }
  const fields = journalFields(draft, true);
  return fields.ok ? keepFields(notebook, JOURNAL, fields.value) : fields;
}

async function keepPicture(
  notebook: Notebook,
  { of, jpeg, room }: { of: RecordId; jpeg: Uint8Array; room: PictureRoom },
): Promise<Result<RecordId, PictureProblem | StoreProblem>> {
  if (recordsOf(notebook, of).length >= room.onOne) {
    return problem({ kind: "too-many-pictures", limit: room.onOne });
  }
  const fields = composePicture(of, jpeg, room);
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

/** Pictures on pages of the journal, those out of sight too: they weigh as much. */
function picturesOnPages({ life }: Notebook): number {
  const isOnPage = (record: LifeRecord): boolean =>
    record.kind === PICTURE && life.record(ofPicture(record))?.kind === JOURNAL;
  return [...life.records()].filter(isOnPage).length;
}

function recordsOf({ life }: Notebook, of: RecordId): readonly LifeRecord[] {
  return [...life.records()]
    .filter((record) => record.kind === PICTURE && !record.hidden)
    .filter((record) => ofPicture(record) === of)
    .toSorted((a, b) => a.writtenAt - b.writtenAt);
}
