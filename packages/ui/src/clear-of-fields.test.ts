import fc from "fast-check";
import { expect, it } from "vitest";
import { type Box, riseClearOf } from "./clear-of-fields.ts";

const NOTICE: Box = { top: 700, bottom: 760, left: 16, right: 374 };
const field = (top: number, height = 48): Box => ({
  top,
  bottom: top + height,
  left: 16,
  right: 240,
});
const covers = (rise: number, { top, bottom }: Box) =>
  NOTICE.top - rise < bottom && NOTICE.bottom - rise > top;

it("stays where it is when nothing is below it, and stands above a field that is", () => {
  expect(riseClearOf(NOTICE, [field(300)], { top: 64, hasFocus: false })).toBe(0);
  expect(riseClearOf(NOTICE, [field(720)], { top: 64, hasFocus: false })).toBe(48);
});

it("covers no field where there is a place that does not, and never the one that has focus", () => {
  const fields = fc.array(
    fc.integer({ min: 0, max: 760 }).map((top) => field(top)),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(fields, fc.boolean(), (some, hasFocus) => {
      const rise = riseClearOf(NOTICE, some, { top: 64, hasFocus });
      expect(NOTICE.top - rise).toBeGreaterThanOrEqual(64);
      const free = Array.from({ length: 637 }, (_, step) => step).filter((each) =>
        some.every((box) => !covers(each, box)),
      );
      // A free strip as high as the notice and the gap is found.
      const isRoomy = free.some((each) => each === 0 || free.includes(each + 8));
      if (isRoomy && some.some((box) => covers(rise, box))) {
        // Only where no place just above a field was free.
        for (const box of some) {
          const above = NOTICE.bottom - box.top + 8;
          if (above < 0 || NOTICE.top - above < 64) continue;
          expect(some.some((other) => covers(above, other))).toBe(true);
        }
      }
      const [first] = some;
      if (hasFocus && first && first.top > 140) expect(covers(rise, first)).toBe(false);
    }),
  );
});
