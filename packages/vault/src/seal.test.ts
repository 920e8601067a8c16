import { bytesToHex, joinBytes, utf8 } from "@lichen/base";
import { nodeSqueeze, seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLAG, OBJECT_TYPE } from "./header.ts";
import { open, PAYLOAD_LIMIT, seal } from "./seal.ts";

const chance = seededChance(1);
const key = chance.bytes(32);
const header = () => ({
  type: OBJECT_TYPE.segment,
  vault: bytesToHex(chance.bytes(16)),
  device: bytesToHex(chance.bytes(16)),
  seq: 1,
  epoch: 1,
  flags: 0,
  prev: chance.bytes(32),
  nonce: chance.bytes(24),
});

describe("a sealed object", () => {
  it("opens to what was sealed, deflated or not", () => {
    const some = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      fc.string({ maxLength: 40 }).map((text) => utf8(text.repeat(30))),
    );
    fc.assert(
      fc.property(some, (payload) => {
        const opened = open(key, seal(key, header(), payload, nodeSqueeze), nodeSqueeze);
        expect(opened.ok && bytesToHex(opened.value.payload)).toBe(bytesToHex(payload));
      }),
    );
  });

  it("opens no more once any bit is flipped, it is cut, or something is added", () => {
    const sealed = seal(key, header(), utf8("a word"), nodeSqueeze);
    for (let at = 0; at < sealed.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const changed = sealed.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(open(key, changed, nodeSqueeze).ok, `byte ${at}, bit ${bit}`).toBe(false);
      }
      expect(open(key, sealed.subarray(0, at), nodeSqueeze).ok).toBe(false);
    }
    expect(open(key, joinBytes(sealed, Uint8Array.of(0)), nodeSqueeze).ok).toBe(false);
  });

  it("opens under no other key", () => {
    const sealed = seal(key, header(), utf8("a word"), nodeSqueeze);
    expect(open(chance.bytes(32), sealed, nodeSqueeze)).toEqual({
      ok: false,
      problem: { kind: "damaged" },
    });
  });

  it("says damage, and holds no more than its limit, where it would open to a bomb", () => {
    const deflated = nodeSqueeze.deflate(new Uint8Array(PAYLOAD_LIMIT + 1));
    const bomb = seal(key, { ...header(), flags: FLAG.deflated }, deflated, {
      ...nodeSqueeze,
      deflate: (bytes) => bytes,
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(open(key, bomb, nodeSqueeze)).toEqual({ ok: false, problem: { kind: "damaged" } });
    expect(() => seal(key, header(), new Uint8Array(PAYLOAD_LIMIT + 1), nodeSqueeze)).toThrow();
  });
});
