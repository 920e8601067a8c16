import { anyLivedDays } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { DIRECTIONS, directionTo } from "../grow/directions.ts";
import { UNIT } from "../grow/geometry.ts";
import { grow } from "../grow/grow.ts";
import { bedOutlineOf, frontOf } from "./outline.ts";

it("lays the bed well within the lichen in every direction, and in none beside it further", () => {
  fc.assert(
    fc.property(anyLivedDays, fc.integer(), (life, seed) => {
      const front = frontOf(grow(life, seed).scales);
      for (const { x, y } of bedOutlineOf(front)) {
        const away = Math.hypot(x, y);
        if (away === 0) continue;
        const turn = directionTo(x, y) + DIRECTIONS;
        for (const aside of [-12, -8, 0, 8, 12]) {
          expect(away).toBeLessThanOrEqual(Math.max(0, front.at(turn + aside) - UNIT / 2));
        }
      }
    }),
    { numRuns: 30 },
  );
});
