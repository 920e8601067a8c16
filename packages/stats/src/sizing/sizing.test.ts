import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginSizing } from "./begin.ts";
import { featuresOf, project, weightsOf } from "./belief.ts";
import { forecastStep } from "./forecast.ts";
import { observeStep, passDays } from "./observe.ts";
import { PATCH, PLACES, type SizingState } from "./state.ts";
import type { SizedStep } from "./step.ts";
import { suggestStep } from "./suggest.ts";

const anyOutcome = fc.constantFrom("done", "partly", "missed");
const anyGo = fc.record(
  {
    gap: fc.integer({ min: 1, max: 40 }),
    weekday: fc.integer({ min: 0, max: 6 }),
    size: fc.double({ min: 1, max: 1e6, noNaN: true }),
    outcome: anyOutcome,
    amount: fc.double({ min: 0.5, max: 2e6, noNaN: true }),
    energy: fc.integer({ min: 0, max: 10 }),
    confidence: fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: ["gap", "weekday", "size", "outcome"] },
);
const anyLife = fc.array(anyGo, { maxLength: 25 });
type Go = typeof anyGo extends fc.Arbitrary<infer T> ? T : never;

function lived(goes: readonly Go[], firstSize = 20): SizingState {
  let [state, day] = [beginSizing({ firstSize }), 0];
  for (const { gap, ...go } of goes) {
    day += gap;
    state = observeStep(state, { day, ...go });
  }
  return state;
}

function roomOf(state: SizingState, weekday: number): { mean: number; variance: number } {
  const weights = weightsOf(state.beliefs);
  const views = state.beliefs.map((belief) => project(belief, featuresOf({ weekday })));
  return {
    mean: views.reduce((sum, view, at) => sum + (weights[at] ?? 0) * view.mean, 0),
    variance: views.reduce((sum, view, at) => sum + (weights[at] ?? 0) * view.variance, 0),
  };
}

/** Cholesky’s square root exists just where a matrix is positive definite. */
function isPositiveDefinite(covariance: readonly number[]): boolean {
  const root = new Array<number>(PLACES * PLACES).fill(0);
  for (let row = 0; row < PLACES; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = covariance[row * PLACES + column] ?? 0;
      for (let k = 0; k < column; k++) {
        sum -= (root[row * PLACES + k] ?? 0) * (root[column * PLACES + k] ?? 0);
      }
      if (row === column && sum <= 0) return false;
      root[row * PLACES + column] =
        row === column ? Math.sqrt(sum) : sum / (root[column * PLACES + column] ?? 1);
    }
  }
  return true;
}

describe("sizing a step", () => {
  it("begins a little below the person’s own first size and says that it does not know yet", () => {
    const { size, reason, low, high } = suggestStep(
      beginSizing({ firstSize: 20 }),
      { weekday: 1 },
      "steady",
    );
    expect(size).toBeGreaterThanOrEqual(5);
    expect(size).toBeLessThanOrEqual(20);
    expect(reason).toEqual({ kind: "not-enough", reports: 0 });
    expect(high - low).toBeGreaterThan(0.4);
  });

  it("rises with what is done, falls with what is not, and eases after two", () => {
    let state = beginSizing({ firstSize: 10 });
    for (let day = 0; day < 20; day++) {
      const { size } = suggestStep(state, { weekday: day % 7 }, "steady");
      state = observeStep(state, { day, weekday: day % 7, size, outcome: "done" });
    }
    const risen = suggestStep(state, { weekday: 0 }, "steady");
    expect(risen.size).toBeGreaterThan(14);
    for (let day = 20; day < 22; day++) {
      state = observeStep(state, { day, weekday: day % 7, size: risen.size, outcome: "missed" });
    }
    const eased = suggestStep(state, { weekday: 0 }, "steady");
    expect(eased.size).toBeLessThan(risen.size);
    expect(eased.reason).toEqual({ kind: "easing", done: 2 });
  });

  it("can grow from 1, although a quarter more than 1 is not a whole number", () => {
    let state = beginSizing({ firstSize: 1 });
    for (let day = 0; day < 40; day++) {
      const { size } = suggestStep(state, { weekday: day % 7 }, "steady");
      state = observeStep(state, { day, weekday: day % 7, size, outcome: "done" });
    }
    expect(suggestStep(state, { weekday: 0 }, "steady").size).toBeGreaterThan(2);
  });

  it("offers more to stretch than steady, and less to be gentle", () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 0, max: 6 }), (goes, weekday) => {
        const state = lived(goes);
        const sizes = (["gentle", "steady", "stretch"] as const).map(
          (band) => suggestStep(state, { weekday }, band).size,
        );
        expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
      }),
      { numRuns: 60 },
    );
  });

  it("never leaps, and never asks for what was missed", () => {
    fc.assert(
      fc.property(anyLife, (goes) => {
        const state = lived(goes);
        const largest = Math.max(...state.recent.map(({ size }) => size), goes.length ? 0 : 20);
        const { size } = suggestStep(state, { weekday: 3, energy: 10 }, "stretch");
        expect(size).toBeLessThanOrEqual(Math.max(largest * Math.exp(0.25), largest + 1) * 1.1);
        expect(size).toBeGreaterThanOrEqual(1);
        expect(Number.isInteger(size)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what sizing believes", () => {
  it("thinks a larger step less likely, in every state", () => {
    fc.assert(
      fc.property(anyLife, fc.double({ min: 1, max: 1e5, noNaN: true }), (goes, size) => {
        const state = lived(goes);
        const [small, large] = [size, size * 1.5].map((each) =>
          forecastStep(state, { weekday: 2 }, each),
        );
        expect(large?.chance).toBeLessThanOrEqual(small?.chance ?? 0);
        expect(small?.low).toBeLessThanOrEqual(small?.chance ?? 0);
        expect(small?.high).toBeGreaterThanOrEqual(small?.chance ?? 1);
      }),
      { numRuns: 60 },
    );
  });

  it("never thinks less of a person after a done step without an amount, nor more after a missed one", () => {
    fc.assert(
      fc.property(anyLife, anyGo, (goes, { gap, confidence: _, ...go }) => {
        const before = passDays(lived(goes), gap);
        const after = observeStep(before, { ...go, day: before.day ?? 0 });
        before.beliefs.forEach((belief, at) => {
          const direction = featuresOf(go);
          const was = project(belief, direction).mean;
          const is = project(after.beliefs[at] ?? belief, direction).mean;
          if (go.outcome === "done" && go.amount === undefined)
            expect(is).toBeGreaterThanOrEqual(was - 1e-6);
          if (go.outcome === "missed") expect(is).toBeLessThanOrEqual(was + 1e-6);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every covariance positive definite", () => {
    fc.assert(
      fc.property(anyLife, (goes) => {
        for (const { covariance, isPatch } of passDays(lived(goes), 1).beliefs) {
          // In an ordinary time nothing is believed of a bad patch: that place is exactly nothing.
          const own = isPatch ? covariance : covariance.with(PATCH * PLACES + PATCH, 1);
          expect(isPositiveDefinite(own)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("only gets less certain while nothing is told, and the same in one go or day by day", () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 1, max: 30 }), (goes, days) => {
        // A bad patch that was believed in is over by then: its end makes a person easier to foretell.
        const before = passDays(passDays(lived(goes), 50), 50);
        const after = passDays(before, days);
        for (let weekday = 0; weekday < 7; weekday++) {
          const [was, is] = [roomOf(before, weekday), roomOf(after, weekday)];
          expect(is.variance).toBeGreaterThanOrEqual(was.variance - 1e-3);
        }
        let slow = before;
        for (let day = 0; day < days; day++) slow = passDays(slow, 1);
        expect(roomOf(slow, 2).variance).toBeCloseTo(roomOf(after, 2).variance, 5);
        expect(roomOf(slow, 2).mean).toBeCloseTo(roomOf(after, 2).mean, 5);
      }),
      { numRuns: 60 },
    );
  });

  it("is plain JSON, the same again after being kept, and small", () => {
    fc.assert(
      fc.property(anyLife, (goes) => {
        const state = lived(goes);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(JSON.stringify(state).length).toBeLessThan(50_000);
        expect(lived(goes)).toEqual(state);
      }),
      { numRuns: 30 },
    );
  });

  it("learns from each day once, in whatever order the reports of a week come", () => {
    const step: SizedStep = { day: 10, weekday: 3, size: 20, outcome: "done" };
    const state = observeStep(beginSizing({ firstSize: 20 }), step);
    expect(observeStep(state, step)).toEqual(state);
    expect(observeStep(state, { ...step, outcome: "missed" })).toEqual(state);
    const late = observeStep(state, { ...step, day: 8, weekday: 1 });
    expect(late.reports).toBe(2);
    expect(late.day).toBe(10);
    expect(late.recent.map(({ day }) => day)).toEqual([8, 10]);
  });
});
