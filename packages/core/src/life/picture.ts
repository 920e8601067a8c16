import { bytesToBase64url, type JsonObject, ok, problem, type Result } from "@lichen/base";

/** The kind of record that holds a picture ([Note: Kinds]). */
export const PICTURE = "picture";

/** The most bytes a picture may have, whatever it belongs to. */
export const PICTURE_BYTES = 240_000;

/** How much room there is for pictures: opening a notebook costs time for each of their bytes (docs/adr/0016). */
export interface PictureRoom {
  /** Bytes a picture may have: made smaller where it is chosen, it has a sixth less. */
  readonly bytes: number;
  /** Pictures one record may have. */
  readonly onOne: number;
  /** Pictures all records of its kind may have together. */
  readonly inAll: number;
}

/** Beside the safety plan: as many as a hand can go through on a hard night. */
export const HOPE_BOX: PictureRoom = { bytes: PICTURE_BYTES, onOne: 12, inAll: 12 };
/** On the pages of the journal. All of them and a full hope box weigh what 60 large pictures do. */
export const PAGE_PICTURES: PictureRoom = { bytes: 120_000, onOne: 4, inAll: 96 };

/** Letters of the words that stand for a picture. */
export const CAPTION_LIMIT = 200;

export type PictureProblem =
  /** Its bytes are none of a JPEG. */
  | { readonly kind: "not-a-picture" }
  | { readonly kind: "picture-too-large"; readonly limit: number }
  | { readonly kind: "too-many-pictures"; readonly limit: number }
  /** All records of its kind together have no room for another. */
  | { readonly kind: "pictures-full"; readonly limit: number };

/** Whether bytes begin as those of a JPEG do (ITU T.81, B.1.1.3: start of image, then a marker). */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/**
 * The fields of a picture: its bytes as they are, and what it belongs to. Only a JPEG is taken, for
 * every browser can make one and show one.
 */
export function composePicture(
  of: string,
  jpeg: Uint8Array,
  { bytes }: PictureRoom,
): Result<JsonObject, PictureProblem> {
  if (!isJpeg(jpeg)) return problem({ kind: "not-a-picture" });
  if (jpeg.length > bytes) return problem({ kind: "picture-too-large", limit: bytes });
  return ok({ of, jpeg: bytesToBase64url(jpeg) });
}

/** The words that stand for a picture, as they are kept. */
export function composeCaption(text: string): string {
  return text.toWellFormed().slice(0, CAPTION_LIMIT).toWellFormed();
}
