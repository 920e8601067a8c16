import { type Chance, joinBytes, ok, problem, type Result, sameBytes, utf8 } from "@lichen/base";
import { argon2id } from "hash-wasm";
import { derive } from "./hash.ts";
import { NONCE_BYTES, type SealProblem } from "./header.ts";
import { decrypt, encrypt } from "./seal.ts";

/** How a slot is opened. 3 is reserved for a passkey (WebAuthn PRF). */
export const SLOT_KIND = { empty: 0, thisDevice: 1, passphrase: 2, passkey: 3, words: 4 } as const;
type SlotKind = (typeof SLOT_KIND)[keyof typeof SLOT_KIND];

/** What opens a slot. `this-device` protects nothing from whoever has the files. */
export type Way =
  | { readonly kind: "this-device" }
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "words"; readonly root: Uint8Array };

export type SlotProblem =
  | SealProblem
  /** The secret does not open it. */
  | { readonly kind: "wrong-secret" }
  /** Nothing here is opened in this way. */
  | { readonly kind: "no-such-way" }
  /** It asks for less work than is safe, or more than is sane: not ours. */
  | { readonly kind: "weak-parameters" };

/** The cost of Argon2id (RFC 9106): memory in KiB, passes, lanes. */
export interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** What new passphrase slots cost: 64 MiB, three passes, one lane. */
export const COST: Cost = { memory: 64 * 1024, passes: 3, lanes: 1 };

/** Bytes in one slot. FORMAT.md section 4. */
export const SLOT_BYTES = 4 + 12 + 16 + 32 + 32 + NONCE_BYTES + 48;

const SALT_AT = 16;
const MATERIAL_AT = 32;
const COMMIT_AT = 64;
const NONCE_AT = 96;
const WRAP_AT = 120;

/**
 * One slot: `key` wrapped so that `way` opens it. `bound` ties it to the notebook it belongs to. An
 * empty passphrase, or a cost that {@link openSlot} would refuse, is a bug: nobody could get in.
 */
export async function makeSlot(
  way: Way,
  held: { readonly key: Uint8Array; readonly bound: Uint8Array },
  { chance, cost = COST }: { readonly chance: Chance; readonly cost?: Cost },
): Promise<Uint8Array> {
  if (!isSane(cost) || isEmpty(way)) throw new Error("a slot that would never open");
  const slot = new Uint8Array(SLOT_BYTES);
  const view = new DataView(slot.buffer);
  view.setUint8(0, kindOf(way));
  view.setUint8(1, 1);
  if (way.kind === "passphrase") {
    view.setUint32(4, cost.memory);
    view.setUint32(8, cost.passes);
    view.setUint32(12, cost.lanes);
  }
  slot.set(chance.bytes(16), SALT_AT);
  if (way.kind === "this-device") slot.set(chance.bytes(32), MATERIAL_AT);
  const kek = await kekOf(slot, way);
  slot.set(derive(kek, "lichen/1/commit"), COMMIT_AT);
  slot.set(chance.bytes(NONCE_BYTES), NONCE_AT);
  const aad = joinBytes(utf8("lichen/1/slot"), held.bound, slot.subarray(0, COMMIT_AT));
  slot.set(encrypt(kek, slot.subarray(NONCE_AT, WRAP_AT), aad, held.key), WRAP_AT);
  return slot;
}

/** Opens a slot made by {@link makeSlot}. A wrong passphrase costs what the right one does. */
export async function openSlot(
  slot: Uint8Array,
  way: Way,
  bound: Uint8Array,
): Promise<Result<Uint8Array, SlotProblem>> {
  if (slot[0] !== kindOf(way)) return problem({ kind: "no-such-way" });
  if (slot[1] !== 1 || slot[2] !== 0 || slot[3] !== 0) return problem({ kind: "newer-format" });
  if (way.kind === "passphrase" && !isSane(costOf(slot)))
    return problem({ kind: "weak-parameters" });
  if (isEmpty(way)) return problem({ kind: "wrong-secret" }); // No slot is made under none.
  const kek = await kekOf(slot, way);
  const fits = sameBytes(derive(kek, "lichen/1/commit"), slot.subarray(COMMIT_AT, NONCE_AT));
  if (!fits) return problem({ kind: "wrong-secret" });
  const aad = joinBytes(utf8("lichen/1/slot"), bound, slot.subarray(0, COMMIT_AT));
  const key = decrypt(kek, slot.subarray(NONCE_AT, WRAP_AT), aad, slot.subarray(WRAP_AT));
  return key ? ok(key) : problem({ kind: "damaged" });
}

/** The kinds of way the slots offer. */
export function waysOf(slots: readonly Uint8Array[]): readonly Way["kind"][] {
  const names = { 1: "this-device", 2: "passphrase", 4: "words" } as const;
  return slots.flatMap((slot) => {
    const kind = slot[0];
    return kind === 1 || kind === 2 || kind === 4 ? [names[kind]] : [];
  });
}

/** Argon2id of a passphrase in NFKC, 32 bytes. */
export function stretch(passphrase: string, salt: Uint8Array, cost: Cost): Promise<Uint8Array> {
  return argon2id({
    password: utf8(passphrase.normalize("NFKC")),
    salt,
    memorySize: cost.memory,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: "binary",
  });
}

function isEmpty(way: Way): boolean {
  return way.kind === "passphrase" && way.passphrase === "";
}

/** Floor m ≥ 46 MiB with t ≥ 2, or m ≥ 64 MiB; ceiling 1 GiB, 10 passes, 4 lanes. */
function isSane({ memory, passes, lanes }: Cost): boolean {
  const enough = memory >= 64 * 1024 ? passes >= 1 : memory >= 46 * 1024 && passes >= 2;
  return enough && memory <= 1024 * 1024 && passes <= 10 && lanes >= 1 && lanes <= 4;
}

function costOf(slot: Uint8Array): Cost {
  const view = new DataView(slot.buffer, slot.byteOffset, slot.length);
  return { memory: view.getUint32(4), passes: view.getUint32(8), lanes: view.getUint32(12) };
}

async function kekOf(slot: Uint8Array, way: Way): Promise<Uint8Array> {
  const salt = slot.subarray(SALT_AT, MATERIAL_AT);
  if (way.kind === "passphrase") return stretch(way.passphrase, salt, costOf(slot));
  if (way.kind === "words") return derive(way.root, "lichen/1/backup-kek", salt);
  return derive(slot.subarray(MATERIAL_AT, COMMIT_AT), "lichen/1/this-device-kek", salt);
}

function kindOf(way: Way): SlotKind {
  if (way.kind === "passphrase") return SLOT_KIND.passphrase;
  return way.kind === "words" ? SLOT_KIND.words : SLOT_KIND.thisDevice;
}
