import { partsOfDay } from "@lichen/base";
import { anyLivedDays, livedDays } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grow } from "../grow/grow.ts";
import { frameOf } from "./frame.ts";
import { placeAt, placesOf } from "./places.ts";
import { ringsOf } from "./rings.ts";

describe("the places of a lichen", () => {
  it("name every ring, seam, cup and spore once, within the frame", () => {
    fc.assert(
      fc.property(anyLivedDays, fc.integer(), (life, seed) => {
        const grown = grow(life, seed);
        const places = placesOf(grown);
        const many = (kind: string): number => places.filter((each) => each.kind === kind).length;
        expect(many("ring")).toBe(ringsOf(grown).length);
        expect(many("seam")).toBe(grown.seams.length);
        expect(many("cup")).toBe(grown.cups.length);
        expect(many("spore")).toBe(grown.spores.length);
        const { half } = frameOf(grown);
        for (const { x, y } of places)
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(half);
      }),
      { numRuns: 40 },
    );
  });

  it("go from month to month, each ring before what it bore", () => {
    const places = placesOf(grow(livedDays({ days: 200, seed: 2 }), 2));
    const months = places.map(({ from }) => partsOfDay(from)).map((p) => p.year * 12 + p.month);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    places.forEach(({ kind }, i) => {
      expect(kind === "ring").toBe(months[i] !== months[i - 1]);
    });
    expect(new Set(months).size).toBeGreaterThan(5);
  });

  it("are found where they lie", () => {
    const grown = grow(livedDays({ days: 150, seed: 4 }), 4);
    const spore = grown.spores.at(-1);
    const cup = grown.cups.at(-1);
    expect(placeAt(grown, spore?.x ?? 0, spore?.y ?? 0)?.kind).toBe("spore");
    expect(placeAt(grown, cup?.x ?? 0, cup?.y ?? 0)).toMatchObject({ kind: "cup", from: cup?.day });
    const found = placesOf(grown).filter(({ kind }) => kind === "seam");
    expect(found.length).toBeGreaterThan(2);
    for (const { x, y } of found) expect(placeAt(grown, x, y)).toBeDefined();
  });

  it("are none beyond the margin", () => {
    const grown = grow(livedDays({ days: 60, seed: 5 }), 5);
    const { half } = frameOf(grown);
    expect(placeAt(grown, half, half)).toBeUndefined();
    expect(placesOf(grow([], 1))).toEqual([]);
  });

  it("give the ring of the topmost scale where nothing else lies", () => {
    const days = livedDays({ days: 90, seed: 6 }).map((each) => ({
      ...each,
      setback: "none" as const,
      victories: 0,
      reachedOut: 0,
    }));
    const grown = grow(days, 6);
    const last = grown.scales.at(-1);
    const away = Math.hypot(last?.x ?? 0, last?.y ?? 0);
    const rim = 1 + (last?.reach ?? 0) / away - 3 / away;
    const place = placeAt(grown, (last?.x ?? 0) * rim, (last?.y ?? 0) * rim);
    expect(place).toMatchObject({ kind: "ring", to: last?.day });
  });
});
