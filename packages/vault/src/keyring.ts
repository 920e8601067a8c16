import { bytesToHex, type Chance, joinBytes, sameBytes, utf8 } from "@lichen/base";
import { derive, labelledHash, sha256 } from "./hash.ts";
import { fixedHex } from "./header.ts";
import { exchangePublicKey, isSignedBy, sign, signingPublicKey } from "./signing.ts";

/** Every key of a notebook on one device. Lives in memory, and at rest only sealed under S. */
export interface Keyring {
  /** The notebook's name, 32 hexadecimal characters. */
  readonly vault: string;
  /** This device's name, 32 hexadecimal characters. */
  readonly device: string;
  /** R, the root: what the 24 words say. */
  readonly root: Uint8Array;
  /** Seeds of this device's Ed25519 and X25519 keys. */
  readonly signingSeed: Uint8Array;
  readonly exchangeSeed: Uint8Array;
  /** The epoch keys, oldest first; the last one seals. */
  readonly epochs: readonly Epoch[];
  /** Every device that ever wrote here, each vouched for by the root. */
  readonly certificates: readonly Certificate[];
}

/** A span of time under one key; `number` counts from 1. */
export interface Epoch {
  readonly number: number;
  readonly key: Uint8Array;
}

/** A device's public keys, signed by the identity key that the root makes. */
export interface Certificate {
  readonly device: string;
  readonly signing: Uint8Array;
  readonly exchange: Uint8Array;
  readonly signature: Uint8Array;
}

/** The keys of a new notebook: a new name, a new root, a first epoch, a first device. */
export function beginKeyring(chance: Chance): Promise<Keyring> {
  return joinKeyring(
    {
      vault: bytesToHex(chance.bytes(16)),
      root: chance.bytes(32),
      epochs: [{ number: 1, key: chance.bytes(32) }],
      certificates: [],
    },
    chance,
  );
}

/** What a backup carries of a keyring: everything but the secrets of one device. */
export type SharedKeys = Pick<Keyring, "vault" | "root" | "epochs" | "certificates">;

/** A new device of a notebook: its own name and seeds, vouched for by the root. */
export async function joinKeyring(shared: SharedKeys, chance: Chance): Promise<Keyring> {
  const device = bytesToHex(chance.bytes(16));
  const signingSeed = chance.bytes(32);
  const exchangeSeed = chance.bytes(32);
  const signing = await signingPublicKey(signingSeed);
  const exchange = await exchangePublicKey(exchangeSeed);
  const message = certificateMessage(shared.vault, { device, signing, exchange });
  const certificate = {
    device,
    signing,
    exchange,
    signature: await sign(identitySeed(shared.root), message),
  };
  return {
    ...shared,
    device,
    signingSeed,
    exchangeSeed,
    certificates: [...shared.certificates, certificate],
  };
}

/** The same keyring with one more epoch, which seals from now on. */
export function withNewEpoch(keyring: Keyring, chance: Chance): Keyring {
  const number = Math.max(0, ...keyring.epochs.map((epoch) => epoch.number)) + 1;
  return { ...keyring, epochs: [...keyring.epochs, { number, key: chance.bytes(32) }] };
}

/** The epoch that seals. */
export function currentEpoch({ epochs }: Pick<Keyring, "epochs">): Epoch {
  const last = epochs.at(-1);
  if (!last) throw new Error("a keyring without epochs was made");
  return last;
}

/** K_op, the key that seals the segments of an epoch. */
export function segmentKey(epoch: Epoch): Uint8Array {
  return derive(epoch.key, "lichen/1/op");
}

/** The seed of I, the identity key: signs certificates and nothing else. */
export function identitySeed(root: Uint8Array): Uint8Array {
  return derive(root, "lichen/1/identity");
}

/** The certificate of a device, if the root vouches for it. */
export async function certificateOf(
  keyring: Pick<Keyring, "vault" | "root" | "certificates">,
  device: string,
): Promise<Certificate | undefined> {
  const found = keyring.certificates.find((each) => each.device === device);
  if (!found) return undefined;
  const identity = await signingPublicKey(identitySeed(keyring.root));
  const message = certificateMessage(keyring.vault, found);
  return (await isSignedBy(identity, found.signature, message)) ? found : undefined;
}

/** SHA-256 over the certificates in order of device name: what a head calls `members`. */
export function membersHash(certificates: readonly Certificate[]): Uint8Array {
  const sorted = certificates.toSorted((a, b) => (a.device < b.device ? -1 : 1));
  return sha256(
    ...sorted.flatMap(({ device, signing, exchange, signature }) => [
      fixedHex(device),
      signing,
      exchange,
      signature,
    ]),
    new Uint8Array(0),
  );
}

/** Certificates of both, one a device. */
export function joinCertificates(
  a: readonly Certificate[],
  b: readonly Certificate[],
): readonly Certificate[] {
  return [...a, ...b.filter(({ device }) => !a.some((each) => each.device === device))];
}

/**
 * Epochs of both, in order. Two devices that each began one before they met gave it the same number
 * with two keys: both are kept, for segments were sealed under each.
 */
export function joinEpochs(a: readonly Epoch[], b: readonly Epoch[]): readonly Epoch[] {
  const isIn = ({ number, key }: Epoch): boolean =>
    a.some((each) => each.number === number && sameBytes(each.key, key));
  return [...a, ...b.filter((each) => !isIn(each))].toSorted(compareEpochs);
}

/** The order of epochs: by number, then by key. */
export function compareEpochs(one: Epoch, other: Epoch): number {
  const byKey = bytesToHex(one.key) < bytesToHex(other.key) ? -1 : 1;
  return one.number - other.number || byKey;
}

function certificateMessage(
  vault: string,
  { device, signing, exchange }: Omit<Certificate, "signature">,
): Uint8Array {
  return joinBytes(utf8("lichen/1/device"), fixedHex(vault), fixedHex(device), signing, exchange);
}

/** A hash that binds a list of `(device, seq, hash)`: what a head calls `seen`. */
export function seenHash(
  seen: readonly { readonly device: string; readonly seq: number; readonly hash: string }[],
): Uint8Array {
  const sorted = seen.toSorted((a, b) => (a.device < b.device ? -1 : 1));
  return labelledHash(
    "lichen/1/seen",
    utf8(sorted.map(({ device, seq, hash }) => `${device} ${seq} ${hash}\n`).join("")),
  );
}
