import { describe, expect, it } from "vitest";
import { INSTRUMENTS, measureChange, steadiedBy } from "../index.ts";

describe("the change of a measure", () => {
  it("is within wobble for the same score twice, and past it from one end to the other", () => {
    expect(INSTRUMENTS.length).toBeGreaterThan(10);
    for (const { id, least, most } of INSTRUMENTS) {
      const middle = Math.round((least + most) / 2);
      expect(measureChange(id, middle, middle), id).toMatchObject({
        word: "within-wobble",
        change: 0,
      });
      expect(measureChange(id, least, most), id).toMatchObject({
        word: "bigger-than-wobble",
        change: most - least,
      });
    }
  });

  it("is what Jacobson and Truax worked out by hand: WHO-5, spread 20, reliability .85", () => {
    // 1.96 · √2 · 20 · √.15 = 21.47: a rise of 12 matters to most, and may be wobble.
    const { word, line95, matters } = measureChange("who-5", 40, 52);
    expect(line95).toBeCloseTo(21.47, 1);
    expect(word).toBe("within-wobble");
    expect(matters).toBe(true);
  });

  it("is not enough for a score outside the scale, NaN or an unknown name", () => {
    for (const [id, a, b] of [
      ["who-5", Number.NaN, 5],
      ["who-5", -1, 5],
      ["who-5", 5, 101],
      ["nothing", 1, 2],
    ] as const) {
      expect(measureChange(id, a, b).word, `${id} ${a} ${b}`).toBe("not-enough");
    }
  });

  it("takes a person's own wobble in place of the published one only after six scores", () => {
    const known = INSTRUMENTS.find(({ id }) => id === "who-5");
    expect(steadiedBy([40, 44], "who-5")).toEqual(known);
    const steady = steadiedBy([40, 44, 40, 44, 40, 44, 40, 44], "who-5");
    expect(steady).not.toEqual(known);
    const own = steady && measureChange(steady, 40, 60);
    expect(own?.line95 ?? 99).toBeLessThan(21.47);
    expect(steadiedBy([1, 2, 3, 4, 5, 6], "nothing")).toBeUndefined();
  });
});
