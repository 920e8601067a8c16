import { type Day, dayFromText, partsOfDay } from "@lichen/base";
import { anyLivedDays } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grow } from "../grow/grow.ts";
import type { LivedDay } from "../grow/lived-day.ts";
import { describe as facts } from "./describe.ts";
import { leanOf, ringsOf } from "./rings.ts";

function on(text: string, lived: Partial<LivedDay>): LivedDay {
  const day = dayFromText(text);
  if (!day.ok) throw new Error(day.problem.kind);
  return { day: day.value, reliance: 0, compassion: 0, victories: 0, reachedOut: 0, ...lived };
}

describe("the description of a lichen", () => {
  it("tells the balance from the centre to the rim, and counts what it bears", () => {
    const life = [
      on("2026-01-05", { compassion: 4 }),
      on("2026-02-06", { compassion: 3, victories: 1 }),
      on("2026-03-07", { reliance: 5, setback: "met" }),
      on("2026-03-09", { reliance: 1, reachedOut: 2 }),
      on("2026-04-10", { reliance: 2, compassion: 2 }),
    ];
    const { bands, ...counts } = facts(grow(life, 1));
    expect(counts).toEqual({
      days: 5,
      rings: 4,
      leaning: { reliance: 1, even: 1, compassion: 2 },
      seams: 1,
      cups: 1,
      spores: 2,
    });
    expect(bands.map(({ lean, rings }) => [lean, rings])).toEqual([
      ["compassion", 2],
      ["reliance", 1],
      ["even", 1],
    ]);
  });

  it("has nothing to count in an empty life", () => {
    const none = { reliance: 0, even: 0, compassion: 0 };
    const empty = { days: 0, rings: 0, leaning: none, bands: [], seams: 0, cups: 0, spores: 0 };
    expect(facts(grow([], 1))).toEqual(empty);
  });

  it("agrees with the days that went in", () => {
    fc.assert(
      fc.property(anyLivedDays, fc.integer(), (life, seed) => {
        const told = facts(grow(life, seed));
        const months = new Map<number, { reliance: number; compassion: number }>();
        for (const { day, reliance, compassion } of life) {
          if (reliance + compassion === 0) continue;
          const { year, month } = partsOfDay(day);
          const known = months.get(year * 12 + month) ?? { reliance: 0, compassion: 0 };
          months.set(year * 12 + month, {
            reliance: known.reliance + reliance,
            compassion: known.compassion + compassion,
          });
        }
        const leans = [...months.values()].map((sum) => leanOf(sum.reliance, sum.compassion));
        expect(told.rings).toBe(months.size);
        for (const lean of ["reliance", "even", "compassion"] as const) {
          expect(told.leaning[lean]).toBe(leans.filter((each) => each === lean).length);
        }
        expect(told.bands.reduce((sum, { rings }) => sum + rings, 0)).toBe(told.rings);
        expect(told.seams).toBe(life.filter(({ setback }) => setback === "met").length);
        expect(told.cups).toBe(life.reduce((sum, { victories }) => sum + victories, 0));
        expect(told.spores).toBe(life.reduce((sum, { reachedOut }) => sum + reachedOut, 0));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the rings", () => {
  it("hold every scale but the three first ones, each in the ring of its month", () => {
    fc.assert(
      fc.property(anyLivedDays, fc.integer(), (life, seed) => {
        const grown = grow(life, seed);
        const rings = ringsOf(grown);
        let next = 3;
        for (const { scales, from, to } of rings) {
          expect(scales[0]).toBe(next);
          for (const { day } of grown.scales.slice(...scales)) {
            expect(day >= from && day <= to).toBe(true);
          }
          next = scales[1];
        }
        expect(next).toBe(grown.scales.length);
      }),
      { numRuns: 60 },
    );
  });

  it("lean only when one principle was practised clearly more", () => {
    expect(leanOf(0, 0)).toBe("even");
    expect(leanOf(11, 10)).toBe("even");
    expect(leanOf(14, 10)).toBe("reliance");
    expect(leanOf(10, 14)).toBe("compassion");
  });

  it("know months before 1970", () => {
    const lived = { reliance: 1, compassion: 0, victories: 0, reachedOut: 0 };
    const days = [-40, -5, 3].map((count) => ({ ...lived, day: count as Day }));
    expect(ringsOf(grow(days, 1)).map(({ scales }) => scales[1] - scales[0] > 0)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
