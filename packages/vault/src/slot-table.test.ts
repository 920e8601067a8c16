import { joinBytes } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { sha256 } from "./hash.ts";
import { beginKeyring, joinKeyring, withNewEpoch } from "./keyring.ts";
import type { Way } from "./slot.ts";
import {
  checkSlotTable,
  isTableUnder,
  openSlotTable,
  resealSlotTable,
  SLOT_TABLE_BYTES,
  sealSlotTable,
  slotTableWays,
} from "./slot-table.ts";

const chance = seededChance(1);
const keyring = await beginKeyring(chance);
const keys = { keyring, storeKey: chance.bytes(32) };
const device: Way = { kind: "this-device" };
const words: Way = { kind: "words", root: keyring.root };

function given(table: ReturnType<typeof resealSlotTable>): Uint8Array {
  if (!table.ok) throw new Error(table.problem.kind);
  return table.value;
}
const table = given(await sealSlotTable(keys, [device, words], { chance }));
const resummed = (bytes: Uint8Array): Uint8Array =>
  joinBytes(bytes.subarray(0, -32), sha256(bytes.subarray(0, -32)));
const kindOf = async (bytes: Uint8Array, way = device): Promise<string> => {
  const opened = await openSlotTable(bytes, way);
  return opened.ok ? "open" : opened.problem.kind;
};
const changedAt = (at: number): Uint8Array => {
  const changed = table.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
};

describe("a slot table", () => {
  it("opens each way to the very keys, and is always of one size", async () => {
    for (const way of [device, words]) {
      expect(await openSlotTable(table, way)).toEqual({ ok: true, value: keys });
    }
    expect(slotTableWays(table)).toEqual(["this-device", "words"]);
    const fuller = withNewEpoch(await joinKeyring(keyring, chance), chance);
    expect(given(resealSlotTable(table, { ...keys, keyring: fuller }, chance)).length).toBe(
      SLOT_TABLE_BYTES,
    );
  });

  it("torn anywhere is known to be so before any secret is tried", () => {
    for (let at = 0; at < SLOT_TABLE_BYTES; at += at < 900 ? 1 : 97) {
      expect(checkSlotTable(changedAt(at)), `byte ${at}`).toEqual({
        ok: false,
        problem: { kind: "damaged" },
      });
      expect(checkSlotTable(table.subarray(0, at)).ok).toBe(false);
      expect(slotTableWays(changedAt(at))).toEqual([]);
    }
    expect(checkSlotTable(joinBytes(table, Uint8Array.of(0))).ok).toBe(false);
  });

  it("changed by someone who puts the sum right opens no more", async () => {
    for (let at = 0; at < SLOT_TABLE_BYTES - 32; at += at < 900 ? 1 : 97) {
      const kind = await kindOf(resummed(changedAt(at)));
      const isVersion = at === 4 || at === 5 || (at > 24 && at < 28);
      if (isVersion) expect(kind, `byte ${at}`).toBe("newer-format");
      else expect(["damaged", "wrong-secret", "no-such-way"], `byte ${at}`).toContain(kind);
    }
  });

  it("sealed again with other keys opens by the same ways, and never with the same nonce", async () => {
    const fresh = { ...keys, keyring: withNewEpoch(keyring, chance) };
    const again = given(resealSlotTable(table, fresh, chance));
    expect(await openSlotTable(again, words)).toEqual({ ok: true, value: fresh });
    expect(again.subarray(0, 696)).toEqual(table.subarray(0, 696));
    expect(again.subarray(696, 720)).not.toEqual(table.subarray(696, 720));
  });

  it("is never sealed so that nobody could open it", async () => {
    const stranger = { keyring: await beginKeyring(chance), storeKey: chance.bytes(32) };
    expect(isTableUnder(table, keys.storeKey)).toBe(true);
    expect(isTableUnder(table, stranger.storeKey)).toBe(false);
    expect(() => resealSlotTable(table, stranger, chance)).toThrow();
    expect(() => resealSlotTable(table, { ...keys, keyring: stranger.keyring }, chance)).toThrow();
    await expect(sealSlotTable(keys, [], { chance })).rejects.toThrow();
    await expect(sealSlotTable(keys, new Array<Way>(5).fill(device), { chance })).rejects.toThrow();
  });

  it("says when it is full rather than leave a key out", async () => {
    let ring = keyring;
    for (let i = 0; i < 400; i++) ring = withNewEpoch(ring, chance);
    const full = { ok: false, problem: { kind: "keyring-full" } };
    expect(await sealSlotTable({ ...keys, keyring: ring }, [device], { chance })).toEqual(full);
    expect(resealSlotTable(table, { ...keys, keyring: ring }, chance)).toEqual(full);
  });
});
