import { type Day, recordIdFromHash } from "@lichen/base";
import { OUTCOMES, type StepMark } from "@lichen/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ladderOf } from "./ladder.ts";

const id = recordIdFromHash(new Uint8Array(32));
const step = fc.record({
  id: fc.constant(id),
  day: fc.integer({ min: 0, max: 100 }) as fc.Arbitrary<Day>,
  outcome: fc.constantFrom(...OUTCOMES),
  size: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  amount: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  unit: fc.constant("minutes"),
}) as fc.Arbitrary<StepMark>;

it("stands on what was done, and shows two rungs more", () => {
  const done = (size: number): StepMark => ({ id, day: 1 as Day, outcome: "done", size, unit: "" });
  expect(ladderOf([done(5), done(10), done(15)], 15)).toEqual([
    { size: 5, isReached: true },
    { size: 10, isReached: true },
    { size: 15, isReached: true },
    { size: 20, isReached: false },
    { size: 26, isReached: false },
  ]);
  expect(ladderOf([], 10).map(({ isReached }) => isReached)).toEqual([false, false, false]);
  expect(ladderOf([], undefined)).toEqual([]);
});

it("only ever grows: no step takes a rung away", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), step, (some, one) => {
      const top = (steps: readonly StepMark[]) =>
        Math.max(0, ...ladderOf(steps, 5).flatMap((rung) => (rung.isReached ? [rung.size] : [])));
      expect(top([...some, one])).toBeGreaterThanOrEqual(top(some));
      const sizes = ladderOf([...some, one], 5).map(({ size }) => size);
      expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b));
    }),
  );
});
