import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginSizing } from "./begin.ts";
import { forecastStep } from "./forecast.ts";
import { observeStep, passDays } from "./observe.ts";
import type { SizingState } from "./state.ts";
import type { SizedStep } from "./step.ts";
import { suggestStep } from "./suggest.ts";

const odd = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    1e308,
    5e-324,
  ),
  fc.constantFrom(undefined, null, "", "done", [], {}),
);

/** What no caller should hand over, and what a damaged file may. */
function asGiven<T>(given: unknown): T {
  return given as T;
}

function isSane(state: SizingState): boolean {
  const { size, chance, low, high } = suggestStep(state, { weekday: 1 }, "steady");
  return size > 0 && size <= 1.4e9 && low >= 0 && low <= chance && chance <= high && high <= 1;
}

describe("sizing in bad weather", () => {
  it("answers something sane to any numbers at all", () => {
    const anyStep = fc.record({
      day: odd,
      weekday: odd,
      size: odd,
      outcome: fc.oneof(odd, fc.constantFrom("done", "partly", "missed")),
      amount: odd,
      energy: odd,
      confidence: odd,
    });
    fc.assert(
      fc.property(
        odd,
        fc.array(anyStep, { maxLength: 12 }),
        odd,
        odd,
        (first, steps, days, size) => {
          let state = beginSizing({ firstSize: asGiven<number>(first) });
          for (const step of steps) state = observeStep(state, asGiven<SizedStep>(step));
          state = passDays(state, asGiven<number>(days));
          expect(isSane(state)).toBe(true);
          const { chance } = forecastStep(
            state,
            { weekday: asGiven<number>(days) },
            asGiven<number>(size),
          );
          expect(chance >= 0 && chance <= 1).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("begins from nothing at all, and lets no days pass that are no number", () => {
    for (const nothing of [undefined, null, {}]) {
      expect(isSane(beginSizing(asGiven<{ firstSize: number }>(nothing)))).toBe(true);
    }
    const state = beginSizing({ firstSize: 20 });
    for (const days of [10n, Symbol.iterator, "3"]) {
      expect(passDays(state, asGiven<number>(days))).toEqual(state);
    }
  });

  it("says anything is possible of a size that cannot be one", () => {
    const state = beginSizing({ firstSize: 20 });
    for (const size of [Number.NaN, 0, -3, Number.POSITIVE_INFINITY]) {
      expect(forecastStep(state, { weekday: 0 }, size)).toEqual({ chance: 0.5, low: 0, high: 1 });
    }
  });

  it("does not claim to know a person without a first size", () => {
    const { reason, low, high } = suggestStep(
      beginSizing({ firstSize: Number.NaN }),
      { weekday: 0 },
      "steady",
    );
    expect(reason.kind).toBe("not-enough");
    expect(high - low).toBeGreaterThan(0.5);
  });

  it("begins again from a state that was damaged on the way", () => {
    const sound = beginSizing({ firstSize: 9 });
    for (const broken of [
      null,
      {},
      { beliefs: [] },
      "state",
      { ...sound, day: Number.NaN },
      { ...sound, smallest: 0 },
      { ...sound, smallest: -1 },
      { ...sound, firstSize: 1e300 },
      { ...sound, answers: { isPartlySaid: "yes", missed: Number.NaN } },
      { ...sound, recent: new Array(300_000).fill({ day: 1, size: 5 }) },
      { ...sound, beliefs: new Array(300_000).fill(sound.beliefs[0]) },
      { ...sound, beliefs: sound.beliefs.map((each) => ({ ...each, logWeight: 1e300 })) },
      { ...sound, beliefs: sound.beliefs.map((each) => ({ ...each, slope: 1e300 })) },
      {
        ...sound,
        beliefs: sound.beliefs.map((each) => ({ ...each, mean: each.mean.with(0, 1e300) })),
      },
    ]) {
      expect(
        isSane(
          observeStep(asGiven<SizingState>(broken), {
            day: 1,
            weekday: 1,
            size: 5,
            outcome: "done",
          }),
        ),
      ).toBe(true);
    }
  });

  it("changes nothing for a step without a day, a size or an outcome", () => {
    const state = observeStep(beginSizing({ firstSize: 20 }), {
      day: 1,
      weekday: 1,
      size: 20,
      outcome: "done",
    });
    for (const step of [
      { day: Number.NaN, weekday: 1, size: 5, outcome: "done" },
      { day: 2, weekday: 1, size: -5, outcome: "done" },
      { day: 2, weekday: 1, size: 5, outcome: "perhaps" },
      null,
    ]) {
      expect(observeStep(state, asGiven<SizedStep>(step))).toEqual(state);
    }
  });

  it("reads a rating outside its scale as not given, and an amount that contradicts the outcome not at all", () => {
    const state = beginSizing({ firstSize: 20 });
    const step: SizedStep = { day: 1, weekday: 1, size: 20, outcome: "done" };
    const plain = observeStep(state, step);
    expect(observeStep(state, { ...step, energy: 11, confidence: -1 })).toEqual(plain);
    expect(observeStep(state, { ...step, amount: 3 })).toEqual(plain);
    expect(observeStep(state, { ...step, amount: Number.NaN })).toEqual(plain);
  });

  it("holds for years of the same answer, at size 1 and at a million", () => {
    for (const firstSize of [1, 1e6]) {
      for (const outcome of ["done", "partly", "missed"] as const) {
        let state = beginSizing({ firstSize });
        for (let day = 0; day < 800; day++) {
          const { size } = suggestStep(state, { weekday: day % 7, energy: 10 }, "steady");
          state = observeStep(state, {
            day,
            weekday: day % 7,
            size,
            outcome,
            energy: 10,
            confidence: 0,
          });
        }
        expect(isSane(state)).toBe(true);
      }
    }
  });

  it("knows less after months of silence, and says so", () => {
    let state = beginSizing({ firstSize: 20 });
    for (let day = 0; day < 60; day++) {
      state = observeStep(state, {
        day,
        weekday: day % 7,
        size: 20,
        outcome: day % 5 ? "done" : "missed",
      });
    }
    const before = forecastStep(state, { weekday: 0 }, 20);
    const after = forecastStep(passDays(state, 150), { weekday: 0 }, 20);
    expect(after.high - after.low).toBeGreaterThan(before.high - before.low);
  });
});
