import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logistic } from "../math/logistic.ts";
import { posteriorMoments } from "./learn.ts";
import { likelihoodOf } from "./likelihood.ts";
import type { ReadStep } from "./step.ts";

/** The slow, obvious twin: Bayes on ten thousand points. */
function byGrid(
  mean: number,
  variance: number,
  likelihood: (room: number) => number,
  jump: number,
) {
  const density = (x: number, v: number): number => Math.exp((-x * x) / (2 * v)) / Math.sqrt(v);
  let [mass, first, second, prior] = [0, 0, 0, 0];
  for (let at = 0; at < 10_000; at++) {
    const away = -6 + (12 * at) / 9999;
    const before = (1 - jump) * density(away, variance) + jump * density(away, variance + 0.6 ** 2);
    const after = before * likelihood(mean + away);
    prior += before;
    mass += after;
    first += after * away;
    second += after * away * away;
  }
  const shift = first / mass;
  return { mass: mass / prior, mean: mean + shift, variance: second / mass - shift * shift };
}

const anyStep = fc.record({
  day: fc.constant(0),
  weekday: fc.constant(0),
  size: fc.double({ min: 5, max: 80, noNaN: true }),
  outcome: fc.constantFrom("done", "partly", "missed"),
});

describe("what is left of a belief after a step", () => {
  it("is what Bayes’ rule on a fine grid says", () => {
    fc.assert(
      fc.property(
        anyStep,
        fc.double({ min: 2, max: 4, noNaN: true }),
        fc.double({ min: 0.02, max: 0.5, noNaN: true }),
        fc.constantFrom(2, 3.9, 5.5),
        (step, mean, variance, slope) => {
          // Far surprises reach the edge of the grid of 31 points, where it is coarse on purpose.
          fc.pre(Math.abs(Math.log(step.size) - mean) < 1.5 * Math.sqrt(variance) + 0.2);
          const likelihood = likelihoodOf(step, slope);
          const quick = posteriorMoments({ mean, variance }, likelihood, 0.05);
          const slow = byGrid(mean, variance, likelihood, 0.05);
          expect(Math.abs(quick.mass - slow.mass)).toBeLessThan(0.01);
          expect(Math.abs(quick.mean - slow.mean)).toBeLessThan(0.02);
          expect(Math.abs(quick.variance - slow.variance)).toBeLessThan(0.03);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("counts every outcome once: their likelihoods add up to one, and a hundredth", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6, noNaN: true }), (room) => {
        const base = { day: 0, weekday: 0, size: 20 };
        const outcomes: readonly ReadStep["outcome"][] = ["done", "partly", "missed"];
        const sum = outcomes.reduce(
          (total, outcome) => total + likelihoodOf({ ...base, outcome }, 3)(room),
          0,
        );
        expect(sum).toBeCloseTo(1.01, 6);
      }),
    );
  });

  it("takes 21 of 20 as done, and 40 of 20 mostly as the end of the room", () => {
    const done = { day: 0, weekday: 0, size: 20, outcome: "done" } as const;
    expect(likelihoodOf({ ...done, amount: 21 }, 3)(3.2)).toBe(likelihoodOf(done, 3)(3.2));
    const far = likelihoodOf({ ...done, amount: 40 }, 3);
    const q = logistic(3 * (5 - Math.log(40)));
    const atEnd = 1.5 * q * (1 - q) + 0.002;
    const stopped = (1.5 / 2 ** 3) * 0.945 * logistic(3 * (5 - Math.log(20)));
    expect(far(5)).toBeCloseTo(0.9 * atEnd + 0.1 * stopped, 9);
    expect(far(Math.log(40))).toBeGreaterThan(far(5));
  });
});
