import { seededRandom } from "@lichen/base";
import { levelPerson, simpleLevels } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf, levelOf, reliableChange } from "../index.ts";

/** A small seeded slice: a gate, not a measure. */
const PEOPLE = 60;
const DAYS = 120;

describe("the level of a series", () => {
  for (const family of ["G1", "G2"] as const) {
    it(`is nearer the truth than the mean of a week, and its interval holds it (${family})`, () => {
      let ours = 0;
      let weeks = 0;
      let inside = 0;
      for (let seed = 1; seed <= PEOPLE; seed += 1) {
        const { days, truth } = levelPerson(family, { days: DAYS, seed });
        const last = days.at(-1)?.day ?? 0;
        const real = truth[last - (days[0]?.day ?? 0)] ?? truth.at(-1) ?? 0;
        const { level, low, high } = levelOf(days);
        if (level === null || low === null || high === null)
          throw new Error("a level was to be known");
        ours += (level - real) ** 2;
        weeks += (simpleLevels(days).week - real) ** 2;
        if (low <= real && real <= high) inside += 1;
      }
      expect(Math.sqrt(ours / weeks)).toBeLessThan(0.95);
      expect(inside / PEOPLE).toBeGreaterThan(0.78);
    });
  }

  it("is not enough for four days, known for a constant, and defined for anything", () => {
    const few = [1, 2, 3, 4].map((day) => ({ day, value: 5 }));
    expect(levelOf(few).word).toBe("not-enough");
    expect(levelOf([]).word).toBe("not-enough");
    const constant = Array.from({ length: 60 }, (_, day) => ({ day, value: 6 }));
    expect(levelOf(constant).level).toBeCloseTo(6, 1);
    const anything = fc.array(
      fc.record({ day: fc.oneof(fc.integer(), fc.double()), value: fc.double() }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anything, (series) => {
        const { level, low, high } = levelOf(series);
        for (const number of [level, low, high]) {
          expect(number === null || (number >= 0 && number <= 10)).toBe(true);
        }
        expect(["not-enough", "within-wobble", "higher", "lower"]).toContain(
          reliableChange(series).word,
        );
        expect(balanceOf(series, series).word).not.toMatch(/^leaning/);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the balance", () => {
  const steady = (value: number) =>
    Array.from({ length: 90 }, (_, day) => ({ day, value: value + ((day * 7) % 3) - 1 }));

  it("leans only when it is sure, says both quiet when both are low, and nothing for nothing", () => {
    expect(balanceOf(steady(8), steady(3)).word).toBe("leaning-to-reliance");
    expect(balanceOf(steady(3), steady(8)).word).toBe("leaning-to-compassion");
    expect(balanceOf(steady(6), steady(6)).word).toBe("in-balance");
    expect(balanceOf(steady(2), steady(2)).word).toBe("both-quiet");
    expect(balanceOf([], steady(6)).word).toBe("not-enough");
  });
});

describe("a reliable change", () => {
  type Days = readonly { readonly day: number; readonly value: number }[];

  /** Whether any look at every third rated day, from such a day on, has such a word. */
  const isSaid = (days: Days, from: number, word: RegExp): boolean =>
    days.some(({ day }, at) => {
      if (at % 3 > 0 || day < (days[0]?.day ?? 0) + from) return false;
      return word.test(reliableChange(days.slice(0, at + 1), day).word);
    });

  for (const family of ["G1", "G2"] as const) {
    it(`finds many steps of two points within a month, and seldom speaks to people who only drift (${family})`, () => {
      const seeds = Array.from({ length: PEOPLE }, (_, seed) => seed + 1);
      const at = DAYS - 30;
      const found = seeds.filter((seed) => {
        const { days } = levelPerson(family, { days: DAYS, seed, step: 2, at });
        return isSaid(days, at, /higher/);
      });
      const alarms = seeds.filter((seed) => {
        const { days } = levelPerson(family, { days: DAYS, seed: 500 + seed });
        return isSaid(days, 30, /higher|lower/);
      });
      expect(found.length / PEOPLE).toBeGreaterThan(0.5);
      expect(alarms.length / PEOPLE).toBeLessThanOrEqual(0.12);
    });
  }

  it("is the same the other way up, and on any other date", () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { days } = levelPerson("G1", { days: DAYS, seed, step: 2, at: DAYS - 20 });
      const upright = reliableChange(days);
      const turned = reliableChange(days.map(({ day, value }) => ({ day, value: 10 - value })));
      expect(turned.change).toBeCloseTo(-(upright.change ?? 0), 2);
      expect(turned.word).toBe(
        { higher: "lower", lower: "higher" }[upright.word as string] ?? upright.word,
      );
      const later = reliableChange(days.map(({ day, value }) => ({ day: day + 777, value })));
      expect(later).toEqual(upright);
    }
  });

  it("is not found once its days are shuffled (the slice can tell)", () => {
    let found = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const { days } = levelPerson("G1", { days: DAYS, seed, step: 2, at: DAYS - 20 });
      const chance = seededRandom(seed);
      const order = days
        .map(({ value }) => ({ value, key: chance.next() }))
        .toSorted((a, b) => a.key - b.key);
      const shuffled = days.map(({ day }, at) => ({ day, value: order[at]?.value ?? 0 }));
      if (/higher|lower/.test(reliableChange(shuffled).word)) found += 1;
    }
    expect(found).toBeLessThanOrEqual(2);
  });
});
