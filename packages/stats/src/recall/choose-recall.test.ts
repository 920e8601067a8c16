import { addDays, type Day, dayFromCount, dayToText, seededRandom } from "@lichen/base";
import { studyRecall } from "@lichen/testkit";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseRecall } from "./choose-recall.ts";
import { RECALL_KINDS, type RecallEntry } from "./recall-entry.ts";

/** A Monday. */
const MONDAY = 20_423;
const review = { day: MONDAY, mood: 6, seed: "this device" };

function written(ago: number, more: Partial<RecallEntry> = {}): RecallEntry {
  return { id: `${ago} days ago`, day: MONDAY - ago, kind: "win", valence: 1, ...more };
}
const chosen = (entries: readonly RecallEntry[], context = review) =>
  chooseRecall(entries, context).map(({ id }) => id);

function asDay(count: number): Day {
  const day = dayFromCount(count);
  if (!day.ok) throw new Error("a count of days that is a day");
  return day.value;
}

const anyEntry: fc.Arbitrary<RecallEntry> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  day: fc.integer({ min: MONDAY - 500, max: MONDAY + 10 }),
  kind: fc.constantFrom(...RECALL_KINDS),
  valence: fc.double({ min: -3, max: 3, noNaN: true }),
  isHidden: fc.boolean(),
  isPainful: fc.boolean(),
  isLoss: fc.constantFrom(false, false, false, true),
  showings: fc.array(
    fc.record({
      day: fc.integer({ min: MONDAY - 400, max: MONDAY + 6 }),
      answer: fc.constantFrom(undefined, "not-now" as const, "never-again" as const),
    }),
    { maxLength: 6 },
  ),
});

describe("what a weekly review looks at again", () => {
  it("is up to three entries, of more than one kind where there is one", () => {
    const entries = [
      ...[10, 30, 50, 70, 90].map((ago) => written(ago)),
      written(40, { id: "lesson", kind: "lesson", valence: 0 }),
    ];
    expect(chosen(entries)).toHaveLength(3);
    expect(chosen(entries)).toContain("lesson");
  });

  it.each([
    ["a hidden entry", { isHidden: true }],
    ["one marked as painful", { isPainful: true }],
    ["the day of a loss", { isLoss: true }],
    ["a very hard one", { valence: -1.8 }],
    [
      "one that is not to come again",
      { showings: [{ day: MONDAY - 90, answer: "never-again" as const }] },
    ],
    ["a lesson of last week", { day: MONDAY - 10, kind: "lesson" as const }],
    [
      "one that was shown five times",
      { showings: [350, 340, 310, 200, 190].map((ago) => ({ day: MONDAY - ago })) },
    ],
    ["one shown two weeks ago", { showings: [{ day: MONDAY - 14 }] }],
    ["one put off a month ago", { showings: [{ day: MONDAY - 30, answer: "not-now" as const }] }],
  ])("is never %s", (_, more) => {
    expect(chosen([written(700)])).toHaveLength(1);
    expect(chosen([written(700, more)])).toEqual([]);
  });

  it("holds nothing hard on a low day, nor when the mood is not told", () => {
    const hard = written(40, { kind: "plain", valence: -0.6 });
    expect(chosen([hard])).toHaveLength(1);
    expect(chosen([hard], { ...review, mood: 3 })).toEqual([]);
    expect(chooseRecall([hard], { day: MONDAY, seed: "" })).toEqual([]);
  });

  it("leaves the days around a loss alone, also years later", () => {
    const loss = written(730, { id: "loss", isLoss: true });
    expect(chosen([loss, written(729)])).toEqual([]);
    expect(chosen([loss, written(366)])).toEqual([]);
    expect(chosen([loss, written(500)])).toHaveLength(1);
  });

  it("knows the date of a loss in any year, also after a 29 February", () => {
    const around = [-3, -2, -1, 0, 1, 2, 3];
    const dateOf = (day: Day): string => dayToText(day).slice(5);
    /** The slow twin: the dates of the days around, and both neighbours of a 29 February that is not there. */
    const isNear = (day: Day, loss: Day): boolean => {
      const near = around.map((by) => dateOf(addDays(day, by)));
      const year = Number(dayToText(day).slice(0, 4));
      const isCommon = year % 4 > 0 || (year % 100 === 0 && year % 400 > 0);
      const isBetween = near.includes("02-28") || near.includes("03-01");
      return near.includes(dateOf(loss)) || (dateOf(loss) === "02-29" && isCommon && isBetween);
    };
    const day = fc.integer({ min: 0, max: 29_000 }).map(asDay);
    /** 29 February of 1972, 2000, 2020 and 2024. */
    const leapDays = fc.constantFrom(789, 11_016, 18_321, 19_782).map(asDay);
    fc.assert(
      fc.property(
        fc.oneof(day, leapDays),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: -6, max: 6 }),
        (loss, years, by) => {
          const seen = asDay(loss + Math.round(years * 365.2425) + by);
          const context = { ...review, day: seen + 700 };
          const entries = [
            { id: "loss", day: loss, kind: "hard" as const, valence: -1, isLoss: true },
            { id: "entry", day: seen, kind: "win" as const, valence: 1 },
          ];
          expect(chosen(entries, context)).toEqual(isNear(seen, loss) ? [] : ["entry"]);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it("stays the same all week where a day of it is near the date of a loss", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -12, max: 12 }),
        fc.integer({ min: 0, max: 20 }),
        (by, years) => {
          const loss = MONDAY + by - Math.round(years * 365.2425);
          const entries = [
            { id: "loss", day: loss, kind: "hard" as const, valence: -1, isLoss: true },
            written(149, { kind: "plain", valence: -1 }),
          ];
          const week = [0, 1, 2, 3, 4, 5, 6].map((on) =>
            chosen(entries, { ...review, day: MONDAY + on }),
          );
          expect(new Set(week.map((picks) => picks.length)).size).toBe(1);
        },
      ),
    );
  });

  it("reaches back further than two months with one of three, once it can", () => {
    const entries = [8, 17, 26, 35].map((ago) => written(ago));
    const old = written(300, { kind: "hard", valence: -1 });
    expect(chosen([...entries, old])).toContain(old.id);
  });

  it("stays the same all week, also after it was shown, and for entries in any order", () => {
    const entries = [10, 30, 50, 70, 90, 110].map((ago) => written(ago));
    const monday = chosen(entries);
    const shown = entries.map((entry) =>
      monday.includes(entry.id) ? { ...entry, showings: [{ day: MONDAY + 1 }] } : entry,
    );
    expect(chosen(shown.toReversed(), { ...review, day: MONDAY + 6 })).toEqual(monday);
    expect(chosen(shown, { ...review, day: MONDAY + 7 })).not.toEqual(monday);
  });

  it("shows others when asked", () => {
    const entries = [10, 30, 50, 70, 90, 110].map((ago) => written(ago));
    const first = chosen(entries);
    const others = chooseRecall(entries, { ...review, skip: first }).map(({ id }) => id);
    expect(others).toHaveLength(3);
    expect(others.some((id) => first.includes(id))).toBe(false);
  });

  it("never breaks a rule, whatever was written (any entries)", () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 40 }),
        fc.integer({ min: -2, max: 12 }),
        (entries, mood) => {
          const picks = chosen(entries, { ...review, mood });
          const found = picks.map((id) => entries.find((entry) => entry.id === id));
          expect(new Set(picks).size).toBe(picks.length);
          for (const entry of found) {
            expect(entry && !entry.isHidden && !entry.isPainful && !entry.isLoss).toBe(true);
            expect(entry?.valence).toBeGreaterThan(-1.8);
            if (mood < 4) expect(entry?.valence).toBeGreaterThanOrEqual(-0.5);
            for (const other of found) {
              const apart = Math.abs((entry?.day ?? 0) - (other?.day ?? 0));
              expect(entry === other || apart > 7).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("shows nothing painful, hidden or hard on a low day among a million entries drawn", () => {
    const random = seededRandom(7);
    let [drawn, seen, wrong] = [0, 0, 0];
    for (; drawn < 1_000_000; drawn += 100) {
      const entries = Array.from({ length: 100 }, (_, index) => ({
        id: `${index}`,
        day: random.between(MONDAY - 800, MONDAY),
        kind: random.pick(RECALL_KINDS),
        valence: 6 * random.next() - 3,
        isHidden: random.happens(0.1),
        isPainful: random.happens(0.1),
      }));
      const mood = random.between(0, 10);
      for (const id of chosen(entries, { day: MONDAY, mood, seed: `${drawn}` })) {
        const entry = entries[Number(id)];
        const isBarred = !entry || entry.isHidden || entry.isPainful || entry.valence <= -1.8;
        if (isBarred || (mood < 4 && entry.valence < -0.5)) wrong += 1;
        seen += 1;
      }
    }
    expect({ drawn, wrong }).toEqual({ drawn: 1_000_000, wrong: 0 });
    expect(seen).toBeGreaterThan(20_000);
  }, 60_000);

  it("is an answer for anything it may be handed", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (entries, context) => {
        expect(chooseRecall(entries as never, context as never)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a year of weekly reviews in simulated lives", () => {
  const lives = Array.from({ length: 12 }, (_, seed) =>
    studyRecall(chooseRecall, { seed: 500 + seed, weeks: 52 }),
  );
  const showings = lives.flat();
  const shareOf = (is: (showing: (typeof showings)[number]) => boolean) =>
    showings.filter(is).length / showings.length;

  it("shows nothing painful, nothing hard on a low day, and nothing twice in three weeks", () => {
    expect(shareOf(({ entry }) => entry.isPainful || entry.valence <= -1.8)).toBe(0);
    expect(shareOf(({ entry, mood }) => mood < 4 && entry.valence < -0.5)).toBe(0);
    expect(shareOf(({ since }) => since !== undefined && since < 21)).toBe(0);
  });

  it("is not made of wins alone, and comes to many different entries", () => {
    const wins = shareOf(({ entry }) => entry.kind === "win");
    expect(wins).toBeGreaterThan(0.35);
    expect(wins).toBeLessThan(0.7);
    const different = lives.map((life) => new Set(life.map(({ entry }) => entry.id)).size);
    expect(different.reduce((sum, each) => sum + each, 0) / lives.length).toBeGreaterThan(80);
  });
});
