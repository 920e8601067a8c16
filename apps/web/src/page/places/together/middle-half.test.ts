import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { middleHalf } from "./middle-half.ts";

describe("the middle half of answers", () => {
  it("leaves a quarter on either side, and is nothing for nothing", () => {
    expect(middleHalf([1, 1, 1, 1])).toEqual({ days: 4, low: 0, high: 2 });
    expect(middleHalf([0, 0, 12, 0])).toEqual({ days: 12, low: 2, high: 2 });
    expect(middleHalf([0, 0])).toBeUndefined();
  });

  it("holds at least half of all answers", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 11, maxLength: 11 }), (counts) => {
        const half = middleHalf(counts);
        if (!half) return;
        const held = counts.slice(half.low, half.high + 1).reduce((a, b) => a + b, 0);
        expect(held * 2).toBeGreaterThanOrEqual(half.days);
      }),
    );
  });
});
