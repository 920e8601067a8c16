import { seededRandom } from "@lichen/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comeTogether, dayTable } from "../index.ts";

/** Days on which compassion and reliance share so much of their news, and mood shares nothing. */
function lived(seed: number, shared: number, days = 120) {
  const random = seededRandom(seed);
  const own = Math.sqrt(1 - shared * shared);
  return dayTable(
    Array.from({ length: days }, (_, day) => {
      const news = random.normal();
      const held = (x: number) => Math.min(10, Math.max(0, 5 + 1.5 * x));
      return {
        day,
        compassion: held(news),
        reliance: held(shared * news + own * random.normal()),
        mood: held(random.normal()),
      };
    }),
  );
}

const pairOf = (seen: ReturnType<typeof comeTogether>, one: string, other: string) =>
  seen.find((each) => each.one === one && each.other === other);

describe("what comes together on a day", () => {
  it("is seen where it is strong, and hardly ever where it is not there", () => {
    let told = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const seen = comeTogether(lived(seed, 0.7));
      expect(pairOf(seen, "compassion", "reliance")?.word).toBe("together");
      if (pairOf(seen, "compassion", "mood")?.word !== "nothing-clear") told += 1;
    }
    expect(told).toBeLessThanOrEqual(3);
  });

  it("is not enough for 29 days, for answers that never move, and for what was never answered", () => {
    expect(pairOf(comeTogether(lived(1, 0.9, 29)), "compassion", "reliance")?.word).toBe(
      "not-enough",
    );
    const still = dayTable(
      Array.from({ length: 90 }, (_, day) => ({ day, compassion: 5, reliance: 5 })),
    );
    expect(comeTogether(still).map(({ word }) => word)).toEqual(Array(8).fill("not-enough"));
    expect(comeTogether(dayTable([])).every(({ word }) => word === "not-enough")).toBe(true);
  });

  it("is never a number that is none, whatever the days say", () => {
    const entry = fc.record({
      day: fc.integer({ min: -500, max: 500 }),
      compassion: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double()),
      mood: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(null)),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 120 }), (entries) => {
        for (const { share, low, high } of comeTogether(dayTable(entries))) {
          for (const number of [share, low, high]) {
            expect(number === null || Math.abs(number) <= 1).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
