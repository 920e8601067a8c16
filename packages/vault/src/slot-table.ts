import { type Chance, joinBytes, ok, problem, type Result, sameBytes, utf8 } from "@lichen/base";
import { sha256 } from "./hash.ts";
import { fixedHex, HASH_BYTES, NONCE_BYTES, TAG_BYTES } from "./header.ts";
import type { Keyring } from "./keyring.ts";
import { keyringFromBytes, keyringToBytes } from "./keyring-bytes.ts";
import { decrypt, encrypt } from "./seal.ts";
import {
  type Cost,
  makeSlot,
  openSlot,
  SLOT_BYTES,
  type SlotProblem,
  type Way,
  waysOf,
} from "./slot.ts";

/** Bytes in a slot table, whatever it holds: what a `SlotFile` must have room for. */
export const SLOT_TABLE_BYTES = 12_000;
/** The most ways in at once. */
export const SLOTS = 4;

const FIXED = 4 + 2 + 2 + 16;
const SLOTS_END = FIXED + SLOTS * SLOT_BYTES;
const KEYRING_BYTES = SLOT_TABLE_BYTES - SLOTS_END - NONCE_BYTES - TAG_BYTES - HASH_BYTES;

/** The keys of a notebook as they rest: S wraps the keyring, slots wrap S. */
export interface KeyTable {
  readonly keyring: Keyring;
  /** S, the device store key. */
  readonly storeKey: Uint8Array;
}

/** Seals the keys so that any of the one to four ways opens them. FORMAT.md section 4. */
export async function sealSlotTable(
  { keyring, storeKey }: KeyTable,
  ways: readonly Way[],
  { chance, cost }: { readonly chance: Chance; readonly cost?: Cost },
): Promise<Result<Uint8Array, { readonly kind: "keyring-full" }>> {
  if (ways.length < 1 || ways.length > SLOTS)
    throw new Error("a slot table of no or too many ways");
  const inner = keyringToBytes(keyring);
  if (inner.length + 4 > KEYRING_BYTES) return problem({ kind: "keyring-full" });
  const vault = fixedHex(keyring.vault);
  const slots: Uint8Array[] = [];
  for (const way of ways) {
    slots.push(
      await makeSlot(way, { key: storeKey, bound: vault }, { chance, ...(cost && { cost }) }),
    );
  }
  while (slots.length < SLOTS) slots.push(new Uint8Array(SLOT_BYTES));
  return ok(assemble(vault, slots, sealKeyring(inner, { storeKey, vault, slots, chance })));
}

/** Whether this store key is the one that the table's ways open. */
export function isTableUnder(table: Uint8Array, storeKey: Uint8Array): boolean {
  return checkSlotTable(table).ok && openKeyring(table, storeKey).ok;
}

/**
 * Seals a changed keyring under the same ways: no secret is needed again. The table has to be one
 * whose ways open this store key ({@link isTableUnder}).
 */
export function resealSlotTable(
  table: Uint8Array,
  { keyring, storeKey }: KeyTable,
  chance: Chance,
): Result<Uint8Array, { readonly kind: "keyring-full" }> {
  const inner = keyringToBytes(keyring);
  if (inner.length + 4 > KEYRING_BYTES) return problem({ kind: "keyring-full" });
  if (!isTableUnder(table, storeKey)) throw new Error("the ways of this table open another key");
  const vault = fixedHex(keyring.vault);
  if (!sameBytes(vault, vaultOf(table))) throw new Error("the table of another notebook");
  const slots = slotsOf(table);
  return ok(assemble(vault, slots, sealKeyring(inner, { storeKey, vault, slots, chance })));
}

export type SlotTableProblem = SlotProblem;

/** Whether the bytes are a whole slot table, before any secret is tried. */
export function checkSlotTable(table: Uint8Array): Result<void, SlotTableProblem> {
  if (table.length !== SLOT_TABLE_BYTES) return problem({ kind: "damaged" });
  const body = table.subarray(0, SLOT_TABLE_BYTES - HASH_BYTES);
  const whole = sameBytes(sha256(body), table.subarray(SLOT_TABLE_BYTES - HASH_BYTES));
  if (!whole || !sameBytes(table.subarray(0, 4), utf8("LCHS"))) return problem({ kind: "damaged" });
  const version = new DataView(table.buffer, table.byteOffset).getUint16(4);
  return version === 1 ? ok(undefined) : problem({ kind: "newer-format" });
}

/** The ways a whole slot table can be opened. */
export function slotTableWays(table: Uint8Array): readonly Way["kind"][] {
  return checkSlotTable(table).ok ? waysOf(slotsOf(table)) : [];
}

/** Opens the keys. */
export async function openSlotTable(
  table: Uint8Array,
  way: Way,
): Promise<Result<KeyTable, SlotTableProblem>> {
  const whole = checkSlotTable(table);
  if (!whole.ok) return whole;
  const vault = vaultOf(table);
  let refused: SlotTableProblem = { kind: "no-such-way" };
  for (const slot of slotsOf(table)) {
    const storeKey = await openSlot(slot, way, vault);
    if (storeKey.ok) return openKeyring(table, storeKey.value);
    if (storeKey.problem.kind !== "no-such-way") refused = storeKey.problem;
  }
  return problem(refused);
}

function openKeyring(table: Uint8Array, storeKey: Uint8Array): Result<KeyTable, SlotTableProblem> {
  const nonce = table.subarray(SLOTS_END, SLOTS_END + NONCE_BYTES);
  const sealed = table.subarray(SLOTS_END + NONCE_BYTES, SLOT_TABLE_BYTES - HASH_BYTES);
  const padded = decrypt(storeKey, nonce, keyringAad(table.subarray(0, SLOTS_END)), sealed);
  if (!padded) return problem({ kind: "damaged" });
  const end = 4 + new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const fits = end <= padded.length && padded.subarray(end).every((byte) => byte === 0);
  if (!fits) return problem({ kind: "damaged" });
  const keyring = keyringFromBytes(padded.subarray(4, end));
  if (!keyring) return problem({ kind: "newer-format" });
  const isOurs = sameBytes(fixedHex(keyring.vault), vaultOf(table));
  return isOurs ? ok({ keyring, storeKey }) : problem({ kind: "damaged" });
}

function sealKeyring(
  inner: Uint8Array,
  under: { storeKey: Uint8Array; vault: Uint8Array; slots: readonly Uint8Array[]; chance: Chance },
): Uint8Array {
  const padded = new Uint8Array(KEYRING_BYTES);
  new DataView(padded.buffer).setUint32(0, inner.length);
  padded.set(inner, 4);
  const nonce = under.chance.bytes(NONCE_BYTES);
  const aad = keyringAad(clearPart(under.vault, under.slots));
  return joinBytes(nonce, encrypt(under.storeKey, nonce, aad, padded));
}

function assemble(vault: Uint8Array, slots: readonly Uint8Array[], sealed: Uint8Array): Uint8Array {
  const body = joinBytes(clearPart(vault, slots), sealed);
  return joinBytes(body, sha256(body));
}

function clearPart(vault: Uint8Array, slots: readonly Uint8Array[]): Uint8Array {
  return joinBytes(utf8("LCHS"), Uint8Array.of(0, 1, SLOTS, 0), vault, ...slots);
}

function keyringAad(clear: Uint8Array): Uint8Array {
  return joinBytes(utf8("lichen/1/keyring"), clear);
}

function vaultOf(table: Uint8Array): Uint8Array {
  return table.subarray(8, 24);
}

function slotsOf(table: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: SLOTS }, (_, i) =>
    table.slice(FIXED + i * SLOT_BYTES, FIXED + (i + 1) * SLOT_BYTES),
  );
}
