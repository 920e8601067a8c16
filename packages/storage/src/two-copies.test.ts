import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copiesFromBytes, copySize, copyToBytes, fileSize, nextHalf } from "./two-copies.ts";

const CAPACITY = 40;

function fileOf(...copies: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(fileSize(CAPACITY));
  copies.forEach((copy, half) => {
    file.set(copy, half * copySize(CAPACITY));
  });
  return file;
}

const older = copyToBytes(7, Uint8Array.of(1, 2), CAPACITY);
const newer = copyToBytes(8, Uint8Array.of(3), CAPACITY);

describe("a file of two copies", () => {
  it("has the newest first, in whichever half it is", () => {
    for (const file of [fileOf(older, newer), fileOf(newer, older)]) {
      expect(copiesFromBytes(file, CAPACITY).map(({ generation }) => generation)).toEqual([8, 7]);
    }
  });

  it("is written next where the newest readable copy is not", () => {
    expect(nextHalf([])).toBe(0);
    expect(nextHalf(copiesFromBytes(fileOf(newer, older), CAPACITY))).toBe(1);
    expect(nextHalf(copiesFromBytes(fileOf(older, newer), CAPACITY))).toBe(0);
    expect(nextHalf(copiesFromBytes(fileOf(older, new Uint8Array(9)), CAPACITY))).toBe(1);
  });

  it("drops a copy with any bit changed, padding and all, and keeps the other", () => {
    const file = fileOf(older, newer);
    for (let bit = 0; bit < 8 * copySize(CAPACITY); bit++) {
      const flipped = file.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(copiesFromBytes(flipped, CAPACITY).map(({ generation }) => generation)).toEqual([8]);
    }
  });

  it("never has a copy of what is not there", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2 * fileSize(CAPACITY) }), (bytes) => {
        expect(copiesFromBytes(bytes, CAPACITY)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("does not take a number that has no next one for the newest", () => {
    const last = copyToBytes(2 ** 60, Uint8Array.of(9), CAPACITY);
    expect(copiesFromBytes(fileOf(older, last), CAPACITY).map((each) => each.generation)).toEqual([
      7,
    ]);
  });
});
