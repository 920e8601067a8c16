import { ok, problem, type Result } from "./result.ts";

/** Bytes joined end to end. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Whether two byte strings are the same, in a time that depends on their lengths only. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/** Lower-case hexadecimal. */
export function bytesToHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Reads lower- or upper-case hexadecimal of an even length. */
export function bytesFromHex(text: string): Result<Uint8Array, { readonly kind: "not-hex" }> {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) return problem({ kind: "not-hex" });
  return ok(
    Uint8Array.from({ length: text.length / 2 }, (_, i) =>
      Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
    ),
  );
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Base64url without padding (RFC 4648 section 5). */
export function bytesToBase64url(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const group = (a << 16) | (b << 8) | c;
    const wanted = Math.min(3, bytes.length - i) + 1;
    for (let k = 0; k < wanted; k++) text += ALPHABET[(group >> (18 - 6 * k)) & 63];
  }
  return text;
}

/** Reads base64url without padding; refuses any other spelling of the same bytes. */
export function bytesFromBase64url(
  text: string,
): Result<Uint8Array, { readonly kind: "not-base64url" }> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return problem({ kind: "not-base64url" });
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  const spare = held & ((1 << bits) - 1);
  if (bits >= 6 || spare !== 0) return problem({ kind: "not-base64url" });
  return ok(bytes);
}

interface TextCodecs {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: string,
    options: { fatal: boolean; ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

// UTF-8 is in every place Lichen runs but in no language library: named here once, and only here.
const { TextEncoder, TextDecoder } = globalThis as unknown as TextCodecs;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text as UTF-8. A lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-8 as text; refuses bytes that are not UTF-8. A byte order mark is kept. */
export function textFromUtf8(bytes: Uint8Array): Result<string, { readonly kind: "not-utf8" }> {
  try {
    return ok(decoder.decode(bytes));
  } catch {
    return problem({ kind: "not-utf8" });
  }
}
