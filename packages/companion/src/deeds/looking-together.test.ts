import type { Day } from "@lichen/base";
import { type DayFacts, dayFacts, type LifeRecord } from "@lichen/core";
import { type estimateLinks, settleWord } from "@lichen/stats";
import { DAYS_G1, dayPerson, openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoLife } from "../demo/demo-life.ts";
import { writeDemoLife } from "../demo/write-demo-life.ts";
import { balanceSoFar } from "./balance-so-far.ts";
import { daysSoFar } from "./days-so-far.ts";
import { linksSoFar } from "./links-so-far.ts";
import { listEntries } from "./look-back.ts";
import { reliefSoFar } from "./relief-so-far.ts";
import { setbackRows } from "./setbacks-so-far.ts";

const TODAY = 20_780 as Day;

function day(day: number, told: Partial<DayFacts["answers"]> & Partial<DayFacts> = {}): DayFacts {
  const { pleasantness = null, energy = null, kindness = null, able = null, ...rest } = told;
  return {
    day: day as Day,
    entries: 1,
    answers: { pleasantness, energy, kindness, able },
    asked: 0,
    done: 0,
    techniques: 0,
    setbacks: 0,
    strengths: [],
    needsMet: [],
    needsUnmet: [],
    ...rest,
  };
}

const everything = (facts: readonly DayFacts[]) => ({
  balance: balanceSoFar(facts, TODAY),
  links: linksSoFar(facts, TODAY),
  days: daysSoFar(facts, TODAY),
});
/** Numbers that are none become null on their way through JSON: a sure sign of one. */
const isSound = (answer: object): boolean =>
  !/NaN|Infinity/.test(JSON.stringify(answer, (_, value) => (Number.isNaN(value) ? "NaN" : value)));

describe("lives that are hard to add up", () => {
  const LIVES: Readonly<Record<string, readonly DayFacts[]>> = {
    "nothing at all": [],
    "one entry": [day(TODAY, { able: 7, kindness: 3, pleasantness: 5 })],
    "moods brought from elsewhere, and no more": Array.from({ length: 900 }, (_, i) =>
      day(TODAY - 900 + i, { pleasantness: (i * 7) % 11, energy: (i * 3) % 11 }),
    ),
    "ten entries a minute": [day(TODAY - 1, { able: 5, kindness: 5, entries: 14_400 })],
    "a century of gaps": Array.from({ length: 101 }, (_, i) =>
      day(TODAY - 36_525 + i * 365, { able: i % 11, kindness: (i * 3) % 11, pleasantness: 5 }),
    ),
    "all answers alike": Array.from({ length: 400 }, (_, i) =>
      day(TODAY - 399 + i, { able: 5, kindness: 5, pleasantness: 5, energy: 5, asked: 1, done: 1 }),
    ),
  };

  for (const [name, facts] of Object.entries(LIVES)) {
    it(`says calmly that there is not enough to say: ${name}`, () => {
      const { balance, links, days } = everything(facts);
      expect(isSound({ balance, links, days })).toBe(true);
      expect(links.links.map(({ shown }) => shown)).toEqual(Array(7).fill("not-enough"));
      expect(links.links.every(({ lacks }) => lacks !== undefined)).toBe(true);
      expect(links.setbacks.word).toBe("not-enough");
      expect(balance.word).toBe(name === "all answers alike" ? "in-balance" : "not-enough");
      expect(balance.wanting > 0).toBe(balance.place === null);
    });
  }

  it("holds no number that is none, whatever the days say", () => {
    const rating = fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: null });
    const some = fc.record({
      back: fc.integer({ min: -3, max: 800 }),
      able: rating,
      kindness: rating,
      pleasantness: rating,
      asked: fc.integer({ min: 0, max: 3 }),
      setbacks: fc.integer({ min: 0, max: 2 }),
    });
    const lives = fc.uniqueArray(some, { maxLength: 250, selector: ({ back }) => back });
    fc.assert(
      fc.property(lives, (life) => {
        const facts = life
          .map(({ back, asked, ...rest }) => day(TODAY - back, { ...rest, asked, done: asked / 2 }))
          .toSorted((a, b) => a.day - b.day);
        const seen = everything(facts);
        expect(isSound(seen)).toBe(true);
        const { place, ellipse } = seen.balance;
        expect(place === null).toBe(ellipse === null);
        for (const spread of Object.values(seen.days.spreads)) expect(spread).toHaveLength(11);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the seven questions", () => {
  it("are answered as looking at every week from the first would answer them", () => {
    for (const seed of [1, 2, 3]) {
      const { written } = dayPerson(DAYS_G1, { days: 150, seed });
      const last = written.at(-1)?.day ?? 0;
      const facts = written.map((each) =>
        day(TODAY - last + each.day, {
          able: each.reliance,
          kindness: each.compassion,
          pleasantness: each.mood,
          energy: each.energy,
          asked: 10,
          done: each.action,
        }),
      );
      const weeks: number[] = [];
      for (let week = Math.floor((facts[0]?.day ?? 0) / 7); week <= TODAY / 7; week += 1)
        weeks.push(week);
      const looks = new Map<number, ReturnType<typeof estimateLinks>>();
      const all = linksSoFar(facts, TODAY, looks);
      const slow = weeks.map((week) => linksSoFar(facts, (week * 7) as Day).links);
      all.links.forEach((link, i) => {
        const words = slow.flatMap((look) => look[i]?.word ?? []);
        expect(link.shown).toBe(settleWord(words));
      });
      expect(looks.size).toBeLessThan(weeks.length);
    }
  });

  it("say how many pairs of days would be enough, and never fewer than a wide interval wants", () => {
    const facts = Array.from({ length: 120 }, (_, i) =>
      day(TODAY - 119 + i, {
        able: (i * 37) % 9,
        kindness: (i * 53) % 10,
        pleasantness: (i * 71) % 11,
      }),
    );
    for (const { low, high, pairs, enough } of linksSoFar(facts, TODAY).links) {
      if (low === null || high === null) continue;
      expect((enough ?? 0) > pairs).toBe(high - low > 0.4);
    }
  });
});

describe("coming back after a setback", () => {
  it("counts a step within three days, and neither what is too fresh nor what had no step before", () => {
    const step = { asked: 1, done: 1 };
    const facts = [
      day(TODAY - 50, { kindness: 2, setbacks: 1 }),
      day(TODAY - 40, step),
      day(TODAY - 30, { kindness: 6, setbacks: 1 }),
      day(TODAY - 28, step),
      day(TODAY - 20, { kindness: 3, setbacks: 1 }),
      day(TODAY - 10, { setbacks: 1 }),
      day(TODAY - 1, { kindness: 3, setbacks: 1 }),
    ];
    expect(setbackRows(facts, TODAY)).toEqual([
      { compassion: 6, mood: null, returned: true },
      { compassion: 3, mood: null, returned: false },
    ]);
  });
});

describe("a made-up life of a year", () => {
  it("has a place, a path with months in order, words with their days, and techniques with their uses", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 5 });
    const today = Math.floor(notebook.ports.clock.now() / 86_400_000) as Day;
    await writeDemoLife(notebook, { seed: 5, days: 400, today, speaks: "en" });
    const entries: readonly LifeRecord[] = listEntries(notebook);
    const facts = dayFacts(entries);
    const balance = balanceSoFar(facts, today);
    expect(balance.place).not.toBeNull();
    expect(balance.months.map(({ month }) => month)).toEqual(
      balance.months.map(({ month }) => month).toSorted((a, b) => a - b),
    );
    expect(balance.months.filter(({ able }) => able !== null).length).toBeGreaterThan(8);
    const { strengths, needs } = daysSoFar(facts, today);
    for (const { days, months, latest } of [...strengths, ...needs]) {
      expect(months.reduce((a, b) => a + b, 0)).toBe(days);
      expect(latest.length).toBe(Math.min(5, days));
    }
    const relief = reliefSoFar(notebook);
    const used = demoLife({ seed: 5, days: 400, today, speaks: "en" }).filter(
      ({ kind, fields }) => kind === "practice" && fields.technique !== null,
    );
    expect(relief.length).toBeGreaterThan(3);
    expect(relief.reduce((sum, { uses }) => sum + uses, 0)).toBeLessThanOrEqual(used.length);
    for (const { low, relief: middle, high } of relief) {
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
    }
  });
});
