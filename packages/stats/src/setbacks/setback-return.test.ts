import { hasSimpleGap, setbackPerson } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setbackReturn } from "../index.ts";

const PEOPLE = 80;
const share = (count: number): number => count / PEOPLE;
const people = (family: "G1" | "G2", setbacks: number, effect: number) =>
  Array.from({ length: PEOPLE }, (_, seed) =>
    setbackPerson(family, { setbacks, seed: seed + 1, effect, confounding: 0.5 }),
  );

describe("coming back after a setback", () => {
  it("is hardly ever called clear where kindness does nothing, though a simple gap often is", () => {
    for (const family of ["G1", "G2"] as const) {
      const all = people(family, 40, 0);
      const clear = all.filter((rows) => setbackReturn(rows).word === "clear").length;
      expect(share(clear), family).toBeLessThanOrEqual(0.07);
    }
    const gaps = people("G1", 40, 0).filter(hasSimpleGap).length;
    expect(share(gaps)).toBeGreaterThan(0.15);
  });

  it("is found, with the right sign, where kindness helps much", () => {
    for (const family of ["G1", "G2"] as const) {
      const clear = people(family, 40, 1)
        .map(setbackReturn)
        .filter(({ word }) => word === "clear");
      expect(share(clear.length), family).toBeGreaterThan(0.35);
      expect(clear.filter(({ effect }) => (effect ?? 0) < 0)).toEqual([]);
    }
  });

  it("holds a true effect in its interval nearly as often as it says", () => {
    const results = people("G1", 40, 1).map(setbackReturn);
    const inside = results.filter(({ low, high }) => (low ?? 9) <= 1 && (high ?? -9) >= 1);
    expect(share(inside.length)).toBeGreaterThan(0.82);
  });

  it("counts its two halves, needs twelve, and is defined for anything", () => {
    const rows = setbackPerson("G1", { setbacks: 30, seed: 2 });
    const { kinder, other } = setbackReturn(rows);
    expect(kinder.of + other.of).toBe(30);
    expect(setbackReturn(rows.slice(0, 11)).word).toBe("not-enough");
    expect(setbackReturn(rows.map((row) => ({ ...row, returned: true }))).word).toBe("not-enough");
    expect(setbackReturn(rows.map((row) => ({ ...row, compassion: 5 }))).word).toBe("not-enough");
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ compassion: fc.double(), mood: fc.double(), returned: fc.boolean() }),
          { maxLength: 30 },
        ),
        (anything) => {
          const { effect, low, high } = setbackReturn(anything);
          for (const number of [effect, low, high]) {
            expect(number === null || Number.isFinite(number)).toBe(true);
          }
        },
      ),
    );
  });
});
