import fc from "fast-check";
import { expect, it } from "vitest";
import { across, DIRECTIONS, down } from "./directions.ts";
import { newFront } from "./front.ts";

const disc = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
  reach: fc.integer({ min: 20, max: 200 }),
});

/** The slow twin: walk outwards and remember the last step that was within a disc. */
function slowReach(
  discs: readonly { x: number; y: number; reach: number }[],
  turn: number,
): number {
  let reached = 0;
  for (let away = 0; away < 1_600; away++) {
    const x = across(turn) * away;
    const y = down(turn) * away;
    if (discs.some((each) => (each.x - x) ** 2 + (each.y - y) ** 2 <= each.reach ** 2)) {
      reached = away;
    }
  }
  return reached;
}

it("reaches as far as the furthest disc in every direction", () => {
  fc.assert(
    fc.property(fc.array(disc, { minLength: 1, maxLength: 4 }), (discs) => {
      const front = newFront();
      for (const each of discs) front.grow(each);
      for (let turn = 0; turn < DIRECTIONS; turn += 61) {
        expect(Math.abs(front.at(turn) - slowReach(discs, turn))).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 25 },
  );
});

it("only ever moves outwards", () => {
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 6 }), disc, (discs, more) => {
      const front = newFront();
      for (const each of discs) front.grow(each);
      const before = Array.from({ length: DIRECTIONS }, (_, turn) => front.at(turn));
      const mean = front.mean();
      front.grow(more);
      expect(before.every((reach, turn) => front.at(turn) >= reach)).toBe(true);
      expect(front.mean()).toBeGreaterThanOrEqual(mean);
    }),
    { numRuns: 40 },
  );
});
