import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logistic, logit } from "./logistic.ts";

describe("the logistic function", () => {
  it("is undone by the log odds", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
        expect(logit(logistic(x))).toBeCloseTo(x, 2);
      }),
    );
  });

  it("stays within 0 and 1 however far out", () => {
    expect(logistic(-1e6)).toBe(0);
    expect(logistic(1e6)).toBe(1);
    expect(logistic(0)).toBe(0.5);
  });
});
