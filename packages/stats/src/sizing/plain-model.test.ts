import {
  everydayPeople,
  mean,
  plainSizingModel,
  type SizingFamily,
  unevenPeople,
} from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { beginSizing } from "./begin.ts";
import { observeStep } from "./observe.ts";
import { suggestStep } from "./suggest.ts";

const DAYS = 60;

/** Chances of the suggested steps, by the engine and by its model written out, for one who lives with the engine. */
function chances(family: SizingFamily, seed: number): readonly (readonly [number, number])[] {
  const life = family(seed);
  const plain = plainSizingModel(life.firstSize, { seed });
  let state = beginSizing({ firstSize: life.firstSize });
  let last = 0;
  const both: (readonly [number, number])[] = [];
  for (let day = 0; day < DAYS; day++) {
    if (day === DAYS / 2) life.shift(-0.7);
    const { morning } = life.wake() ?? {};
    if (!morning) continue;
    plain.pass(day - last);
    last = day;
    const { size, chance } = suggestStep(state, morning, "steady");
    both.push([chance, plain.chance(morning, size)]);
    const { outcome } = life.live(size);
    plain.observe(morning, size, outcome);
    state = observeStep(state, { ...morning, size, outcome });
  }
  return both;
}

describe.each([
  ["G1", everydayPeople],
  ["G2", unevenPeople],
] as const)("beliefs about people of %s, half of whose room is lost on day 30", (_, family) => {
  it("are those of the model written out, on average to two points of a hundred", () => {
    const lives = [1, 2, 3, 4, 5, 6].map((seed) => chances(family, 77_000 + seed));
    const apart = lives.flat().map(([quick, slow]) => quick - slow);
    expect(mean(apart.map(Math.abs))).toBeLessThan(0.02);
    expect(Math.abs(mean(apart))).toBeLessThan(0.02);
  });
});
