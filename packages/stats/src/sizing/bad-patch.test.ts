import { describe, expect, it } from "vitest";
import { passed } from "./bad-patch.ts";
import { beginSizing } from "./begin.ts";
import { drifted, weightsOf } from "./belief.ts";
import { forecastStep } from "./forecast.ts";
import { observeStep } from "./observe.ts";
import { type Belief, LEVEL, PATCH, PLACES, type SizingState } from "./state.ts";
import { suggestStep } from "./suggest.ts";

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);

/** Weighted sums of 1, w and w w' over all beliefs of one slope: what moment matching must keep. */
function sums(beliefs: readonly Belief[], slope: number) {
  const own = beliefs.filter((each) => each.slope === slope);
  const weights = own.map(({ logWeight }) => Math.exp(logWeight));
  return {
    mass: sum(weights),
    level: sum(own.map(({ mean }, at) => (weights[at] ?? 0) * (mean[LEVEL] ?? 0))),
    square: sum(
      own.map(
        ({ mean, covariance }, at) =>
          (weights[at] ?? 0) *
          ((covariance[LEVEL * PLACES + LEVEL] ?? 0) + (mean[LEVEL] ?? 0) ** 2),
      ),
    ),
  };
}

function lived(outcomes: readonly ("done" | "missed")[]): SizingState {
  return outcomes.reduce(
    (state, outcome, day) => observeStep(state, { day, weekday: day % 7, size: 20, outcome }),
    beginSizing({ firstSize: 20 }),
  );
}

const shareOfPatch = ({ beliefs }: SizingState): number => {
  const weights = weightsOf(beliefs);
  return sum(beliefs.map(({ isPatch }, at) => (isPatch ? (weights[at] ?? 0) : 0)));
};

const done = (count: number) => Array.from({ length: count }, () => "done" as const);
const missed = (count: number) => Array.from({ length: count }, () => "missed" as const);

describe("a bad patch", () => {
  it("keeps weight, mean and spread of the level when times turn, but for its drift", () => {
    const { beliefs } = lived([...done(9), ...missed(2), ...done(2)]);
    const turned = passed(beliefs, 1);
    for (const { slope } of beliefs.filter(({ isPatch }) => !isPatch)) {
      const was = sums(
        beliefs.map((belief) => drifted(belief, 1)),
        slope,
      );
      const is = sums(turned, slope);
      expect(is.mass).toBeCloseTo(was.mass, 9);
      expect(is.level).toBeCloseTo(was.level, 9);
      expect(is.square).toBeCloseTo(was.square, 9);
    }
  });

  it("is on for one day in fourteen where nothing is known, and takes away what bad patches do", () => {
    const beliefs = passed(lived(done(5)).beliefs, 300);
    const weights = weightsOf(beliefs);
    const share = sum(beliefs.map(({ isPatch }, at) => (isPatch ? (weights[at] ?? 0) : 0)));
    expect(share).toBeCloseTo(1 / 100 / (1 / 100 + 1 / 14), 2);
    for (const { isPatch, mean } of beliefs) {
      expect(mean[PATCH]).toBeCloseTo(isPatch ? -0.5 : 0, 2);
    }
  });

  it("is believed in when steps that were done are not, and over when they are again", () => {
    const well = lived(done(30));
    const low = lived([...done(30), ...missed(3)]);
    const back = lived([...done(30), ...missed(3), ...done(6)]);
    expect(shareOfPatch(well)).toBeLessThan(0.08);
    expect(shareOfPatch(low)).toBeGreaterThan(3 * shareOfPatch(well));
    expect(shareOfPatch(back)).toBeLessThan(shareOfPatch(low) / 2);
    const chance = (state: SizingState): number => forecastStep(state, { weekday: 3 }, 20).chance;
    expect(chance(low)).toBeLessThan(chance(well));
    expect(chance(back)).toBeGreaterThan(chance(low));
  });

  it("leaves suggestions much easier until two were done, after three of five that were not", () => {
    const size = (state: SizingState): number => suggestStep(state, { weekday: 3 }, "steady").size;
    const three = lived([...done(20), "missed", "done", ...missed(2)]);
    expect(three.muchEasier).toBe(2);
    expect(size(three)).toBeLessThan(size(lived(done(20))));
    expect(lived([...done(20), "missed", "done", ...missed(2), ...done(2)]).muchEasier).toBe(0);
    expect(lived([...done(20), "missed", "done", "missed", "done"]).muchEasier).toBe(0);
  });
});
