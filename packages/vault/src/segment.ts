import { type Chance, problem, type Result, type Squeeze } from "@lichen/base";
import { labelledHash, sha256 } from "./hash.ts";
import {
  FLAG,
  HASH_BYTES,
  HEADER_BYTES,
  headerFromBytes,
  NONCE_BYTES,
  OBJECT_TYPE,
  type SealProblem,
  TAG_BYTES,
} from "./header.ts";
import { currentEpoch, type Keyring, segmentKey } from "./keyring.ts";
import { PADDING_FLOOR } from "./padme.ts";
import { type Opened, open, seal } from "./seal.ts";
import { webCrypto } from "./web-crypto.ts";

/** Bytes in a stub: a header and the hash of a ciphertext that was let go of. */
export const STUB_BYTES = HEADER_BYTES + HASH_BYTES;

/** The `prev` of a device's first segment. */
export const NO_HASH: Uint8Array = new Uint8Array(HASH_BYTES);

/** The hash of the segment before, and this one's number. */
export interface ChainPlace {
  readonly seq: number;
  readonly prev: Uint8Array;
}

/** Seals operations of this device under the current epoch. FORMAT.md section 5. */
export function sealSegment(
  keyring: Pick<Keyring, "vault" | "device" | "epochs">,
  place: ChainPlace,
  content: { readonly payload: Uint8Array; readonly chance: Chance; readonly squeeze: Squeeze },
): Uint8Array {
  const epoch = currentEpoch(keyring);
  const header = {
    type: OBJECT_TYPE.segment,
    vault: keyring.vault,
    device: keyring.device,
    seq: place.seq,
    epoch: epoch.number,
    flags: 0,
    prev: place.prev,
    nonce: content.chance.bytes(NONCE_BYTES),
  };
  return seal(segmentKey(epoch), header, content.payload, content.squeeze);
}

/** Opens a segment of this notebook, of whichever device and epoch. */
export function openSegment(
  keyring: Pick<Keyring, "vault" | "epochs">,
  segment: Uint8Array,
  squeeze: Squeeze,
): Result<Opened, SealProblem> {
  const header = headerFromBytes(segment);
  if (!header.ok) return header;
  const { type, vault, flags, seq, epoch } = header.value;
  const isOurs = type === OBJECT_TYPE.segment && vault === keyring.vault;
  if (!isOurs || seq === 0 || (flags & FLAG.last) !== 0) return problem({ kind: "damaged" });
  for (const each of keyring.epochs) {
    if (each.number !== epoch) continue;
    const opened = open(segmentKey(each), segment, squeeze);
    if (opened.ok) return opened;
  }
  return problem({ kind: "damaged" });
}

/** What stays of a segment whose ciphertext is dropped: enough for the chain to be checked. */
export function stubOf(segment: Uint8Array): Uint8Array {
  const stub = new Uint8Array(STUB_BYTES);
  stub.set(segment.subarray(0, HEADER_BYTES));
  stub.set(sha256(segment.subarray(HEADER_BYTES)), HEADER_BYTES);
  return stub;
}

/** The chain hash of a segment: `SHA-256("lichen/1/seg" ‖ header ‖ SHA-256(ciphertext))`. */
export function segmentHash(segment: Uint8Array): Uint8Array {
  return stubHash(stubOf(segment));
}

/** {@link segmentHash} by the platform, beside this thread and many times faster: for what is large. */
export async function segmentHashBeside(segment: Uint8Array): Promise<Uint8Array> {
  const stub = new Uint8Array(STUB_BYTES);
  stub.set(segment.subarray(0, HEADER_BYTES));
  const hash = await webCrypto.subtle.digest("SHA-256", segment.subarray(HEADER_BYTES));
  stub.set(new Uint8Array(hash), HEADER_BYTES);
  return stubHash(stub);
}

/** The chain hash of a stub, equal to that of the segment it stands for. */
export function stubHash(stub: Uint8Array): Uint8Array {
  return labelledHash("lichen/1/seg", stub);
}

/** The least bytes a segment can have. */
export const LEAST_SEGMENT = HEADER_BYTES + PADDING_FLOOR + TAG_BYTES;
