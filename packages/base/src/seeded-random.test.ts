import { expect, it } from "vitest";
import { seededRandom } from "./seeded-random.ts";

it("is the same for the same seed and another for another", () => {
  const run = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 20 }, () => random.next());
  };
  expect(run(7)).toEqual(run(7));
  expect(run(7)).not.toEqual(run(8));
});

it("spreads evenly and stays in range", () => {
  const random = seededRandom(3);
  const counts = new Array<number>(10).fill(0);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < 100_000; i++) {
    const digit = random.between(0, 9);
    counts[digit] = (counts[digit] ?? 0) + 1;
    const normal = random.normal();
    sum += normal;
    squares += normal * normal;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  expect(Math.abs(sum / 100_000)).toBeLessThan(0.02);
  expect(Math.abs(squares / 100_000 - 1)).toBeLessThan(0.03);
});
