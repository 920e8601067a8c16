import { describe, expect, it } from "vitest";
import { normalBelow } from "./normal.ts";

/** The slow, obvious twin: the density added up in small steps. */
function addedUp(z: number): number {
  const step = 1e-3;
  let sum = 0;
  for (let x = -10 + step / 2; x < z; x += step) sum += Math.exp((-x * x) / 2) * step;
  return sum / Math.sqrt(2 * Math.PI);
}

describe("the share of a standard normal below a number", () => {
  it("agrees with R", () => {
    // R: pnorm(c(-3, -1, 0, 0.5, 1.959964, 4))
    expect(normalBelow(-3)).toBeCloseTo(0.001349898, 6);
    expect(normalBelow(-1)).toBeCloseTo(0.1586553, 6);
    expect(normalBelow(0)).toBeCloseTo(0.5, 6);
    expect(normalBelow(0.5)).toBeCloseTo(0.6914625, 6);
    expect(normalBelow(1.959964)).toBeCloseTo(0.975, 6);
    expect(normalBelow(4)).toBeCloseTo(0.9999683, 6);
  });

  it("agrees with the density added up", () => {
    for (const z of [-2.5, -0.7, 0.1, 1.3, 2.2]) expect(normalBelow(z)).toBeCloseTo(addedUp(z), 3);
  });
});
