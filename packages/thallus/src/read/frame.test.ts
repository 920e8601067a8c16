import { anyLivedDays, livedDays } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNIT } from "../grow/geometry.ts";
import { grow } from "../grow/grow.ts";
import { frameOf } from "./frame.ts";

describe("the frame", () => {
  it("holds everything of the lichen, and leaves air", () => {
    fc.assert(
      fc.property(anyLivedDays, fc.integer(), (life, seed) => {
        const grown = grow(life, seed);
        const { half } = frameOf(grown);
        for (const { x, y, reach } of [...grown.scales, ...grown.cups, ...grown.spores]) {
          expect(Math.abs(x) + reach).toBeLessThan(half);
          expect(Math.abs(y) + reach).toBeLessThan(half);
        }
        for (const { points, width, hairs } of grown.seams) {
          const all = [...points, ...hairs.flatMap((hair) => hair.points)];
          expect(Math.max(0, ...all.map(Math.abs)) + width).toBeLessThan(half);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("stands close to a new lichen, so that it fills its canvas from the first days", () => {
    const shares = [1, 5, 30, 120].map((days) => {
      const grown = grow(livedDays({ days, seed: 3 }), 3);
      const reach = Math.max(...grown.scales.map((s) => Math.hypot(s.x, s.y) + s.reach));
      return reach / frameOf(grown).half;
    });
    for (const share of shares) expect(share).toBeGreaterThan(0.68);
    expect(frameOf(grow([], 1)).half).toBe(UNIT * 3);
  });

  it("settles: it never comes closer again, and rests for most of a year", () => {
    const life = livedDays({ days: 365, seed: 9 });
    const weeks = Array.from({ length: 53 }, (_, week) => week * 7);
    const halves = weeks.map((days) => frameOf(grow(life.slice(0, days), 9)).half);
    expect(halves).toEqual(halves.toSorted((a, b) => a - b));
    expect(new Set(halves.slice(8)).size).toBeLessThanOrEqual(8);
  });
});
