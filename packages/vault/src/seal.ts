import { ok, problem, type Result, type Squeeze } from "@lichen/base";
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import {
  FLAG,
  HEADER_BYTES,
  type Header,
  headerFromBytes,
  headerToBytes,
  type SealProblem,
  TAG_BYTES,
} from "./header.ts";
import { pad, paddedLength, unpad } from "./padme.ts";

/** The most bytes a payload may open to: more is a bomb, not a diary. */
export const PAYLOAD_LIMIT = 64 * 1024 * 1024;

/** What opening one sealed object gives. */
export interface Opened {
  readonly header: Header;
  readonly payload: Uint8Array;
}

/**
 * Seals a payload: `header ‖ XChaCha20-Poly1305(key, nonce, pad(payload), AAD = header)`.
 *
 * The payload is deflated when that makes the padded bytes fewer, and the header says so. More than
 * {@link PAYLOAD_LIMIT} is a bug, for it would never open again.
 * Source: RFC 8439, draft-irtf-cfrg-xchacha-03.
 */
export function seal(
  key: Uint8Array,
  header: Header,
  payload: Uint8Array,
  squeeze: Squeeze,
): Uint8Array {
  if (payload.length > PAYLOAD_LIMIT) throw new Error("a payload too large to open again");
  const deflated = squeeze.deflate(payload);
  const helps = paddedLength(deflated.length + 4) < paddedLength(payload.length + 4);
  const flags = helps ? header.flags | FLAG.deflated : header.flags;
  const clear = headerToBytes({ ...header, flags });
  const body = pad(helps ? deflated : payload);
  const sealed = new Uint8Array(HEADER_BYTES + body.length + TAG_BYTES);
  sealed.set(clear);
  xchacha20poly1305(key, header.nonce, clear).encrypt(body, sealed.subarray(HEADER_BYTES));
  return sealed;
}

/** Opens what {@link seal} made; any changed, missing or extra byte is `damaged`. */
export function open(
  key: Uint8Array,
  sealed: Uint8Array,
  squeeze: Squeeze,
): Result<Opened, SealProblem> {
  const held = openHeld(key, sealed);
  if (!held.ok) return held;
  const payload = unfold(held.value, squeeze);
  return payload ? ok({ header: held.value.header, payload }) : problem({ kind: "damaged" });
}

/** What was sealed, proved whole, and perhaps still deflated: see {@link unfold}. */
export interface Held {
  readonly header: Header;
  readonly bytes: Uint8Array;
}

/** Opens without inflating, for what may not be needed at once. */
export function openHeld(key: Uint8Array, sealed: Uint8Array): Result<Held, SealProblem> {
  const header = headerFromBytes(sealed);
  if (!header.ok) return header;
  const clear = sealed.subarray(0, HEADER_BYTES);
  const body = decrypt(key, header.value.nonce, clear, sealed.subarray(HEADER_BYTES));
  const bytes = body && unpad(body);
  return bytes ? ok({ header: header.value, bytes }) : problem({ kind: "damaged" });
}

/** The payload; undefined when it is not deflate, or opens to more than a notebook would hold. */
export function unfold(
  { header, bytes }: Held,
  squeeze: Squeeze,
  limit = PAYLOAD_LIMIT,
): Uint8Array | undefined {
  if ((header.flags & FLAG.deflated) !== 0) return squeeze.inflate(bytes, limit);
  return bytes.length <= limit ? bytes : undefined;
}

/** Bare XChaCha20-Poly1305 opening; undefined when the tag does not fit. */
export function decrypt(
  key: Uint8Array,
  nonce: Uint8Array,
  aad: Uint8Array,
  ciphertext: Uint8Array,
): Uint8Array | undefined {
  if (ciphertext.length < TAG_BYTES) return undefined;
  try {
    return xchacha20poly1305(key, nonce, aad).decrypt(ciphertext);
  } catch {
    return undefined; // The tag does not fit: the library says so by throwing.
  }
}

/** Bare XChaCha20-Poly1305 sealing: ciphertext and tag. */
export function encrypt(
  key: Uint8Array,
  nonce: Uint8Array,
  aad: Uint8Array,
  clear: Uint8Array,
): Uint8Array {
  return xchacha20poly1305(key, nonce, aad).encrypt(clear);
}
