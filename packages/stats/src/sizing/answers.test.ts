import {
  calibrationError,
  engineMethod,
  everydayPeople,
  liveTrial,
  mean,
  neverHalf,
} from "@lichen/testkit";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersAfter, FIRST_ANSWERS, goesToTheEnd, neverPartly } from "./answers.ts";
import { beginSizing, type SizingPrior } from "./begin.ts";
import { forecastStep } from "./forecast.ts";
import { observeStep } from "./observe.ts";
import type { SizingState } from "./state.ts";
import type { SizedStep } from "./step.ts";
import { suggestStep } from "./suggest.ts";

const engine = { beginSizing, observeStep, suggestStep };
const ours = engineMethod<SizingState, SizingPrior>(engine);
const seeds = Array.from({ length: 50 }, (_, each) => 730_000 + each);
const step: SizedStep = { day: 0, weekday: 0, size: 10, outcome: "missed" };

/** What is suggested on each of so many days to one who does `over` times what was suggested, nine times of ten. */
function offeredTo(over: number, days: number): readonly number[] {
  let state = beginSizing({ firstSize: 20 });
  return Array.from({ length: days }, (_, day) => {
    const weekday = day % 7;
    const { size } = suggestStep(state, { weekday }, "steady");
    const outcome = day % 10 === 6 ? "missed" : "done";
    const told = outcome === "done" ? { amount: size * over } : {};
    state = observeStep(state, { day, weekday, size, outcome, ...told });
    return size;
  });
}

describe("how a person answers", () => {
  it("is learned about partly: likelier never with each missed step, and not at all once it was said", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("done", "missed"), { maxLength: 40 }), (outcomes) => {
        let answers = FIRST_ANSWERS;
        for (const outcome of outcomes) {
          const before = neverPartly(answers);
          answers = answersAfter(answers, { ...step, outcome }, undefined);
          const moved = neverPartly(answers) - before;
          expect(outcome === "missed" ? moved > 0 || before > 0.999 : moved === 0).toBe(true);
        }
        const said = answersAfter(answers, { ...step, outcome: "partly" }, undefined);
        expect(neverPartly(said)).toBe(0);
      }),
    );
  });

  it("keeps the stated chance true for people who never say partly", () => {
    const lived = seeds.map((seed) =>
      liveTrial(neverHalf(everydayPeople), ours, { seed, days: 120 }),
    );
    const over = lived.flatMap(({ steps }) => steps.map(({ chance, stated }) => stated - chance));
    expect(Math.abs(mean(over))).toBeLessThan(0.025);
    expect(calibrationError(lived)).toBeLessThan(0.035);
  });

  it("offers no less and less to one who always does a little more than was set", () => {
    for (const over of [1.05, 1.15, 1.3, 1.6]) {
      const sizes = offeredTo(over, 90);
      expect(sizes.at(-1)).toBeGreaterThanOrEqual(sizes[20] ?? 0);
      expect(sizes.at(-1)).toBeGreaterThan(20);
    }
  });

  it("reads an amount as enough where that foretold it better, and never surely", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (end) => {
        const done: SizedStep = { ...step, outcome: "done", amount: 13 };
        let answers = FIRST_ANSWERS;
        for (let each = 0; each < 50; each++) {
          answers = answersAfter(answers, done, { end, enough: 1 });
        }
        const is = goesToTheEnd(answers);
        expect(is).toBeGreaterThan(0.006);
        expect(is).toBeLessThan(0.994);
        if (end < 0.9) expect(is).toBeLessThan(goesToTheEnd(FIRST_ANSWERS));
        if (end > 1.1) expect(is).toBeGreaterThan(goesToTheEnd(FIRST_ANSWERS));
      }),
    );
  });

  it("learns from an amount just above the size that there is less room than done alone would say", () => {
    const chanceOf = (told: { readonly amount?: number }): number => {
      const state = [0, 1, 2].reduce(
        (known, day) =>
          observeStep(known, { day, weekday: day, size: 10, outcome: "done", ...told }),
        beginSizing({ firstSize: 40 }),
      );
      return forecastStep(state, { weekday: 3 }, 20).chance;
    };
    expect(chanceOf({ amount: 12 })).toBeLessThan(chanceOf({}) - 0.05);
    expect(chanceOf({ amount: 40 })).toBeGreaterThan(chanceOf({}) + 0.05);
  });
});
