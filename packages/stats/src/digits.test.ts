import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rounded } from "./digits.ts";

describe("rounding", () => {
  it("moves a number by at most half of its last digit", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => {
        expect(Math.abs(rounded(x, 3) - x)).toBeLessThanOrEqual(0.000500001);
      }),
    );
  });

  it("never answers minus zero", () => {
    expect(Object.is(rounded(-0.0001, 2), 0)).toBe(true);
  });
});
