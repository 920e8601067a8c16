import fc from "fast-check";
import { expect, it } from "vitest";
import { rowWindow } from "./row-window.ts";

it("draws every row that is in sight, never more than the list has, and few beside", () => {
  const some = fc.record({
    above: fc.integer({ min: -2_000, max: 2_000_000 }),
    height: fc.integer({ min: 200, max: 2_000 }),
    row: fc.integer({ min: 40, max: 160 }),
    total: fc.integer({ min: 0, max: 20_000 }),
  });
  fc.assert(
    fc.property(some, ({ above, height, row, total }) => {
      const { from, count } = rowWindow({ above, height, row }, total);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from + count).toBeLessThanOrEqual(total);
      expect(count).toBeLessThanOrEqual(Math.ceil(height / row) + 34);
      for (let index = 0; index < total; index += 1) {
        const top = index * row - above;
        const isInSight = top + row > 0 && top < height;
        if (isInSight) expect(index >= from && index < from + count).toBe(true);
        if (top > height) break;
      }
    }),
    { numRuns: 60 },
  );
});
