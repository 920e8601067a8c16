import {
  bytesToHex,
  type Chance,
  ok,
  problem,
  type Result,
  type Squeeze,
  sameBytes,
} from "@lichen/base";
import { FLAG, headerFromBytes, NONCE_BYTES, type ObjectType, type SealProblem } from "./header.ts";
import { type Held, openHeld, PAYLOAD_LIMIT, seal, unfold } from "./seal.ts";
import { segmentHash, segmentHashBeside } from "./segment.ts";

/** What ties the chunks of one object together. */
export interface ChunkBinding {
  readonly key: Uint8Array;
  readonly type: ObjectType;
  readonly vault: string;
  readonly epoch: number;
  /** Bytes that come before the chunks and belong to them; the first chunk's `prev`, 32 bytes. */
  readonly prelude: Uint8Array;
}

export type ChunksProblem =
  | SealProblem
  /** The last chunk is not there: the file stops early. */
  | { readonly kind: "truncated" };

/**
 * Seals an object too large for one payload: chunks `u32 length ‖ sealed`, one chained to the next,
 * the last one flagged. The object's random name stands where a segment has its device.
 */
export function sealChunks(
  payloads: readonly Uint8Array[],
  binding: ChunkBinding,
  { chance, squeeze }: { readonly chance: Chance; readonly squeeze: Squeeze },
): Uint8Array {
  if (payloads.length === 0) throw new Error("an object of no chunks has no end");
  const device = bytesToHex(chance.bytes(16));
  const parts: Uint8Array[] = [];
  let prev = binding.prelude;
  payloads.forEach((payload, seq) => {
    const flags = seq === payloads.length - 1 ? FLAG.last : 0;
    const { type, vault, epoch } = binding;
    const header = {
      type,
      vault,
      device,
      seq,
      epoch,
      flags,
      prev,
      nonce: chance.bytes(NONCE_BYTES),
    };
    const sealed = seal(binding.key, header, payload, squeeze);
    parts.push(sealed);
    prev = segmentHash(sealed);
  });
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0));
  let at = 0;
  for (const part of parts) {
    new DataView(joined.buffer).setUint32(at, part.length);
    joined.set(part, at + 4);
    at += 4 + part.length;
  }
  return joined;
}

/**
 * Opens what {@link sealChunks} made: every chunk, in order, nothing before, between or after.
 *
 * Together they may open to {@link PAYLOAD_LIMIT} more than the bytes they came in: whoever made a
 * file and tells its passphrase may have filled it with bombs.
 */
export async function openChunks(
  bytes: Uint8Array,
  binding: ChunkBinding,
  squeeze: Squeeze,
): Promise<Result<readonly Uint8Array[], ChunksProblem>> {
  const held = await openHeldChunks(bytes, binding);
  if (!held.ok) return held;
  const payloads: Uint8Array[] = [];
  let left = PAYLOAD_LIMIT + bytes.length;
  for (const each of held.value) {
    const payload = unfold(each, squeeze, Math.min(left, PAYLOAD_LIMIT));
    if (!payload) return problem({ kind: "damaged" });
    left -= payload.length;
    payloads.push(payload);
  }
  return ok(payloads);
}

/**
 * Proves every chunk whole and in its place, and leaves inflating them for when they are needed. The
 * hash of a chunk is made beside the opening of it.
 */
export async function openHeldChunks(
  bytes: Uint8Array,
  binding: ChunkBinding,
): Promise<Result<readonly Held[], ChunksProblem>> {
  const chunks: Held[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  let prev: Uint8Array | Promise<Uint8Array> = binding.prelude;
  let name: string | undefined;
  for (;;) {
    if (at + 4 > bytes.length) return problem({ kind: "truncated" });
    const length = view.getUint32(at);
    const sealed = bytes.subarray(at + 4, at + 4 + length);
    if (sealed.length < length) return problem({ kind: "truncated" });
    const header = headerFromBytes(sealed);
    if (!header.ok) return header;
    const { type, vault, device, seq, epoch, flags } = header.value;
    const fits = type === binding.type && vault === binding.vault && epoch === binding.epoch;
    const follows =
      seq === chunks.length &&
      sameBytes(header.value.prev, await prev) &&
      (name ?? device) === device;
    if (!fits || !follows) return problem({ kind: "damaged" });
    if ((flags & FLAG.last) === 0) prev = segmentHashBeside(sealed);
    const opened = openHeld(binding.key, sealed);
    if (!opened.ok) return opened;
    chunks.push(opened.value);
    name = device;
    at += 4 + length;
    if ((flags & FLAG.last) !== 0) break;
  }
  return at === bytes.length ? ok(chunks) : problem({ kind: "damaged" });
}
