import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  awakeWords,
  nearest,
  type Point,
  spotAfterKey,
  spotUnder,
  spreadOut,
} from "./field-geometry.ts";

const unit = fc.double({ min: 0, max: 10, noNaN: true });
const somePoints: fc.Arbitrary<readonly Point[]> = fc.array(
  fc.record({ id: fc.uuid(), x: unit, y: unit, label: fc.string({ minLength: 1, maxLength: 24 }) }),
  { maxLength: 60 },
);
const someSpot = fc.record({ x: unit, y: unit });
const someSize = fc.record({
  width: fc.integer({ min: 240, max: 900 }),
  height: fc.integer({ min: 240, max: 900 }),
});

describe("the field", () => {
  it("reads a touch in the middle as the middle, and the upper left as unpleasant with energy", () => {
    const size = { width: 300, height: 400 };
    expect(spotUnder({ left: 150, top: 200 }, size, false)).toEqual({ x: 5, y: 5 });
    expect(spotUnder({ left: 0, top: 0 }, size, false)).toEqual({ x: 0, y: 10 });
    expect(spotUnder({ left: 0, top: 0 }, size, true)).toEqual({ x: 10, y: 10 });
  });

  it("stays inside wherever a finger slides to", () => {
    const anywhere = fc.integer({ min: -5_000, max: 5_000 });
    fc.assert(
      fc.property(anywhere, anywhere, someSize, fc.boolean(), (left, top, size, rtl) => {
        const { x, y } = spotUnder({ left, top }, size, rtl);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(10);
      }),
    );
  });

  it("is walked with arrows in both directions, and stays inside", () => {
    const keys = fc.array(
      fc.constantFrom("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown"),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        keys,
        fc.constantFrom("x" as const, "y" as const),
        fc.boolean(),
        (walk, axis, isRightToLeft) => {
          const end = walk.reduce<{ x: number; y: number } | undefined>(
            (at, key) => spotAfterKey(at, key, { axis, isRightToLeft }),
            undefined,
          );
          for (const value of end ? [end.x, end.y] : []) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(10);
          }
        },
      ),
    );
  });

  it("takes a step back with the opposite arrow", () => {
    const how = { axis: "x", isRightToLeft: false } as const;
    const there = spotAfterKey({ x: 4, y: 4 }, "ArrowRight", how);
    expect(spotAfterKey(there, "ArrowLeft", how)).toEqual({ x: 4, y: 4 });
    expect(spotAfterKey({ x: 4, y: 4 }, "Tab", how)).toBeUndefined();
  });

  it("finds the nearest as a slow search does", () => {
    fc.assert(
      fc.property(somePoints, someSpot, (points, spot) => {
        const [first] = nearest(points, spot, 1);
        const distances = points.map((p) => Math.hypot(p.x - spot.x, p.y - spot.y));
        if (!first) expect(points).toEqual([]);
        else {
          const found = Math.hypot(first.x - spot.x, first.y - spot.y);
          expect(found).toBeCloseTo(Math.min(...distances), 9);
        }
      }),
    );
  });

  it("moves words apart, the same way every time, without taking them far", () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const apart = spreadOut(points);
        expect(spreadOut(points)).toEqual(apart);
        for (const [index, { x, y, id }] of apart.entries()) {
          expect(id).toBe(points[index]?.id);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThanOrEqual(10);
        }
      }),
      { numRuns: 30 },
    );
    const twins = spreadOut(["a", "b"].map((id) => ({ id, label: id, x: 5, y: 5 })));
    const [one, other] = twins;
    expect(one && other && Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.5);
  });

  it("writes out words that touch neither one another nor the edges", () => {
    fc.assert(
      fc.property(somePoints, someSpot, someSize, (points, spot, size) => {
        const awake = awakeWords(points, spot, size, 5);
        expect(awake.length).toBeLessThanOrEqual(5);
        for (const [index, one] of awake.entries()) {
          expect(one.across).toBeGreaterThanOrEqual(0);
          expect(one.across).toBeLessThanOrEqual(size.width);
          for (const other of awake.slice(index + 1)) {
            const halves = ([...one.point.label].length + [...other.point.label].length) * 4.5 + 16;
            const apart =
              Math.abs(one.down - other.down) >= 28 ||
              Math.abs(one.across - other.across) >= halves;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
