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

describe("what was answered a while ago", () => {
  const rating = fc.integer({ min: 0, max: 10 });
  const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 40 });
  const lived = gaps.chain((between) =>
    fc.tuple(
      fc.array(rating, { minLength: between.length, maxLength: between.length }),
      fc.constant(between),
    ),
  );
  const daysOf = ([values, between]: readonly [readonly number[], readonly number[]]) => {
    let day = 20_000;
    return values.map((value, i) => {
      day += between[i] ?? 1;
      return { day, value };
    });
  };

  it("makes a level less sure with every day of silence, and no level after four weeks of it", () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: 29, max: 900 }), (told, long) => {
        const days = daysOf(told);
        const last = days.at(-1)?.day ?? 0;
        const known = Array.from({ length: 28 }, (_, i) => levelOf(days, last + i)).filter(
          ({ word }) => word === "known",
        );
        known.forEach(({ error }, i) => {
          expect(error ?? 0).toBeGreaterThanOrEqual(known[i - 1]?.error ?? 0);
        });
        expect(known.at(-1)?.error ?? 1).toBeGreaterThan(known[0]?.error ?? 0);
        expect(levelOf(days, last + long)).toMatchObject({ word: "not-enough", level: null });
      }),
      { numRuns: 60 },
    );
  });

  it("has no word of balance, where either of the two is old", () => {
    const nine = (value: number) => Array.from({ length: 9 }, (_, day) => ({ day, value }));
    const recent = nine(5).map(({ value }, i) => ({ day: 300 + i, value }));
    expect(balanceOf(nine(8), nine(3), 36).word).toBe("leaning-to-reliance");
    expect(balanceOf(nine(2), nine(2), 36).word).toBe("both-quiet");
    for (const today of [37, 60, 120, 360, 700]) {
      expect(balanceOf(nine(8), nine(3), today).word).toBe("not-enough");
      expect(balanceOf(nine(2), nine(2), today).word).toBe("not-enough");
    }
    const months = (value: number) =>
      [0, 1, 2, 120, 121, 122, 240, 241].map((day) => ({ day, value }));
    expect(balanceOf(months(8), months(3)).word).toBe("not-enough");
    expect(balanceOf(months(2), months(2)).word).toBe("not-enough");
    expect(balanceOf(nine(8), recent).word).toBe("not-enough");
    expect(balanceOf(recent, nine(3)).word).toBe("not-enough");
  });

  it("is no level again with one new answer, only with five of a season", () => {
    const old = Array.from({ length: 9 }, (_, day) => ({ day, value: 8 }));
    const fresh = (count: number) => [
      ...old,
      ...Array.from({ length: count }, (_, i) => ({ day: 360 + i, value: 8 })),
    ];
    expect([1, 2, 3, 4, 5].map((count) => levelOf(fresh(count)).word)).toEqual([
      ...Array(4).fill("not-enough"),
      "known",
    ]);
  });
});

describe("a level that moves", () => {
  /** Days that resemble the day before, around a level that stands or climbs by so much a day. */
  const lasting = (seed: number, { lasts = 0.5, climb = 0 } = {}) => {
    const chance = seededRandom(seed);
    let slip = 0;
    return Array.from({ length: DAYS }, (_, day) => {
      slip = lasts * slip + Math.sqrt(1 - lasts * lasts) * chance.normal();
      const value = Math.round(4 + climb * Math.max(0, day - DAYS + 28) + slip);
      return { day, value: Math.min(10, Math.max(0, value)) };
    });
  };
  const seeds = Array.from({ length: 80 }, (_, seed) => seed + 1);
  const wordsOf = (told: Parameters<typeof lasting>[1]) =>
    seeds.map((seed) => levelOf(lasting(seed, told)).momentum.word);

  it("is hardly ever seen where it stands, though good days come in runs", () => {
    const said = wordsOf({}).filter((word) => word !== "no-clear-movement");
    expect(said.length).toBeLessThanOrEqual(1);
  });

  it("is seen where it climbs, and never the wrong way", () => {
    const words = wordsOf({ lasts: 0.25, climb: 0.12 });
    expect(words.filter((word) => word === "rising").length).toBeGreaterThan(40);
    expect(words).not.toContain("falling");
  });

  it("is the same the other way up", () => {
    for (const seed of seeds.slice(0, 10)) {
      const days = lasting(seed, { climb: 0.1 });
      const turned = days.map(({ day, value }) => ({ day, value: 10 - value }));
      const [one, other] = [levelOf(days).momentum, levelOf(turned).momentum];
      expect(other.change).toBeCloseTo(-(one.change ?? 0), 2);
    }
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
