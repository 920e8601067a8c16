import type { RecordId } from "@lichen/base";
import { fieldValue, type LifeRecord, PICTURE } from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";

/** Pictures whose record was let go of: one that came in from another device after that belongs to nothing. */
export function lonePictures({ life }: Notebook): readonly RecordId[] {
  return [...life.records()]
    .filter((record) => record.kind === PICTURE && life.isErased(ofPicture(record)))
    .map(({ id }) => id);
}

/** The name of the record a picture belongs to. */
export function ofPicture(picture: LifeRecord): RecordId {
  return String(fieldValue(picture, "of")) as RecordId; // A name that is none simply is not found.
}

/** The names of all pictures that belong to one of these records, those out of sight too. */
export function picturesBeside(
  { life }: Notebook,
  records: ReadonlySet<RecordId>,
): readonly RecordId[] {
  return [...life.records()]
    .filter((record) => record.kind === PICTURE && records.has(ofPicture(record)))
    .map(({ id }) => id);
}
