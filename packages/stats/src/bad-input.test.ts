import { describe, expect, it } from "vitest";
import {
  balanceOf,
  chooseRecall,
  coinAdherence,
  coinFlip,
  coinResult,
  comeTogether,
  type DayEntry,
  dayTable,
  estimateLinks,
  INSTRUMENTS,
  levelOf,
  meanOfDays,
  measureChange,
  nextHumanSize,
  type RatedDay,
  reliableChange,
  SERIES,
  type SetbackRow,
  setbackReturn,
  settleWord,
  steadiedBy,
} from "./index.ts";

/** What no caller should hand over, and what a damaged file may. */
function asGiven<T>(given: unknown): T {
  return given as T;
}

const FIRST = 20_000;
const days = (count: number, value: (at: number) => unknown): RatedDay[] =>
  asGiven(Array.from({ length: count }, (_, at) => ({ day: FIRST + at, value: value(at) })));
const constant = days(200, () => 5);

/** Series in which there is nothing to be sure of. */
const SERIES_WITHOUT_NEWS: Readonly<Record<string, readonly RatedDay[]>> = {
  "no days": [],
  "one day": days(1, () => 9),
  "the same every day": constant,
  "nothing answered": days(200, () => null),
  "months of gaps": [0, 1, 2, 120, 121, 122, 240, 241].map((at) => ({ day: FIRST + at, value: 7 })),
  "every day both 0 and 10": constant.flatMap(({ day }) => [
    { day, value: 0 },
    { day, value: 10 },
  ]),
  "one day told two hundred times": days(200, (at) => at % 11).map(({ value }) => ({
    day: FIRST,
    value,
  })),
  "what is no number": days(200, (at) => [Number.NaN, Number.POSITIVE_INFINITY, "7"][at % 3]),
  "days that are none": constant.map(({ value }, at) => ({
    day: at % 2 ? Number.NaN : 0.5,
    value,
  })),
  "beyond the scale": days(200, (at) => (at % 2 ? -1 : 11)),
  "no list": asGiven(null),
};

const CONFIDENT = /higher|lower|rising|falling|leaning|leans|clear so|^clear|together|apart/;
const nothing = Object.entries(SERIES_WITHOUT_NEWS);

describe.each(nothing)("of %s", (_, series) => {
  const entries: readonly DayEntry[] = Array.isArray(series)
    ? series.map(({ day, value }) =>
        asGiven({ day, ...Object.fromEntries(SERIES.map((name) => [name, value])) }),
      )
    : asGiven(series);

  it("nothing sure is said of level, balance or change, whatever day it is", () => {
    for (const today of [undefined, FIRST + 250, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(levelOf(series, today).momentum.word).not.toMatch(CONFIDENT);
      expect(balanceOf(series, series, today).word).not.toMatch(CONFIDENT);
      expect(reliableChange(series, today).word).not.toMatch(CONFIDENT);
    }
  });

  it("no link is clear and no pair comes together", () => {
    const table = dayTable(entries);
    expect(estimateLinks(table).map(({ word }) => word)).toEqual(new Array(7).fill("not-enough"));
    for (const { word } of comeTogether(table)) expect(word).toBe("not-enough");
  });
});

describe("a table that was damaged", () => {
  it("says nothing", () => {
    for (const table of [null, {}, { days: [1], series: {} }, { days: "x", series: null }]) {
      expect(estimateLinks(asGiven(table)).map(({ word }) => word)).not.toContain("clear");
      for (const { word } of comeTogether(asGiven(table))) expect(word).toBe("not-enough");
    }
  });
});

describe("a mean of days", () => {
  it("is none without days, and finite for any", () => {
    expect(meanOfDays([])).toBeNull();
    expect(meanOfDays(asGiven(undefined))).toBeNull();
    expect(meanOfDays([Number.NaN, Number.POSITIVE_INFINITY, -4])).toBeNull();
    for (const values of [[10], new Array(60).fill(0)]) {
      const mean = meanOfDays(values);
      if (mean) expect(mean.low <= mean.mean && mean.mean <= mean.high).toBe(true);
    }
  });
});

describe("setbacks", () => {
  const rows = (count: number, row: (at: number) => unknown): SetbackRow[] =>
    asGiven(Array.from({ length: count }, (_, at) => row(at)));

  it("say nothing sure where there is nothing to be sure of", () => {
    const cases: readonly (readonly SetbackRow[])[] = [
      [],
      rows(1, () => ({ compassion: 9, mood: 9, returned: true })),
      rows(60, (at) => ({ compassion: 5, mood: 5, returned: at % 2 === 0 })),
      rows(60, (at) => ({ compassion: null, mood: 5, returned: at % 2 === 0 })),
      rows(60, (at) => ({ compassion: Number.NaN, mood: Number.NaN, returned: at % 2 === 0 })),
      rows(60, (at) => ({ compassion: at % 11, mood: 5, returned: "yes" })),
      rows(60, () => ({ compassion: 3, mood: 4, returned: false })),
      asGiven(null),
    ];
    for (const each of cases) expect(setbackReturn(each).word).toBe("not-enough");
    const contrary = rows(88, (at) => ({ compassion: at % 11, mood: 5, returned: at % 22 < 11 }));
    expect(setbackReturn(contrary).word).toBe("no-clear-link");
  });

  it("that could not be told apart better stay finite", () => {
    const sharp = rows(40, (at) => ({ compassion: at < 20 ? 0 : 10, returned: at >= 20 }));
    const { effect, low, high } = setbackReturn(sharp);
    for (const number of [effect, low, high]) expect(Number.isFinite(number)).toBe(true);
  });
});

describe("an experiment", () => {
  it("has no result for evenings that say nothing", () => {
    const flips = coinFlip({ start: FIRST, days: 56, seed: 3 });
    const over = FIRST + 100;
    const evenings = (outcome: (at: number) => unknown) =>
      flips.sides.map((_, at) =>
        asGiven<{ day: number }>({ day: FIRST + at, outcome: outcome(at) }),
      );
    for (const silent of [
      [],
      evenings(() => null),
      evenings(() => Number.NaN),
      asGiven<[]>(null),
    ]) {
      expect(coinResult(flips, silent, over).word).toBe("not-enough");
      expect(coinAdherence(flips, silent, over).noted).toBe(0);
    }
    expect(
      coinResult(
        flips,
        evenings(() => 5),
        over,
      ).word,
    ).not.toMatch(CONFIDENT);
    expect(coinResult(flips, [], Number.NaN).word).toBe("not-yet");
    expect(coinResult(asGiven(null), [], over).word).toBe("not-yet");
  });
});

describe("questionnaires, words and sizes", () => {
  it("without sound scores are not enough", () => {
    for (const score of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e6, asGiven<number>(null)]) {
      for (const instrument of INSTRUMENTS) {
        expect(measureChange(instrument, score, instrument.least).word).toBe("not-enough");
      }
      expect(steadiedBy(new Array(9).fill(score), "who-5")).toEqual(steadiedBy([], "who-5"));
    }
    expect(steadiedBy([], asGiven(null))).toBeUndefined();
    expect(measureChange(asGiven(undefined), 1, 2).word).toBe("not-enough");
  });

  it("that are none do not count as a look", () => {
    expect(settleWord(asGiven(["sure", "sure", null, 7]))).toBe("not-enough");
    expect(settleWord(asGiven(null))).toBe("not-enough");
  });

  it("that are none have 1 above them, and a million has more", () => {
    for (const size of [Number.NaN, Number.POSITIVE_INFINITY, 0, -3]) {
      expect(nextHumanSize(size)).toBe(1);
    }
    expect(nextHumanSize(1)).toBe(2);
    expect(nextHumanSize(1e6)).toBeGreaterThan(1e6);
  });
});

describe("the weekly review", () => {
  it("shows nothing of what is no entry, on a day that is none, and each entry once", () => {
    const context = { day: FIRST + 400, mood: 8, seed: "one" };
    const entry = { id: "a", day: FIRST, kind: "win" as const, valence: 1 };
    for (const entries of [[], asGiven<[]>(null), asGiven<[]>([null, 7, {}, { id: "x" }])]) {
      expect(chooseRecall(entries, context)).toEqual([]);
    }
    for (const day of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(chooseRecall([entry], { ...context, day })).toEqual([]);
    }
    expect(chooseRecall([entry], asGiven(null))).toEqual([]);
    expect(chooseRecall([entry, entry, entry], context).length).toBeLessThanOrEqual(1);
    const wrong = { ...entry, valence: Number.NaN };
    expect(chooseRecall([wrong, { ...entry, day: Number.NaN }], context)).toEqual([]);
  });
});
