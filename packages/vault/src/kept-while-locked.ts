import {
  bytesFromBase64url,
  bytesToBase64url,
  type Chance,
  isJsonObject,
  type Json,
  type JsonObject,
  joinBytes,
  memberOf,
  problem,
  type Result,
  type Squeeze,
} from "@lichen/base";
import { derive } from "./hash.ts";
import { headerFromBytes, NONCE_BYTES, OBJECT_TYPE, type SealProblem } from "./header.ts";
import type { Keyring } from "./keyring.ts";
import { type Opened, open, seal } from "./seal.ts";
import { agree, exchangePublicKey } from "./signing.ts";

/**
 * What a locked notebook leaves outside so that something can still be put in: a slit in the door.
 * Nothing here opens anything.
 */
export interface LetterSlit {
  readonly vault: string;
  readonly device: string;
  /** The device's public X25519 key. */
  readonly exchange: Uint8Array;
}

/** The slit of a notebook that is open. */
export async function letterSlitOf(
  keyring: Pick<Keyring, "vault" | "device" | "exchangeSeed">,
): Promise<LetterSlit> {
  const { vault, device, exchangeSeed } = keyring;
  return { vault, device, exchange: await exchangePublicKey(exchangeSeed) };
}

/**
 * Seals something to a device whose keys are locked away: an ephemeral X25519 key (RFC 7748) agrees
 * with the device's, HKDF makes the key, and the ephemeral public key stands in the header's `prev`.
 * Whoever sealed it cannot open it again. FORMAT.md section 11.
 */
export async function sealWhileLocked(
  slit: LetterSlit,
  payload: Uint8Array,
  { chance, squeeze }: { readonly chance: Chance; readonly squeeze: Squeeze },
): Promise<Uint8Array> {
  const seed = chance.bytes(32);
  const ephemeral = await exchangePublicKey(seed);
  const shared = await agree(seed, slit.exchange);
  const header = {
    type: OBJECT_TYPE.keptWhileLocked,
    vault: slit.vault,
    device: slit.device,
    seq: 0,
    epoch: 0,
    flags: 0,
    prev: ephemeral,
    nonce: chance.bytes(NONCE_BYTES),
  };
  return seal(keyOf(shared, ephemeral, slit.exchange), header, payload, squeeze);
}

/** Opens what was kept while locked; only the device it was meant for can. */
export async function openKeptWhileLocked(
  keyring: Pick<Keyring, "vault" | "device" | "exchangeSeed">,
  sealed: Uint8Array,
  squeeze: Squeeze,
): Promise<Result<Opened, SealProblem>> {
  const header = headerFromBytes(sealed);
  if (!header.ok) return header;
  const { type, vault, device, seq, epoch, flags, prev } = header.value;
  const isOurs =
    type === OBJECT_TYPE.keptWhileLocked && vault === keyring.vault && device === keyring.device;
  if (!isOurs || seq !== 0 || epoch !== 0 || (flags & 1) !== 0) return problem({ kind: "damaged" });
  const shared = await agree(keyring.exchangeSeed, prev).catch(() => undefined); // No point of the curve.
  if (!shared) return problem({ kind: "damaged" });
  const own = await exchangePublicKey(keyring.exchangeSeed);
  return open(keyOf(shared, prev, own), sealed, squeeze);
}

/** A slit as JSON, for the plain place it is kept in. */
export function letterSlitToJson({ vault, device, exchange }: LetterSlit): JsonObject {
  return { vault, device, exchange: bytesToBase64url(exchange) };
}

/** Reads a slit; undefined when it is none. */
export function letterSlitFromJson(json: Json | undefined): LetterSlit | undefined {
  if (!isJsonObject(json)) return undefined;
  const [vault, device, exchange] = ["vault", "device", "exchange"].map((name) =>
    memberOf(json, name),
  );
  const isName = (value: Json | undefined): value is string =>
    typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
  if (!isName(vault) || !isName(device) || typeof exchange !== "string") return undefined;
  const bytes = bytesFromBase64url(exchange);
  return bytes.ok && bytes.value.length === 32
    ? { vault, device, exchange: bytes.value }
    : undefined;
}

function keyOf(shared: Uint8Array, ephemeral: Uint8Array, own: Uint8Array): Uint8Array {
  return derive(shared, "lichen/1/kept-while-locked", joinBytes(ephemeral, own));
}
