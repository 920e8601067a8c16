import { bytesToHex } from "@lichen/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fixedHex,
  HEADER_BYTES,
  type Header,
  headerFromBytes,
  headerToBytes,
  OBJECT_TYPE,
} from "./header.ts";

const some = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const anyHeader: fc.Arbitrary<Header> = fc.record({
  type: fc.constantFrom(...Object.values(OBJECT_TYPE)),
  vault: some(16).map(bytesToHex),
  device: some(16).map(bytesToHex),
  seq: fc.maxSafeNat(),
  epoch: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  flags: fc.integer({ min: 0, max: 3 }),
  prev: some(32),
  nonce: some(24),
});
const example: Header = {
  type: OBJECT_TYPE.segment,
  vault: "00112233445566778899aabbccddeeff",
  device: "ffeeddccbbaa99887766554433221100",
  seq: 7,
  epoch: 1,
  flags: 0,
  prev: new Uint8Array(32),
  nonce: new Uint8Array(24),
};

/** What is said of a header in which one bit is another; undefined where it may be a header too. */
function refusalOfBit(at: number, bit: number): string | undefined {
  if (at < 4) return "damaged";
  if (at === 4 || at === 6 || at === 7) return "newer-format";
  if (at === 5) return [1, 2, 3, 4, 5, 6, 7, 8].includes(1 ^ bit) ? undefined : "newer-format";
  if (at === 40 || (at === 41 && bit >= 32)) return "damaged";
  return at >= 52 && at < 56 && !(at === 55 && bit < 4) ? "newer-format" : undefined;
}

describe("a header", () => {
  it("comes back from its 112 bytes, whatever follows them", () => {
    fc.assert(
      fc.property(anyHeader, some(9), (header, after) => {
        const bytes = headerToBytes(header);
        expect(bytes.length).toBe(HEADER_BYTES);
        expect(headerFromBytes(bytes)).toEqual({ ok: true, value: header });
        expect(headerFromBytes(Uint8Array.of(...bytes, ...after))).toEqual({
          ok: true,
          value: header,
        });
      }),
    );
  });

  it("has one spelling: any 112 bytes that are read are written the same again", () => {
    const bytes = headerToBytes(example);
    for (let at = 0; at < HEADER_BYTES; at++) {
      for (let bit = 1; bit < 256; bit *= 2) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ bit;
        const read = headerFromBytes(changed);
        const refusal = refusalOfBit(at, bit);
        expect(read.ok ? undefined : read.problem.kind, `byte ${at}, bit ${bit}`).toBe(refusal);
        if (read.ok) expect(headerToBytes(read.value)).toEqual(changed);
      }
    }
  });

  it("is damaged at every lesser length", () => {
    const bytes = headerToBytes(example);
    for (let length = 0; length < HEADER_BYTES; length++) {
      const read = headerFromBytes(bytes.subarray(0, length));
      expect(read).toEqual({ ok: false, problem: { kind: "damaged" } });
    }
  });

  it("is never written with a number or a length that would be cut to fit", () => {
    const wrong: readonly Partial<Header>[] = [
      { seq: -1 },
      { seq: 0.5 },
      { seq: 2 ** 53 },
      { epoch: -1 },
      { epoch: 2 ** 32 },
      { prev: new Uint8Array(31) },
      { prev: new Uint8Array(33) },
      { nonce: new Uint8Array(12) },
      { vault: "00" },
      { device: "no name at all" },
    ];
    for (const each of wrong) {
      expect(() => headerToBytes({ ...example, ...each }), JSON.stringify(each)).toThrow();
    }
    expect(() => fixedHex("0".repeat(34))).toThrow();
  });
});
