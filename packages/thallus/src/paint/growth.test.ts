import { livedDays } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { stageOf } from "../grow/geometry.ts";
import { grow } from "../grow/grow.ts";
import { frameOf } from "../read/frame.ts";
import { eased, growthBetween, opened } from "./growth.ts";

const life = livedDays({ days: 40, seed: 1 });
const before = grow(life.slice(0, 39), 1);
const after = grow(life, 1);

describe("a growth", () => {
  it("begins with what was there and counts what is new", () => {
    const { upTo, fresh } = growthBetween(before, after);
    expect(upTo).toEqual(stageOf(before));
    expect(fresh).toBeGreaterThan(0);
    expect(growthBetween(after, after).fresh).toBe(0);
  });

  it("has nothing fresh where an older day was changed", () => {
    const changed = life.map((each, i) => (i === 3 ? { ...each, reliance: 9 } : each));
    const { upTo, fresh, half } = growthBetween(before, grow(changed, 1));
    expect(fresh).toBe(0);
    expect(upTo).toEqual(stageOf(grow(changed, 1)));
    expect(half(0)).toBe(half(1));
  });

  it("steps from the old frame to the new one", () => {
    const growth = growthBetween(grow([], 1), after);
    expect(growth.half(0)).toBe(frameOf(grow([], 1)).half);
    expect(growth.half(1)).toBe(frameOf(after).half);
    expect(growth.half(0.5)).toBeGreaterThan(growth.half(0));
  });

  it("opens one new thing after another, all of them by the end", () => {
    for (const many of [1, 2, 30]) {
      const opens = (share: number): number[] =>
        Array.from({ length: many }, (_, i) => opened(share, i, many));
      expect(opens(0)).toEqual(Array(many).fill(0));
      expect(opens(1).every((open) => open > 0.999)).toBe(true);
      const halfway = opens(0.5);
      expect(halfway).toEqual(halfway.toSorted((a, b) => b - a));
    }
  });

  it("eases out, and holds shares beyond its ends", () => {
    expect([eased(-1), eased(0), eased(1), eased(2)]).toEqual([0, 0, 1, 1]);
    expect(eased(0.5)).toBeGreaterThan(0.5);
  });
});
