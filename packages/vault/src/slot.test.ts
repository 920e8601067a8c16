import { utf8 } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import {
  COST,
  makeSlot,
  openSlot,
  SLOT_BYTES,
  SLOT_KIND,
  stretch,
  type Way,
  waysOf,
} from "./slot.ts";

const chance = seededChance(1);
const LEAST = { memory: 46 * 1024, passes: 2, lanes: 1 };
const key = chance.bytes(32);
const bound = chance.bytes(16);
const by = { chance, cost: LEAST };
const root = chance.bytes(32);
const ways = [{ kind: "this-device" }, { kind: "words", root }] as const;
const right: Way = { kind: "passphrase", passphrase: "five words of my own" };
const locked = await makeSlot(right, { key, bound }, by);
const kindOf = async (slot: Uint8Array, way: Way, within = bound): Promise<string> => {
  const opened = await openSlot(slot, way, within);
  return opened.ok ? "open" : opened.problem.kind;
};
const withCost = (memory: number, passes: number, lanes: number): Uint8Array => {
  const slot = locked.slice();
  const view = new DataView(slot.buffer);
  view.setUint32(4, memory);
  view.setUint32(8, passes);
  view.setUint32(12, lanes);
  return slot;
};

describe("a slot", () => {
  it("gives back the key it wraps, each way in", async () => {
    for (const way of ways) {
      const slot = await makeSlot(way, { key, bound }, by);
      expect(slot.length).toBe(SLOT_BYTES);
      expect(await openSlot(slot, way, bound)).toEqual({ ok: true, value: key });
    }
    expect(await openSlot(locked, right, bound)).toEqual({ ok: true, value: key });
  });

  it("says which way in it is, and opens by no other", async () => {
    const slots = await Promise.all(ways.map((way) => makeSlot(way, { key, bound }, by)));
    const passkey = new Uint8Array(SLOT_BYTES).fill(SLOT_KIND.passkey, 0, 1);
    expect(waysOf([...slots, locked, new Uint8Array(SLOT_BYTES), passkey])).toEqual([
      "this-device",
      "words",
      "passphrase",
    ]);
    for (const slot of [...slots, new Uint8Array(SLOT_BYTES), passkey]) {
      expect(await kindOf(slot, right)).toBe("no-such-way");
    }
    expect(await kindOf(locked, { kind: "this-device" })).toBe("no-such-way");
  });

  it("gives way at every changed bit, each with its own word", async () => {
    for (const way of ways) {
      const slot = await makeSlot(way, { key, bound }, by);
      for (let at = 0; at < SLOT_BYTES; at++) {
        for (let bit = 1; bit < 256; bit *= 2) {
          const changed = slot.slice();
          changed[at] = (changed[at] ?? 0) ^ bit;
          const isSecret = way.kind === "this-device" && at >= 32 && at < 64;
          const expected =
            at === 0
              ? "no-such-way"
              : at < 4
                ? "newer-format"
                : (at >= 16 && at < 32) || isSecret || (at >= 64 && at < 96)
                  ? "wrong-secret"
                  : "damaged";
          expect(await kindOf(changed, way), `${way.kind}, byte ${at}`).toBe(expected);
        }
      }
    }
  });

  it("belongs to what it was bound to", async () => {
    for (const way of ways) {
      const slot = await makeSlot(way, { key, bound }, by);
      expect(await kindOf(slot, way, chance.bytes(16))).toBe("damaged");
      expect(await kindOf(slot, way, utf8("backup"))).toBe("damaged");
    }
  });
});

describe("a passphrase", () => {
  it("that is another, or none, is wrong and no accident", async () => {
    expect(await kindOf(locked, { ...right, passphrase: "Five words of my own" })).toBe(
      "wrong-secret",
    );
    expect(await kindOf(locked, { ...right, passphrase: "" })).toBe("wrong-secret");
    await expect(makeSlot({ ...right, passphrase: "" }, { key, bound }, by)).rejects.toThrow();
  });

  it("is never tried at less work than is safe, or more than is sane", async () => {
    const wrong = [
      [46 * 1024 - 1, 2, 1],
      [46 * 1024, 1, 1],
      [64 * 1024 - 1, 1, 1],
      [64 * 1024, 0, 1],
      [0, 0, 0],
      [1024 * 1024 + 1, 1, 1],
      [2 ** 32 - 1, 1, 1],
      [64 * 1024, 11, 1],
      [64 * 1024, 3, 0],
      [64 * 1024, 3, 5],
    ] as const;
    for (const [memory, passes, lanes] of wrong) {
      const name = `${memory} KiB, ${passes} passes, ${lanes} lanes`;
      expect(await kindOf(withCost(memory, passes, lanes), right), name).toBe("weak-parameters");
      const cost = { memory, passes, lanes };
      await expect(makeSlot(right, { key, bound }, { chance, cost }), name).rejects.toThrow();
    }
    expect(COST).toEqual({ memory: 64 * 1024, passes: 3, lanes: 1 });
  });

  it("opens nothing once its cost is changed within the limits, for the cost is bound", async () => {
    expect(await kindOf(withCost(46 * 1024, 3, 1), right)).toBe("wrong-secret");
  });

  it("is stretched as the makers of Argon2 say", async () => {
    // Reference test of Argon2id v1.3 (phc-winner-argon2, src/test.c): t = 2, m = 2^16, p = 1.
    const out = await stretch("password", utf8("somesalt"), {
      memory: 65_536,
      passes: 2,
      lanes: 1,
    });
    expect(Buffer.from(out).toString("hex")).toBe(
      "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
    );
  });
});
