import { joinBytes, utf8 } from "@lichen/base";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";

/** SHA-256 (FIPS 180-4). */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return nobleSha256(parts[0]);
  return nobleSha256(joinBytes(...parts));
}

/** SHA-256 of an ASCII label followed by the parts, so that no hash can stand in for another. */
export function labelledHash(label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return sha256(utf8(label), ...parts);
}

/** HKDF-SHA256 (RFC 5869) to 32 bytes; `info` is an ASCII label, `salt` empty unless given. */
export function derive(
  key: Uint8Array,
  info: string,
  salt: Uint8Array = new Uint8Array(0),
): Uint8Array {
  return hkdf(nobleSha256, key, salt, utf8(info), 32);
}
