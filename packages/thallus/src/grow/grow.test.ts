import { createHash } from "node:crypto";
import { type Day, FIRST_DAY } from "@lichen/base";
import { anyLivedDay, anyLivedDays, livedDays } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS, directionTo, goldenDirection } from "./directions.ts";
import { type Geometry, stageAfter, stageOf, UNIT } from "./geometry.ts";
import { grow } from "./grow.ts";
import type { LivedDay } from "./lived-day.ts";

const day = (count: number): Day => count as Day;
const longLife = (days: number, seed = 7): LivedDay[] => livedDays({ days, seed });
const anySeed = fc.integer();
const RUNS = { numRuns: 60 };

function expectWithin(before: Geometry, after: Geometry): void {
  expect(after.scales.slice(0, before.scales.length)).toEqual(before.scales);
  expect(after.seams.slice(0, before.seams.length)).toEqual(before.seams);
  expect(after.cups.slice(0, before.cups.length)).toEqual(before.cups);
  expect(after.spores.slice(0, before.spores.length)).toEqual(before.spores);
}

const placesOfScales = ({ scales }: Geometry) => scales.map(({ x, y, reach }) => [x, y, reach]);

describe("a lichen", () => {
  it("is three first scales, of both hues and of neither, before anything was lived", () => {
    const { scales, seams, cups, spores } = grow([], 1);
    expect(scales.map(({ hue }) => Math.sign(hue)).toSorted()).toEqual([-1, 0, 1]);
    expect(scales.every((scale) => scale.day === FIRST_DAY)).toBe(true);
    expect([seams, cups, spores]).toEqual([[], [], []]);
  });

  it("only ever grows: a longer life holds every shorter one unchanged", () => {
    fc.assert(
      fc.property(anyLivedDays, anySeed, fc.nat(40), (life, seed, cut) => {
        const ordered = life.toSorted((a, b) => a.day - b.day);
        expectWithin(grow(ordered.slice(0, cut), seed), grow(ordered, seed));
      }),
      RUNS,
    );
  });

  it("remembers the stage it had reached when any day ended", () => {
    const life = longLife(60);
    for (const cut of [0, 1, 17, 59, 60]) {
      const last = day((life[0]?.day ?? 0) + cut - 1);
      expect(stageAfter(grow(life, 3), last)).toEqual(stageOf(grow(life.slice(0, cut), 3)));
    }
  });

  it("leaves today in its place when more of today is lived", () => {
    fc.assert(
      fc.property(anyLivedDays, anyLivedDay, anySeed, (life, more, seed) => {
        const last = Math.max(19_000, ...life.map((each) => each.day));
        const before = grow(life, seed);
        const after = grow([...life, { ...more, day: day(last) }], seed);
        const many = before.scales.length;
        expect(placesOfScales(after).slice(0, many)).toEqual(placesOfScales(before));
        expect(after.seams.slice(0, before.seams.length)).toEqual(before.seams);
        expect(after.cups.slice(0, before.cups.length)).toEqual(before.cups);
        expect(after.spores.slice(0, before.spores.length)).toEqual(before.spores);
      }),
      RUNS,
    );
  });

  it("does not care in which order days are given, nor in how many parts", () => {
    fc.assert(
      fc.property(fc.array(anyLivedDay, { maxLength: 30 }), anySeed, (life, seed) => {
        const turned = life.toReversed();
        expect(grow(turned, seed)).toEqual(grow(life, seed));
      }),
      RUNS,
    );
  });

  it("is not changed by a day of rest", () => {
    fc.assert(
      fc.property(anyLivedDays, anySeed, (life, seed) => {
        const rest = { reliance: 0, compassion: 0, victories: 0, reachedOut: 0 };
        const lived = new Set<number>(life.map((each) => each.day));
        const rested = [18_000, 19_100, 19_200, 19_900]
          .filter((count) => !lived.has(count))
          .map((count) => ({ ...rest, day: day(count) }));
        expect(grow([...life, ...rested], seed)).toEqual(grow(life, seed));
      }),
      RUNS,
    );
  });

  it("holds amounts that cannot be between none and the most a day can show", () => {
    const odd = [Number.NaN, -3, Number.POSITIVE_INFINITY, 1e12, 0.5, -0.5];
    for (const amount of odd) {
      const lived = { reliance: amount, compassion: amount, victories: amount, reachedOut: amount };
      const { scales, cups } = grow([{ day: day(1), ...lived }], 1);
      expect(scales.length).toBeLessThanOrEqual(30);
      expect(cups.length).toBeLessThanOrEqual(12);
    }
  });

  it("is different for another seed", () => {
    expect(grow(longLife(9), 1)).not.toEqual(grow(longLife(9), 2));
  });

  it("is made of whole numbers alone", () => {
    const { scales, seams, cups, spores } = grow(longLife(200), 3);
    const numbers = [
      ...[...scales, ...cups, ...spores].flatMap(({ x, y, reach }) => [x, y, reach]),
      ...scales.map(({ hue }) => hue),
      ...seams.flatMap(({ points, hairs }) => [...points, ...hairs.flatMap((hair) => hair.points)]),
    ];
    expect(numbers.every(Number.isSafeInteger)).toBe(true);
  });

  // The bytes another device will draw: added to, never edited.
  it("is the same to the byte wherever it is grown", () => {
    const grown = JSON.stringify(grow(longLife(365), 42));
    expect(createHash("sha256").update(grown).digest("hex")).toBe(
      "314891136d00e21e1302485700eb5205542fd8b296f1dbcae773e27bf7aab0ec",
    );
  });
});

describe("thin growth", () => {
  it("keeps ten years of four practices a day, and of the most there can be, within bounds", () => {
    const full = (amount: number): LivedDay[] =>
      Array.from({ length: 3_650 }, (_, i) => ({
        day: day(i),
        reliance: amount,
        compassion: amount,
        victories: 0,
        reachedOut: 0,
      }));
    const usual = grow(full(2), 1);
    expect(usual.scales.length).toBeGreaterThan(7_000);
    expect(usual.scales.length).toBeLessThan(8_500);
    expect(grow(full(9), 1).scales.length).toBeLessThan(15_000);
    const furthest = Math.max(...usual.scales.map(({ x, y }) => Math.sqrt(x * x + y * y)));
    expect(furthest / UNIT).toBeLessThan(90);
  });

  it("leaves no practised day without a scale, however old the lichen", () => {
    const life = longLife(1_500).map((each) => ({ ...each, reliance: 1 }));
    const grown = new Set(grow(life, 5).scales.map((scale) => scale.day));
    expect(life.every((each) => grown.has(each.day))).toBe(true);
  });

  it("shows every victory, every hand held out and every setback met", () => {
    const life = longLife(900);
    const { seams, cups, spores } = grow(life, 5);
    expect(seams.length).toBe(life.filter(({ setback }) => setback === "met").length);
    expect(cups.length).toBe(life.reduce((sum, { victories }) => sum + victories, 0));
    expect(spores.length).toBe(life.reduce((sum, { reachedOut }) => sum + reachedOut, 0));
  });
});

describe("the balance", () => {
  const leaning = (reliance: number, compassion: number): LivedDay[] =>
    Array.from({ length: 20 }, (_, i) => ({
      day: day(i),
      reliance,
      compassion,
      victories: 0,
      reachedOut: 0,
    }));

  it("turns the hue of what grows to the principle that was practised more", () => {
    const hueOf = (life: LivedDay[]): number => grow(life, 8).scales.at(-20)?.hue ?? 0;
    expect(hueOf(leaning(4, 0))).toBeGreaterThan(40);
    expect(hueOf(leaning(0, 4))).toBeLessThan(-40);
    expect(Math.abs(hueOf(leaning(2, 2)))).toBeLessThanOrEqual(11);
  });
});

describe("seams", () => {
  const met = (days: number): LivedDay[] =>
    longLife(days).map((each, i) => ({ ...each, setback: i % 9 === 4 ? "met" : "none" }));

  it("lie apart: no two of any twelve in a row closer than a thirtieth of a turn", () => {
    const turns = Array.from({ length: 400 }, (_, k) => goldenDirection(123_456_789, k));
    for (let first = 0; first + 12 <= turns.length; first++) {
      const few = turns.slice(first, first + 12).toSorted((a, b) => a - b);
      few.push((few[0] ?? 0) + DIRECTIONS);
      const gaps = few.slice(1).map((turn, i) => turn - (few[i] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(Math.floor(DIRECTIONS / 30));
    }
  });

  it("and their hairs stay within the lichen of that day", () => {
    const life = met(300);
    const grown = grow(life, 4);
    for (const seam of grown.seams) {
      const { scales } = grown;
      const there = scales.slice(0, stageAfter(grown, day(seam.day - 1)).scales);
      const reach = Math.max(...there.map(({ x, y, reach }) => Math.sqrt(x * x + y * y) + reach));
      for (const points of [seam.points, ...seam.hairs.map((hair) => hair.points)]) {
        for (let i = 0; i + 1 < points.length; i += 2) {
          const away = Math.hypot(points[i] ?? 0, points[i + 1] ?? 0);
          expect(away).toBeLessThanOrEqual(reach + 1);
        }
      }
    }
  });

  it("are followed by larger growth beyond them than there would have been", () => {
    let further = 0;
    for (let seed = 0; seed < 12; seed++) {
      const life = longLife(160, seed).map((each) => ({ ...each, setback: "none" as const }));
      const hurt = life.map((each, i) => (i === 40 ? { ...each, setback: "met" as const } : each));
      const healed = grow(hurt, seed);
      const { points = [] } = healed.seams[0] ?? {};
      const turn = directionTo(points.at(-2) ?? 0, points.at(-1) ?? 0);
      further += reachTowards(healed, turn) - reachTowards(grow(life, seed), turn);
    }
    expect(further / 12).toBeGreaterThan(UNIT / 2);
  });
});

function reachTowards({ scales }: Geometry, turn: number): number {
  const near = scales.filter(({ x, y }) => {
    const apart = Math.abs(directionTo(x, y) - turn);
    return Math.min(apart, DIRECTIONS - apart) < 24;
  });
  return Math.max(...near.map(({ x, y }) => Math.sqrt(x * x + y * y)));
}
