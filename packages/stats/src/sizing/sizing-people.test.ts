import {
  bootstrappedDifference,
  calibrationError,
  coverage,
  daysToZone,
  elo,
  engineMethod,
  everydayPeople,
  liveTrial,
  type MadeOutcome,
  mean,
  measuresOf,
  quantile,
  type SizingFamily,
  type SizingMeasures,
  type SizingMethod,
  type SizingTrial,
  unevenPeople,
} from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { beginSizing, type SizingPrior } from "./begin.ts";
import { observeStep } from "./observe.ts";
import type { SizingState } from "./state.ts";
import type { SizedStep } from "./step.ts";
import { suggestStep } from "./suggest.ts";

/** A small seeded slice of `npm run bench:engines -- sizing`: a gate, not a measure. */
const PEOPLE = 50;
const DAYS = 120;
const seeds = Array.from({ length: PEOPLE }, (_, each) => 910_000 + each);
const engine = { beginSizing, observeStep, suggestStep };
const ours = engineMethod<SizingState, SizingPrior>(engine);
const theirs = elo({ reEntry: false });

/** The same engine, told of every step what did not come of it. */
const FLIPPED: Readonly<Record<MadeOutcome, MadeOutcome>> = {
  done: "missed",
  partly: "done",
  missed: "done",
};
const toldWrong = engineMethod<SizingState, SizingPrior>({
  ...engine,
  observeStep: (state: SizingState, { amount: _, confidence: __, ...step }: SizedStep) =>
    observeStep(state, { ...step, outcome: FLIPPED[step.outcome] }),
});
const aQuarterForEver: SizingMethod = (firstSize) => ({
  suggest: () => ({ size: Math.max(1, firstSize / 4) }),
  observe: () => undefined,
});

const lived = (family: SizingFamily, method: SizingMethod): readonly SizingTrial[] =>
  seeds.map((seed) => liveTrial(family, method, { seed, days: DAYS }));
const told = (trials: readonly SizingTrial[], what: keyof SizingMeasures) =>
  trials.map((trial) => measuresOf(trial)[what]);
const averageOf = (trials: readonly SizingTrial[], what: keyof SizingMeasures): number =>
  mean(told(trials, what).filter((each) => each !== undefined));

function daysAfterLoss(family: SizingFamily, method: SizingMethod): readonly number[] {
  const shift = { day: 60, by: -0.7 };
  return seeds.map((seed) =>
    daysToZone(liveTrial(family, method, { seed, days: 90, shift, stays: true }), shift.day),
  );
}

describe.each([
  { name: "G1", family: everydayPeople, band: 0.35 },
  { name: "G2", family: unevenPeople, band: 0.38 },
])("steps sized for simulated people of $name", ({ family, band }) => {
  const our = lived(family, ours);
  const rival = lived(family, theirs);

  it("lie in the band they aim at as often as one answer a day allows, and seldom far too hard", () => {
    expect(averageOf(our, "band")).toBeGreaterThan(band);
    expect(averageOf(our, "tooHard")).toBeLessThan(0.15);
    expect(averageOf(our, "firstZone")).toBeGreaterThan(0.66);
    expect(averageOf(our, "firstZone")).toBeGreaterThan(averageOf(rival, "firstZone"));
  });

  it("come with a chance that is true, inside the range that is stated", () => {
    expect(calibrationError(our)).toBeLessThan(0.04);
    expect(coverage(our)).toBeGreaterThan(0.85);
  });

  it("keep runs of what was not done shorter than a rating would, and growth no smaller", () => {
    const run = (trials: readonly SizingTrial[]) =>
      quantile(
        trials.map((trial) => measuresOf(trial).longestRun),
        0.9,
      );
    expect(run(our)).toBeLessThanOrEqual(6);
    expect(averageOf(our, "recovery")).toBeLessThan(1.5);
    const shorter = bootstrappedDifference(told(our, "longestRun"), told(rival, "longestRun"));
    expect(shorter.high).toBeLessThan(0);
    expect(averageOf(our, "growth")).toBeGreaterThan(0.94 * averageOf(rival, "growth"));
  });

  it("are right again soon after half of what was possible is gone", () => {
    const days = daysAfterLoss(family, ours);
    expect(quantile(days, 0.5)).toBeLessThanOrEqual(4);
    expect(mean(days)).toBeLessThan(mean(daysAfterLoss(family, theirs)));
  });

  it("are clearly wrong if outcomes are told the other way round (the slice can tell)", () => {
    const wrong = lived(family, toldWrong);
    expect(averageOf(wrong, "band")).toBeLessThan(0.6 * averageOf(our, "band"));
    expect(calibrationError(wrong)).toBeGreaterThan(0.1);
  });

  it("cannot be had by always asking for little (the slice can tell)", () => {
    const little = lived(family, aQuarterForEver);
    expect(averageOf(little, "band")).toBeLessThan(0.5 * averageOf(our, "band"));
    expect(averageOf(little, "growth")).toBeLessThan(0.8 * averageOf(our, "growth"));
  });
});
