import { seededRandom } from "@lichen/base";
import {
  DAYS_G1,
  DAYS_G2,
  type DayFamily,
  dayPerson,
  type PersonDay,
  peersInsights,
  turnedRound,
} from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayTable, estimateLinks, type Link, settleWord } from "../index.ts";

/** A small seeded slice of `npm run bench:engines -- links`: a gate, not a measure. */
const PEOPLE = 40;
const linksOf = (days: readonly PersonDay[]): readonly Link[] => estimateLinks(dayTable(days));
const isClear = ({ word }: Link): boolean => word === "clear";

function nullPeople(family: DayFamily, days: number): readonly (readonly PersonDay[])[] {
  return Array.from(
    { length: PEOPLE },
    (_, i) => dayPerson(family, { days, seed: 900 + i }).written,
  );
}

describe("links in people in whom nothing leads to anything", () => {
  for (const family of [DAYS_G1, DAYS_G2]) {
    it(`are hardly ever called clear (${family.name}), where peers see an insight in most`, () => {
      const people = nullPeople(family, 120);
      const clear = people.filter((days) => linksOf(days).some(isClear)).length;
      expect(clear).toBeLessThanOrEqual(4);
      const peers = people.filter((days) => peersInsights(days).nextDay > 0).length;
      expect(peers).toBeGreaterThan(PEOPLE / 2);
    });
  }

  it("are never clear once each series is turned round the calendar", () => {
    const { written } = dayPerson(DAYS_G1, { days: 240, seed: 5, causes: 3, size: 0.3 });
    for (let turn = 1; turn <= 20; turn += 1) {
      const days = turnedRound(
        written,
        [0, 1, 2, 3, 4, 5].map((series) => series * (17 + turn)),
      );
      expect(linksOf(days).filter(isClear), `turn ${turn}`).toEqual([]);
    }
  });
});

/** What is found of strong causes over a year, when the days were told so. */
function foundIn(
  people: number,
  told: (days: readonly PersonDay[], seed: number) => readonly PersonDay[],
) {
  let [found, wrong, causes] = [0, 0, 0];
  for (let seed = 1; seed <= people; seed += 1) {
    const { written, truth } = dayPerson(DAYS_G1, { days: 365, seed, causes: 3, size: 0.35 });
    linksOf(told(written, seed)).forEach((link, i) => {
      const size = truth[i]?.size ?? 0;
      if (size === 0) return;
      causes += 1;
      if (isClear(link)) found += 1;
      if (isClear(link) && (link.effect ?? 0) * size < 0) wrong += 1;
    });
  }
  return { share: found / causes, wrong, causes };
}

describe("middling causes over half a year", () => {
  it("are leaned to far more often than what is nothing", () => {
    let [real, nothing, causes, others] = [0, 0, 0, 0];
    for (let seed = 1; seed <= PEOPLE; seed += 1) {
      const { written, truth } = dayPerson(DAYS_G2, { days: 180, seed, causes: 3, size: 0.25 });
      linksOf(written).forEach(({ word }, i) => {
        const isSaid = word === "clear" || word === "leans";
        const isReal = (truth[i]?.size ?? 0) !== 0;
        causes += isReal ? 1 : 0;
        others += isReal ? 0 : 1;
        if (isSaid && isReal) real += 1;
        if (isSaid && !isReal) nothing += 1;
      });
    }
    expect(real / causes).toBeGreaterThan(0.36);
    expect(nothing / others).toBeLessThan(0.15);
  });
});

describe("strong causes over a year", () => {
  it("are found, with their sign", () => {
    const { share, wrong, causes } = foundIn(20, (days) => days);
    expect(causes).toBe(60);
    expect(share).toBeGreaterThan(0.6);
    expect(wrong).toBe(0);
  });

  it("are not found once the days are shuffled (the slice can tell)", () => {
    const { share } = foundIn(10, (days, seed) => {
      const chance = seededRandom(seed);
      const keyed = days.map((each) => ({ each, key: chance.next() }));
      const order = keyed.toSorted((a, b) => a.key - b.key);
      return order.map(({ each }, i) => ({ ...each, day: days[i]?.day ?? 0 }));
    });
    expect(share).toBeLessThan(0.1);
  });

  it("have the wrong sign once a scale is turned round (the slice can tell)", () => {
    const { wrong } = foundIn(10, (days) =>
      days.map((each) => ({ ...each, reliance: 10 - each.reliance })),
    );
    expect(wrong).toBeGreaterThan(5);
  });
});

describe("a link", () => {
  it("is not enough for a month, a constant, nothing, or a year with months of gaps", () => {
    const month = dayPerson(DAYS_G1, { days: 28, seed: 3 }).written;
    const constant = Array.from({ length: 200 }, (_, i) => ({
      day: 20_000 + i,
      mood: 5,
      reliance: 5,
    }));
    for (const days of [[], month, constant, month.slice(0, 1)]) {
      for (const { word, effect } of estimateLinks(dayTable(days))) {
        expect(word).toBe("not-enough");
        expect(effect === null || Number.isFinite(effect)).toBe(true);
      }
    }
  });

  it("does not change with the order entries came in", () => {
    const { written } = dayPerson(DAYS_G2, { days: 150, seed: 8, causes: 2, size: 0.3 });
    expect(linksOf(written.toReversed())).toEqual(linksOf(written));
  });

  it("has a defined answer for anything it may be handed", () => {
    const rating = fc.oneof(
      fc.double(),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 11, null, undefined, "7"),
    );
    const entry = fc.record({
      day: fc.oneof(fc.integer(), fc.double()),
      mood: rating,
      reliance: rating,
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const links = estimateLinks(dayTable(entries as Parameters<typeof dayTable>[0]));
        expect(links).toHaveLength(7);
        for (const { word } of links) expect(word).not.toBe("clear");
      }),
      { numRuns: 100 },
    );
  });
});

it("a word changes only after two looks in a row agree on another", () => {
  expect(settleWord([])).toBe("not-enough");
  expect(settleWord(["clear"])).toBe("not-enough");
  expect(settleWord(["leans", "leans", "clear", "leans"])).toBe("leans");
  expect(settleWord(["leans", "leans", "clear", "clear"])).toBe("clear");
});
