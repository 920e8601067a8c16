import type { Chance } from "./ports.ts";

declare const opIdBrand: unique symbol;
declare const recordIdBrand: unique symbol;

/** The name of one operation: 12 random bytes, written as {@link idText}. */
export type OpId = string & { readonly [opIdBrand]: true };

/** The name of one record: 12 bytes written as {@link idText}; random, or derived from a source. */
export type RecordId = string & { readonly [recordIdBrand]: true };

/** Bytes in an operation's or a record's name: 96 bits, so that a million collide once in 10^17. */
export const ID_BYTES = 12;

/** Digits and letters without i, l, o, u: hard to misread aloud (after D. Crockford's base 32). */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** A fresh operation name. */
export function newOpId(chance: Chance): OpId {
  return idText(chance.bytes(ID_BYTES)) as OpId;
}

/** A fresh record name. */
export function newRecordId(chance: Chance): RecordId {
  return idText(chance.bytes(ID_BYTES)) as RecordId;
}

/** A record name from the first 12 bytes of a hash, so that one source always names one record. */
export function recordIdFromHash(hash: Uint8Array): RecordId {
  return idText(hash.subarray(0, ID_BYTES)) as RecordId;
}

/** Whether a text has the form of an operation or record name: 20 digits and letters. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && /^[0-9a-hjkmnp-tv-z]{20}$/.test(text);
}

/** Twelve bytes as 20 letters of five bits, most significant first, the last one filled with zeros. */
function idText(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += LETTERS[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + LETTERS[(held << (5 - bits)) & 31] : text;
}
