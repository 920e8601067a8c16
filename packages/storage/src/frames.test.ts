import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "./crc32.ts";
import { framesFromBytes, framesToBytes } from "./frames.ts";
import { sampleDevice, sampleSegment } from "./suites/index.ts";

const A = sampleDevice(1);
const three = [1, 2, 3].map((seq) => sampleSegment(A, seq, { size: 150 + seq }));
const FRAME = 8 + 4;

describe("CRC-32", () => {
  it("is the one of zip, for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a log of frames", () => {
  it("reads back what was written, of any sizes", () => {
    const sizes = fc.array(fc.integer({ min: 112, max: 700 }), { maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.nat(6), (list, vouched) => {
        const segments = list.map((size, i) => sampleSegment(A, i + 1, { size, whole: i % 2 > 0 }));
        const log = framesToBytes(segments);
        expect(framesFromBytes(A, log, vouched)).toEqual({ segments, damage: [], end: log.length });
      }),
      { numRuns: 60 },
    );
  });

  it("takes what is cut off after the vouched number for an unfinished write, at every length", () => {
    const log = framesToBytes(three);
    const twoEnd = framesToBytes(three.slice(0, 2)).length;
    for (let length = twoEnd + 1; length < log.length; length++) {
      const { segments, damage, end } = framesFromBytes(A, log.subarray(0, length), 2);
      expect({ count: segments.length, end }).toEqual({ count: 2, end: twoEnd });
      expect(damage).toEqual([{ device: A, after: 2, bytes: length - twoEnd, tail: true }]);
    }
  });

  it("never takes a vouched segment for one, so that it is not written over", () => {
    const log = framesToBytes(three);
    const twoEnd = framesToBytes(three.slice(0, 2)).length;
    for (let length = twoEnd + 1; length < log.length; length++) {
      const { damage, end } = framesFromBytes(A, log.subarray(0, length), 3);
      expect(end).toBe(length);
      expect(damage).toEqual([{ device: A, after: 2, bytes: length - twoEnd, tail: false }]);
    }
  });

  it("finds what a torn sector left in the last frame though its length is right", () => {
    const log = framesToBytes(three);
    const twoEnd = framesToBytes(three.slice(0, 2)).length;
    for (let from = twoEnd; from < log.length; from += 16) {
      const torn = log.slice();
      torn.fill(0, from, from + 16);
      const { segments, end } = framesFromBytes(A, torn, 2);
      expect({ from, count: segments.length, end }).toEqual({ from, count: 2, end: twoEnd });
    }
  });

  it("goes on from the next frame where one in the middle is broken", () => {
    const log = framesToBytes(three);
    const firstEnd = framesToBytes(three.slice(0, 1)).length;
    for (let bit = 0; bit < 64; bit++) {
      const flipped = log.slice();
      flipped[firstEnd + (bit >> 3)] = (flipped[firstEnd + (bit >> 3)] ?? 0) ^ (1 << (bit & 7));
      const { segments, damage, end } = framesFromBytes(A, flipped, 3);
      expect(segments.map(({ seq }) => seq)).toEqual([1, 3]);
      expect(damage).toEqual([{ device: A, after: 1, bytes: FRAME + 152, tail: false }]);
      expect(end).toBe(log.length);
    }
  });

  it("says something of any bytes at all, and accounts for every one of them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 900 }), fc.nat(3), (bytes, vouched) => {
        const { segments, damage } = framesFromBytes(A, bytes, vouched);
        const read = segments.reduce((sum, each) => sum + each.bytes.length + FRAME, 0);
        expect(read + damage.reduce((sum, each) => sum + each.bytes, 0)).toBe(bytes.length);
      }),
      { numRuns: 60 },
    );
  });
});
