import { bytesToHex, joinBytes } from "@lichen/base";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type ChunkBinding, openChunks, openHeldChunks, sealChunks } from "./chunks.ts";
import { FLAG, OBJECT_TYPE } from "./header.ts";
import { PAYLOAD_LIMIT, seal } from "./seal.ts";

const chance = seededChance(1);
const by = { chance, squeeze: nodeSqueeze };
const binding: ChunkBinding = {
  key: chance.bytes(32),
  type: OBJECT_TYPE.backup,
  vault: bytesToHex(chance.bytes(16)),
  epoch: 0,
  prelude: chance.bytes(32),
};
const payloads = [1, 300, 0, 900].map((length) => chance.bytes(length));
const sealed = sealChunks(payloads, binding, by);
const tried = async (bytes: Uint8Array, under = binding): Promise<string> => {
  const opened = await openChunks(bytes, under, nodeSqueeze);
  return opened.ok ? "open" : opened.problem.kind;
};

/** Each chunk with its length before it. */
function partsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + 4 + new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(0);
    parts.push(bytes.subarray(at, end));
    at = end;
  }
  return parts;
}

it("open to the payloads they were sealed from, in their order", async () => {
  const some = fc.array(fc.uint8Array({ maxLength: 700 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(some, async (list) => {
      const opened = await openChunks(sealChunks(list, binding, by), binding, nodeSqueeze);
      expect(opened.ok && opened.value.map(bytesToHex)).toEqual(list.map(bytesToHex));
    }),
  );
});

it("open in no other order, none left out, none twice, none from elsewhere", async () => {
  const parts = partsOf(sealed);
  const others = partsOf(sealChunks(payloads, binding, by));
  expect(await tried(joinBytes(...parts))).toBe("open");
  const indices = parts.map((_, i) => i);
  for (const i of indices) {
    const without = parts.filter((_, k) => k !== i);
    expect(await tried(joinBytes(...without)), `without ${i}`).toBe(
      i === 3 ? "truncated" : "damaged",
    );
    const twice = parts.flatMap((part, k) => (k === i ? [part, part] : [part]));
    expect(await tried(joinBytes(...twice)), `${i} twice`).toBe("damaged");
    const foreign = parts.map((part, k) => (k === i ? (others[i] ?? part) : part));
    expect(await tried(joinBytes(...foreign)), `${i} from elsewhere`).toBe("damaged");
    for (const k of indices.filter((each) => each > i)) {
      const swapped = parts.with(i, parts[k] ?? sealed).with(k, parts[i] ?? sealed);
      expect(await tried(joinBytes(...swapped)), `${i} and ${k} in each other's place`).toBe(
        "damaged",
      );
    }
  }
});

it("count from 0 without a gap, even where the chain would hold", async () => {
  const { key, prelude, ...place } = binding;
  const device = bytesToHex(chance.bytes(16));
  const numbered = (seq: number): Uint8Array => {
    const header = {
      ...place,
      device,
      seq,
      flags: FLAG.last,
      prev: prelude,
      nonce: chance.bytes(24),
    };
    const chunk = seal(key, header, chance.bytes(5), nodeSqueeze);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, chunk.length);
    return joinBytes(length, chunk);
  };
  expect(await tried(numbered(0))).toBe("open");
  expect(await tried(numbered(1))).toBe("damaged");
});

it("are truncated wherever they are cut, and damaged by anything more", async () => {
  for (let length = 0; length < sealed.length; length++) {
    expect(await tried(sealed.subarray(0, length)), `${length}`).toBe("truncated");
  }
  expect(await tried(joinBytes(sealed, Uint8Array.of(0)))).toBe("damaged");
  expect(await tried(joinBytes(sealed, sealed))).toBe("damaged");
});

it("give way at every changed byte, and never by accident", async () => {
  for (let at = 0; at < sealed.length; at++) {
    const changed = sealed.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(["damaged", "truncated", "newer-format"], `byte ${at}`).toContain(await tried(changed));
  }
});

it("belong to one key, one kind, one notebook, one epoch and one prelude", async () => {
  for (const other of [
    { key: chance.bytes(32) },
    { type: OBJECT_TYPE.snapshot },
    { vault: bytesToHex(chance.bytes(16)) },
    { epoch: 1 },
    { prelude: chance.bytes(32) },
  ]) {
    expect(await tried(sealed, { ...binding, ...other }), Object.keys(other).join()).toBe(
      "damaged",
    );
  }
});

it("open together to little more than they are, however much each claims", async () => {
  const half = new Uint8Array(PAYLOAD_LIMIT / 2);
  const bomb = sealChunks([half, half, half], binding, by);
  expect(bomb.length).toBeLessThan(PAYLOAD_LIMIT / 100);
  expect((await openHeldChunks(bomb, binding)).ok).toBe(true);
  expect(await tried(bomb)).toBe("damaged");
});

it("are at least one: an object of none would have no end", () => {
  expect(() => sealChunks([], binding, by)).toThrow();
});
