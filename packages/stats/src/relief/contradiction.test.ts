import { type SeededRandom, seededRandom } from "@lichen/base";
import { describe, expect, it } from "vitest";
import { rankRelief } from "./rank-relief.ts";
import { beginRelief, observeRelief } from "./relief-state.ts";

type Readings = readonly [before: number, after: number];

/** Other moments of the same person, that do not contradict each other. */
interface Others {
  readonly noted: number;
  readonly tidy: number;
}

/** The word for a technique after so many uses, rated by `rate`, among moments that were just noted. */
function wordAfter(
  uses: number,
  rate: (at: number, random: SeededRandom) => Readings,
  { seed, noted, tidy }: Others & { readonly seed: number },
) {
  const random = seededRandom(seed);
  let state = beginRelief(["walk", "letter"]);
  const live = (technique: string | null, [before, after]: Readings) => {
    state = observeRelief(state, { technique, before, after, quadrant: "tense" });
  };
  for (let at = 0; at < tidy; at++) {
    const before = random.between(4, 9);
    const after = 1.5 + 0.5 * before + random.normal();
    live(random.happens(0.25) ? null : "letter", [before, Math.min(10, Math.max(0, after))]);
  }
  for (let at = 0, used = 0; used < uses; at++) {
    const isNoted = random.happens(noted);
    if (!isNoted) used++;
    live(isNoted ? null : "walk", rate(at, random));
  }
  return rankRelief(state, { quadrant: "tense", before: 6, eligible: ["walk"] })[0]?.word;
}

const isSure = (word: string | undefined) => word === "helps-you" || word === "retired";

function shareSure(
  uses: number,
  rate: (at: number, random: SeededRandom) => Readings,
  others: Others,
): number {
  const people = 300;
  const words = Array.from({ length: people }, (_, at) =>
    wordAfter(uses, rate, { ...others, seed: 40_000 + at }),
  );
  return words.filter(isSure).length / people;
}

const drawnByLot = (_: number, random: SeededRandom): Readings => [
  random.between(0, 10),
  random.between(0, 10),
];
const allOrNothing = (_: number, random: SeededRandom): Readings => [
  random.between(3, 9),
  random.happens(0.5) ? 0 : 10,
];
const USES = [5, 8, 10, 20, 40];

describe("readings that contradict each other", () => {
  it.each(USES)("are spoken of as sure in at most 5 of 100 people (%i uses)", (uses) => {
    for (const noted of [0, 0.2]) {
      expect(shareSure(uses, drawnByLot, { noted, tidy: 0 })).toBeLessThanOrEqual(0.05);
      expect(shareSure(uses, allOrNothing, { noted, tidy: 0 })).toBeLessThanOrEqual(0.05);
    }
  });

  it("are never spoken of as sure when the lowest end highest and the highest lowest", () => {
    const inTurn = (at: number): Readings => (at % 2 ? [10, 0] : [0, 10]);
    const turnedRound = (_: number, random: SeededRandom): Readings => {
      const before = random.between(0, 10);
      return [before, 10 - before];
    };
    for (let uses = 1; uses <= 60; uses++) {
      for (const noted of [0, 0.2]) {
        const others = { noted, tidy: 0, seed: uses };
        expect(isSure(wordAfter(uses, inTurn, others))).toBe(false);
        expect(isSure(wordAfter(uses, turnedRound, others))).toBe(false);
      }
    }
  });

  it.each(USES)("are found out in one technique among tidy others (%i uses)", (uses) => {
    const others = { noted: 0, tidy: 60 };
    expect(shareSure(uses, allOrNothing, others)).toBeLessThanOrEqual(0.05);
  });

  it("are not suspected in people who only differ from day to day as all do", () => {
    const helped = (_: number, random: SeededRandom): Readings => {
      const before = random.between(4, 9);
      const after = 4.6 + 0.5 * (before - 6) - 0.4 * before + 1.4 * random.normal();
      return [before, Math.round(Math.min(10, Math.max(0, after)))];
    };
    expect(shareSure(20, helped, { noted: 0, tidy: 40 })).toBeGreaterThan(0.8);
  });
});
