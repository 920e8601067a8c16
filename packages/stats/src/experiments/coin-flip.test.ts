import { coinPerson } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { coinAdherence, coinFlip, coinResult } from "../index.ts";

const START = 20_000;
const recordsOf = (effect: number, seed: number, days: number) => {
  const flips = coinFlip({ start: START, days, seed });
  return { flips, records: coinPerson(flips.sides, { start: START, seed, effect }) };
};

describe("an experiment by coin", () => {
  it("flips the same for the same seed, both sides alike in every four days, eight weeks at least", () => {
    const { sides } = coinFlip({ start: START, days: 10, seed: 4 });
    expect(sides).toHaveLength(56);
    expect(coinFlip({ start: START, days: 10, seed: 4 }).sides).toEqual(sides);
    expect(coinFlip({ start: START, days: 10, seed: 5 }).sides).not.toEqual(sides);
    for (let at = 0; at < sides.length; at += 4) {
      expect(sides.slice(at, at + 4).filter((side) => side === "a")).toHaveLength(2);
    }
  });

  it("says nothing of its result before the day it ends, and counts only on the way", () => {
    const { flips, records } = recordsOf(2, 1, 60);
    const early = START + flips.sides.length - 1;
    expect(coinResult(flips, records, early)).toMatchObject({ word: "not-yet", effect: null });
    const { past, noted, followed, left } = coinAdherence(flips, records, START + 30);
    expect([past, left]).toEqual([30, flips.sides.length - 30]);
    expect(noted).toBeLessThanOrEqual(30);
    expect(followed).toBeLessThanOrEqual(noted);
  });

  it("finds nothing in most experiments of nothing, and much where much is", () => {
    const word = (effect: number, seed: number): string => {
      const { flips, records } = recordsOf(effect, seed, 120);
      return coinResult(flips, records, START + 200).word;
    };
    const seeds = Array.from({ length: 80 }, (_, i) => i + 1);
    const alarms = seeds.filter((seed) => /higher/.test(word(0, seed))).length;
    expect(alarms / seeds.length).toBeLessThan(0.14);
    const found = seeds.filter((seed) => word(1, seed) === "b-higher").length;
    expect(found / seeds.length).toBeGreaterThan(0.5);
  });

  it("has a defined answer for days that are none", () => {
    const flips = coinFlip({ start: Number.NaN, days: Number.POSITIVE_INFINITY, seed: Number.NaN });
    expect(flips.sides.length).toBeGreaterThanOrEqual(56);
    expect(coinResult(flips, [], 1_000).word).toBe("not-enough");
  });
});
