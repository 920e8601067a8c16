import {
  bytesFromBase64url,
  bytesToBase64url,
  isJsonObject,
  type Json,
  type JsonObject,
  memberOf,
  parseJson,
  sameBytes,
  textFromUtf8,
  utf8,
} from "@lichen/base";
import { isU32 } from "./header.ts";
import {
  type Certificate,
  compareEpochs,
  type Epoch,
  type Keyring,
  type SharedKeys,
} from "./keyring.ts";

// [Note: One spelling of a keyring] Keys are read only from the very bytes their writer would write.
// So nothing can hide in a second member of one name, in white space or in `__proto__`, and a member
// that only a newer version knows is never lost by sealing the keyring again without it.

/** A keyring as UTF-8 JSON; bytes are base64url. FORMAT.md section 4. */
export function keyringToBytes(keyring: Keyring): Uint8Array {
  return utf8(
    JSON.stringify({
      ...sharedToJson(keyring),
      device: keyring.device,
      signing: bytesToBase64url(keyring.signingSeed),
      exchange: bytesToBase64url(keyring.exchangeSeed),
    }),
  );
}

/** Reads a keyring; undefined for anything {@link keyringToBytes} would not have written. */
export function keyringFromBytes(bytes: Uint8Array): Keyring | undefined {
  const json = objectFrom(bytes);
  const shared = json && sharedFromJson(json);
  const device = json && nameIn(json, "device");
  const signingSeed = json && bytesIn(json, "signing", 32);
  const exchangeSeed = json && bytesIn(json, "exchange", 32);
  if (!shared || !device || !signingSeed || !exchangeSeed) return undefined;
  const keyring = { ...shared, device, signingSeed, exchangeSeed };
  return sameBytes(keyringToBytes(keyring), bytes) ? keyring : undefined;
}

/** The shared keys as UTF-8 JSON: a keyring without anything of one device's own. */
export function sharedToBytes(shared: SharedKeys): Uint8Array {
  return utf8(JSON.stringify(sharedToJson(shared)));
}

/** Reads shared keys; undefined for anything {@link sharedToBytes} would not have written. */
export function sharedFromBytes(bytes: Uint8Array): SharedKeys | undefined {
  const json = objectFrom(bytes);
  const shared = json && sharedFromJson(json);
  return shared && sameBytes(sharedToBytes(shared), bytes) ? shared : undefined;
}

function objectFrom(bytes: Uint8Array): JsonObject | undefined {
  const text = textFromUtf8(bytes);
  const json = text.ok ? parseJson(text.value) : undefined;
  return isJsonObject(json) ? json : undefined;
}

function sharedToJson({ vault, root, epochs, certificates }: SharedKeys): JsonObject {
  return {
    vault,
    root: bytesToBase64url(root),
    epochs: epochs.map(({ number, key }) => [number, bytesToBase64url(key)]),
    certificates: certificates.map(({ device, signing, exchange, signature }) => [
      device,
      ...[signing, exchange, signature].map(bytesToBase64url),
    ]),
  };
}

function sharedFromJson(json: JsonObject): SharedKeys | undefined {
  const vault = nameIn(json, "vault");
  const root = bytesIn(json, "root", 32);
  const epochs = listIn(json, "epochs", epochFrom);
  const certificates = listIn(json, "certificates", certificateFrom);
  if (!vault || !root || !epochs || !certificates) return undefined;
  const isRight = epochs.length > 0 && areInOrder(epochs) && areApart(certificates);
  return isRight ? { vault, root, epochs, certificates } : undefined;
}

function epochFrom(json: Json): Epoch | undefined {
  const [number, key] = Array.isArray(json) ? json : [];
  const bytes = bytesOf(key, 32);
  const isNumber = typeof number === "number" && isU32(number) && number > 0;
  return isNumber && bytes ? { number, key: bytes } : undefined;
}

function certificateFrom(json: Json): Certificate | undefined {
  const [device, ...keys] = Array.isArray(json) ? json : [];
  const signing = bytesOf(keys[0], 32);
  const exchange = bytesOf(keys[1], 32);
  const signature = bytesOf(keys[2], 64);
  return isName(device) && signing && exchange && signature
    ? { device, signing, exchange, signature }
    : undefined;
}

/** Whether the epochs are in order and none is there twice: the last one seals. */
function areInOrder(epochs: readonly Epoch[]): boolean {
  return epochs.every((epoch, i) => {
    const before = epochs[i - 1];
    const isTwice = before?.number === epoch.number && sameBytes(before.key, epoch.key);
    return !before || (!isTwice && compareEpochs(before, epoch) < 0);
  });
}

/** Whether each certificate is of another device. */
function areApart(certificates: readonly Certificate[]): boolean {
  return new Set(certificates.map(({ device }) => device)).size === certificates.length;
}

function listIn<T>(
  json: JsonObject,
  name: string,
  read: (each: Json) => T | undefined,
): readonly T[] | undefined {
  const list = memberOf(json, name);
  if (!Array.isArray(list)) return undefined;
  const all = list.map(read);
  return all.every((each) => each !== undefined) ? all : undefined;
}

function nameIn(json: JsonObject, name: string): string | undefined {
  const value = memberOf(json, name);
  return isName(value) ? value : undefined;
}

function isName(value: Json | undefined): value is string {
  return typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
}

function bytesIn(json: JsonObject, name: string, length: number): Uint8Array | undefined {
  return bytesOf(memberOf(json, name), length);
}

function bytesOf(value: Json | undefined, length: number): Uint8Array | undefined {
  if (typeof value !== "string") return undefined;
  const bytes = bytesFromBase64url(value);
  return bytes.ok && bytes.value.length === length ? bytes.value : undefined;
}
