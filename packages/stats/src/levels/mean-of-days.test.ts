import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanOfDays } from "../index.ts";

describe("the mean of some days", () => {
  it("agrees with the sums done by hand", () => {
    // The variance is 10 / 5 = 2; 1.644854 * sqrt(2 * (1.25 / 0.75) / 6) = 1.226.
    const seen = meanOfDays([4, 5, 5, 6, 7, 3]);
    expect(seen?.mean).toBe(5);
    expect((seen?.high ?? 0) - 5).toBeCloseTo(1.226, 2);
    expect(seen?.days).toBe(6);
  });

  it("is unknown for four days, and still has a width where all days are alike", () => {
    expect(meanOfDays([5, 5, 5, 5])).toBeNull();
    const alike = meanOfDays([5, 5, 5, 5, 5]);
    expect(alike?.mean).toBe(5);
    expect((alike?.high ?? 0) - (alike?.low ?? 0)).toBeGreaterThan(0.5);
  });

  it("lies within its interval and the scale, whatever it is given", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: 0, max: 10 }))), (values) => {
        const seen = meanOfDays(values);
        if (!seen) return;
        expect(seen.low).toBeGreaterThanOrEqual(0);
        expect(seen.low).toBeLessThanOrEqual(seen.mean);
        expect(seen.mean).toBeLessThanOrEqual(seen.high);
        expect(seen.high).toBeLessThanOrEqual(10);
      }),
    );
  });
});
