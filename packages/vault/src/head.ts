import { bytesToHex, joinBytes, ok, problem, type Result, utf8 } from "@lichen/base";
import { fixedHex, isSeq, type SealProblem } from "./header.ts";
import { certificateOf, type Keyring } from "./keyring.ts";
import { isSignedBy, sign } from "./signing.ts";

/**
 * A device's word on how far its log goes; kept apart from the log so that a log cut short, or put
 * back from an older copy, is recognised.
 */
export interface Head {
  readonly vault: string;
  readonly device: string;
  readonly seq: number;
  /** Chain hash of segment `seq`; zeros for none. */
  readonly hash: Uint8Array;
  readonly epoch: number;
  /** Hash of the certificates ({@link membersHash}). */
  readonly members: Uint8Array;
  /** Hash of what it had seen of others ({@link seenHash}). */
  readonly seen: Uint8Array;
}

const MAGIC = "LCHH";
const BODY_BYTES = 4 + 16 + 16 + 8 + 32 + 4 + 32 + 32;
/** Bytes in a signed head. */
export const HEAD_BYTES = BODY_BYTES + 64;

/** A head signed by this device: `body ‖ Ed25519("lichen/1/head" ‖ body)`. FORMAT.md section 7. */
export async function signHead(
  keyring: Keyring,
  head: Omit<Head, "vault" | "device">,
): Promise<Uint8Array> {
  const body = headToBytes({ ...head, vault: keyring.vault, device: keyring.device });
  return joinBytes(body, await sign(keyring.signingSeed, joinBytes(utf8("lichen/1/head"), body)));
}

/** Reads a head and checks that a device of this notebook signed it. */
export async function readHead(
  keyring: Pick<Keyring, "vault" | "root" | "certificates">,
  bytes: Uint8Array,
): Promise<Result<Head, SealProblem>> {
  if (bytes.length !== HEAD_BYTES) return problem({ kind: "damaged" });
  const body = bytes.subarray(0, BODY_BYTES);
  const head = headFromBytes(body);
  if (!head || head.vault !== keyring.vault) return problem({ kind: "damaged" });
  const certificate = await certificateOf(keyring, head.device);
  const message = joinBytes(utf8("lichen/1/head"), body);
  const signed =
    certificate && (await isSignedBy(certificate.signing, bytes.subarray(BODY_BYTES), message));
  return signed ? ok(head) : problem({ kind: "damaged" });
}

function headToBytes(head: Head): Uint8Array {
  const numbers = new Uint8Array(8 + 4);
  new DataView(numbers.buffer).setBigUint64(0, BigInt(head.seq));
  new DataView(numbers.buffer).setUint32(8, head.epoch);
  return joinBytes(
    utf8(MAGIC),
    fixedHex(head.vault),
    fixedHex(head.device),
    numbers.subarray(0, 8),
    head.hash,
    numbers.subarray(8),
    head.members,
    head.seen,
  );
}

function headFromBytes(body: Uint8Array): Head | undefined {
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const seq = Number(view.getBigUint64(36));
  if (view.getUint32(0) !== 0x4c434848 || !isSeq(seq)) return undefined;
  return {
    vault: bytesToHex(body.subarray(4, 20)),
    device: bytesToHex(body.subarray(20, 36)),
    seq,
    hash: body.slice(44, 76),
    epoch: view.getUint32(76),
    members: body.slice(80, 112),
    seen: body.slice(112, 144),
  };
}
