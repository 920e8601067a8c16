import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { along, heightsOf, lobesOf, smoothPath, spotOf, stretches } from "./chart-geometry.ts";

const sound = fc.double({ min: -1_000, max: 1_000, noNaN: true });

describe("the geometry of the charts", () => {
  it("lays a scale along a length, and holds at its ends what is beyond", () => {
    const scale = { from: -1, to: 1, length: 200 };
    expect([-1, 0, 0.5, 1].map((value) => along(value, scale))).toEqual([0, 100, 150, 200]);
    expect([-9, 9].map((value) => along(value, scale))).toEqual([0, 200]);
  });

  it("lays kindness upwards and ability to the right", () => {
    expect(spotOf({ x: 0, y: 0 }, 100)).toEqual({ x: 0, y: 100 });
    expect(spotOf({ x: 10, y: 10 }, 100)).toEqual({ x: 100, y: 0 });
    expect(spotOf({ x: 7.5, y: 2.5 }, 100)).toEqual({ x: 75, y: 75 });
  });

  it("pauses a path where a month is missing, and never draws it as zero", () => {
    expect(stretches([1, 2, null, null, 3, null])).toEqual([[1, 2], [3]]);
    expect(stretches([null, null])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.option(sound)), (places) => {
        expect(stretches(places).flat()).toEqual(places.filter((place) => place !== null));
        expect(stretches(places).every((some) => some.length > 0)).toBe(true);
      }),
    );
  });

  it("draws a smooth line that goes through each of its spots", () => {
    expect(smoothPath([])).toBe("");
    expect(smoothPath([{ x: 1, y: 2 }])).toBe("M1,2");
    expect(
      smoothPath([
        { x: 0, y: 0 },
        { x: 6, y: 0 },
      ]),
    ).toBe("M0,0C1,0 5,0 6,0");
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer(), y: fc.integer() }), { minLength: 1 }),
        (spots) => {
          const path = smoothPath(spots);
          for (const { x, y } of spots) expect(path).toContain(`${x},${y}`);
        },
      ),
    );
  });

  it("fills an interval with lobes that stay within it and are largest at the estimate", () => {
    const lobes = lobesOf({ low: 0, middle: 50, high: 100 }, 12);
    expect(lobes[Math.floor(lobes.length / 2)]?.radius).toBeCloseTo(12);
    expect(lobes[0]).toEqual({ at: 4, radius: 4 });
    const interval = fc
      .tuple(
        sound,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
      )
      .map(([low, share, length]) => ({ low, middle: low + share * length, high: low + length }));
    fc.assert(
      fc.property(interval, (some) => {
        for (const { at, radius } of lobesOf(some, 12)) {
          expect(Number.isFinite(at + radius)).toBe(true);
          expect(at).toBeGreaterThanOrEqual(some.low - 1e-6);
          expect(at).toBeLessThanOrEqual(some.high + 1e-6);
          expect(radius).toBeGreaterThan(0);
          expect(radius).toBeLessThanOrEqual(12 + 1e-9);
        }
      }),
    );
  });

  it("gives the tallest bar all the room, and nothing to days that are not there", () => {
    expect(heightsOf([0, 2, 4], 100)).toEqual([0, 50, 100]);
    expect(heightsOf([0, 0], 100)).toEqual([0, 0]);
    expect(heightsOf([], 100)).toEqual([]);
  });
});
