import { bytesToHex, joinBytes, utf8 } from "@lichen/base";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { backupWays, openBackup, sealBackup } from "./backup.ts";
import { beginKeyring, withNewEpoch } from "./keyring.ts";
import { unfold } from "./seal.ts";
import { NO_HASH, sealSegment } from "./segment.ts";
import { openSlotTable, sealSlotTable } from "./slot-table.ts";
import { openSnapshot, sealSnapshot } from "./snapshot.ts";

const COST = { memory: 46 * 1024, passes: 2, lanes: 1 };
const chance = seededChance(1);
const by = { chance, squeeze: nodeSqueeze, cost: COST };
const keyring = await beginKeyring(chance);
const bytesOf = (seq: number, length: number): Uint8Array =>
  sealSegment(keyring, { seq, prev: NO_HASH }, { ...by, payload: chance.bytes(length) });
const segments = [1, 2, 3].map((seq) => ({
  device: keyring.device,
  seq,
  whole: true,
  bytes: bytesOf(seq, 150_000),
}));
const words = { kind: "words", root: keyring.root } as const;
const logs = [{ device: keyring.device, segments, heads: [] }];
const backup = await sealBackup({ keys: keyring, logs }, [words], by);

describe("a backup", () => {
  it("opens to all that was put in, by its words", async () => {
    const opened = await openBackup(backup, words, nodeSqueeze);
    expect(opened.ok && opened.value.keys.vault).toBe(keyring.vault);
    expect(
      opened.ok && opened.value.logs[0]?.segments.map(({ bytes }) => bytesToHex(bytes)),
    ).toEqual(segments.map(({ bytes }) => bytesToHex(bytes)));
    expect(backupWays(backup)).toEqual(["words"]);
    expect(
      await openBackup(backup, { kind: "passphrase", passphrase: "x" }, nodeSqueeze),
    ).toMatchObject({
      problem: { kind: "no-such-way" },
    });
  });

  it("is never opened by one device alone", async () => {
    await expect(
      sealBackup({ keys: keyring, logs }, [{ kind: "this-device" }], by),
    ).rejects.toThrow();
  });

  it("opens whole or not at all: cut, reordered, doubled and mixed with another it is refused", async () => {
    const chunks = chunksOf(backup);
    expect(chunks.length).toBeGreaterThan(2);
    const other = chunksOf(await sealBackup({ keys: keyring, logs }, [words], by));
    const head = backup.subarray(0, 392);
    const [a = NO_HASH, b = NO_HASH, ...rest] = chunks;
    const mixes = [
      [a, ...rest],
      [b, a, ...rest],
      [a, b, b, ...rest],
      [a, other[1] ?? NO_HASH, ...rest],
      chunks.slice(0, -1),
      [...chunks, a],
    ];
    for (const mix of mixes) {
      expect((await openBackup(joinBytes(head, ...mix), words, nodeSqueeze)).ok).toBe(false);
    }
    for (let length = 0; length < backup.length; length += 9_973) {
      expect((await openBackup(backup.subarray(0, length), words, nodeSqueeze)).ok).toBe(false);
    }
    for (let at = 0; at < backup.length; at += 4_999) {
      const changed = backup.slice();
      changed[at] = (changed[at] ?? 0) ^ 16;
      expect((await openBackup(changed, words, nodeSqueeze)).ok, `byte ${at}`).toBe(false);
    }
  });
});

/** The chunks of a backup with their lengths. */
function chunksOf(bytes: Uint8Array): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 392; at < bytes.length; ) {
    const length = 4 + new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(0);
    chunks.push(bytes.subarray(at, at + length));
    at += length;
  }
  return chunks;
}

describe("a snapshot", () => {
  it("opens under the epoch that sealed it, and is of no use under a later one", async () => {
    const snapshot = sealSnapshot(keyring, [utf8("[]"), utf8("[1]")], by);
    const held = await openSnapshot(keyring, snapshot);
    const texts = held.ok ? held.value.map((each) => unfold(each, nodeSqueeze)) : [];
    expect(texts).toEqual([utf8("[]"), utf8("[1]")]);
    expect((await openSnapshot(withNewEpoch(keyring, chance), snapshot)).ok).toBe(false);
  });
});

describe("the slots", () => {
  it("open by one passphrase in any of its spellings, and by no other", async () => {
    const keys = { keyring, storeKey: chance.bytes(32) };
    const passphrase = "ﬁve wo\u0308rds";
    const table = await sealSlotTable(keys, [{ kind: "passphrase", passphrase }], {
      chance,
      cost: COST,
    });
    if (!table.ok) throw new Error(table.problem.kind);
    const tried = async (text: string) => {
      const opened = await openSlotTable(table.value, { kind: "passphrase", passphrase: text });
      return opened.ok ? "open" : opened.problem.kind;
    };
    expect(await tried("five w\u00f6rds")).toBe("open");
    expect(await tried("five words")).toBe("wrong-secret");
    expect(await tried("Five w\u00f6rds")).toBe("wrong-secret");
  });

  it("of one notebook open nothing in another", async () => {
    const make = async (ring: typeof keyring) => {
      const table = await sealSlotTable(
        { keyring: ring, storeKey: chance.bytes(32) },
        [{ kind: "this-device" }],
        by,
      );
      if (!table.ok) throw new Error(table.problem.kind);
      return table.value;
    };
    const [mine, other] = [await make(keyring), await make(await beginKeyring(chance))];
    const { sha256 } = await import("./hash.ts");
    const swapped = mine.slice();
    swapped.set(other.subarray(24, 24 + 168), 24);
    swapped.set(sha256(swapped.subarray(0, -32)), swapped.length - 32);
    expect(await openSlotTable(swapped, { kind: "this-device" })).toMatchObject({
      problem: { kind: "damaged" },
    });
  });
});
