import type { Day } from "@lichen/base";
import { anyLivedDay, anyLivedDays, livedDays } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Geometry } from "./geometry.ts";
import { grow, newGrower } from "./grow.ts";
import type { LivedDay } from "./lived-day.ts";

const lived = (day: number, change: Partial<LivedDay> = {}): LivedDay => ({
  day: day as Day,
  reliance: 1,
  compassion: 1,
  setback: "none",
  victories: 0,
  reachedOut: 0,
  ...change,
});
const many = (days: number, each: (i: number) => LivedDay): LivedDay[] =>
  Array.from({ length: days }, (_, i) => each(i));

/** Lives at the edges of what a person may bring. */
const LIVES: Readonly<Record<string, readonly LivedDay[]>> = {
  "one day": [lived(20_000, { setback: "met", victories: 1, reachedOut: 1 })],
  "moods alone, brought in from another app": many(900, (i) => lived(18_000 + i)),
  "ten entries a minute, all day": many(30, (i) =>
    lived(20_000 + i, { reliance: 14_400, compassion: 14_400, victories: 14_400 }),
  ),
  "a century of gaps": many(100, (i) => lived(i * 366, { reachedOut: i % 2 })),
  "every day alike": many(400, (i) => lived(i, { setback: "met", victories: 1, reachedOut: 1 })),
  "days before 1970": many(40, (i) => lived(i - 9_000)),
  "thirty years": livedDays({ days: 10_957, seed: 3 }),
};

function numbersOf({ scales, seams, cups, spores }: Geometry): readonly number[] {
  return [
    ...[...scales, ...cups, ...spores].flatMap(({ x, y, reach }) => [x, y, reach]),
    ...scales.map(({ hue }) => hue),
    ...seams.flatMap(({ points, width }) => [...points, width]),
    ...seams.flatMap(({ hairs }) => hairs.flatMap(({ points, width }) => [...points, width])),
  ];
}

describe.each(Object.entries(LIVES))("a life of %s", (_, life) => {
  const whole = grow(life, 11);

  it("grows whole numbers alone, in the order in which it was lived", () => {
    expect(numbersOf(whole).every(Number.isSafeInteger)).toBe(true);
    for (const list of [whole.scales, whole.seams, whole.cups, whole.spores]) {
      const days = list.map(({ day }) => day);
      expect(days.every((day, i) => day >= (days[i - 1] ?? day))).toBe(true);
    }
    expect(whole.scales.length).toBeGreaterThan(life.length);
  });

  it("holds what it was before any of its days", () => {
    for (const share of [0, 0.3, 0.9]) {
      const before = grow(life.slice(0, Math.floor(life.length * share)), 11);
      expect(whole.scales.slice(0, before.scales.length)).toEqual(before.scales);
      expect(whole.seams.slice(0, before.seams.length)).toEqual(before.seams);
      expect(whole.cups.slice(0, before.cups.length)).toEqual(before.cups);
      expect(whole.spores.slice(0, before.spores.length)).toEqual(before.spores);
    }
  });

  it("is the same in any order", () => {
    expect(grow(life.toReversed(), 11)).toEqual(whole);
  });
});

describe("a grower", () => {
  const seeds = fc.integer();

  it("grows what growing at once does, whatever it grew before", () => {
    const edits = fc.array(
      fc.record({ cut: fc.nat(40), more: fc.array(anyLivedDay, { maxLength: 3 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(anyLivedDays, edits, seeds, (life, changes, seed) => {
        const grower = newGrower(seed);
        // Days come, are changed, and go again, at the end and in the middle.
        for (const { cut, more } of changes) {
          const now = [...life.slice(0, cut), ...more];
          expect(grower.grow(now)).toEqual(grow(now, seed));
        }
        expect(grower.grow(life)).toEqual(grow(life, seed));
      }),
      { numRuns: 60 },
    );
  });

  it("gives away what it never changes again", () => {
    const life = livedDays({ days: 60, seed: 4 });
    const grower = newGrower(2);
    const first = grower.grow(life.slice(0, 30));
    const copy = structuredClone(first);
    for (let days = 31; days <= 60; days++) grower.grow(life.slice(0, days));
    expect(first).toEqual(copy);
  });
});
