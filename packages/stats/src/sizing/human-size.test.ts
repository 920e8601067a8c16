import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { humanSizes, nextHumanSize } from "./human-size.ts";

describe("sizes a person would say", () => {
  it("goes by whole numbers, then twos, fives and tens", () => {
    expect(humanSizes(1, 8, 1)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(humanSizes(17, 26, 1)).toEqual([17, 18, 19, 20, 22, 24, 26]);
    expect(humanSizes(46, 66, 1)).toEqual([46, 48, 50, 55, 60, 65]);
    expect(humanSizes(95, 125, 1)).toEqual([95, 100, 110, 120]);
  });

  it("never leaves a step of more than a tenth above ten, nor of more than one below", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (size) => {
        const next = nextHumanSize(size);
        expect(next).toBeGreaterThan(size);
        expect(next - size).toBeLessThanOrEqual(Math.max(1, size * 0.1) * 1.0001);
      }),
    );
  });

  it("stays at 1 unless the person went below it themselves", () => {
    expect(humanSizes(0.1, 0.5, 1)).toEqual([1]);
    expect(humanSizes(0.1, 0.6, 0.5)).toEqual([0.5, 0.55]);
  });
});
