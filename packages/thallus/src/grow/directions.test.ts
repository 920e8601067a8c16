import fc from "fast-check";
import { expect, it } from "vitest";
import { across, DIRECTIONS, directionTo, down } from "./directions.ts";

it("turns as cosine and sine do, to ten digits", () => {
  for (let turn = 0; turn < DIRECTIONS; turn++) {
    const angle = (2 * Math.PI * turn) / DIRECTIONS;
    expect(across(turn)).toBeCloseTo(Math.cos(angle), 10);
    expect(down(turn)).toBeCloseTo(Math.sin(angle), 10);
  }
});

it("turns any whole number, negative ones as well", () => {
  expect(across(-1)).toBe(across(DIRECTIONS - 1));
  expect(down(DIRECTIONS * 7 + 3)).toBe(down(3));
});

it("finds the direction of a point as its slow twin, the arc tangent, does", () => {
  const whole = fc.integer({ min: -9_999, max: 9_999 });
  fc.assert(
    fc.property(whole, whole, (x, y) => {
      fc.pre(x !== 0 || y !== 0);
      const angle = Math.atan2(y, x) / (2 * Math.PI);
      const slow = (angle < 0 ? angle + 1 : angle) * DIRECTIONS;
      const apart = Math.abs(directionTo(x, y) + 0.5 - slow);
      expect(Math.min(apart, DIRECTIONS - apart)).toBeLessThanOrEqual(0.51);
    }),
    { numRuns: 400 },
  );
});
