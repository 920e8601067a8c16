import { bytesToBase64url } from "./bytes.ts";
import type { Chance } from "./ports.ts";

declare const opIdBrand: unique symbol;
declare const recordIdBrand: unique symbol;

/** The name of one operation: 12 random bytes as 16 characters of base64url. */
export type OpId = string & { readonly [opIdBrand]: true };

/** The name of one record: 12 bytes as 16 characters of base64url; random, or derived from a source. */
export type RecordId = string & { readonly [recordIdBrand]: true };

/** Bytes in an operation's or a record's name: 96 bits, so that a million collide once in 10^17. */
export const ID_BYTES = 12;

/** A fresh operation name. */
export function newOpId(chance: Chance): OpId {
  return bytesToBase64url(chance.bytes(ID_BYTES)) as OpId;
}

/** A fresh record name. */
export function newRecordId(chance: Chance): RecordId {
  return bytesToBase64url(chance.bytes(ID_BYTES)) as RecordId;
}

/** A record name from the first 12 bytes of a hash, so that one source always names one record. */
export function recordIdFromHash(hash: Uint8Array): RecordId {
  return bytesToBase64url(hash.subarray(0, ID_BYTES)) as RecordId;
}

/** Whether a text has the form of an operation or record name. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && /^[A-Za-z0-9_-]{16}$/.test(text);
}
