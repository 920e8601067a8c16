import fc from "fast-check";
import { expect, it } from "vitest";
import { CHART, lineShape } from "./chart-shape.ts";

it("begins anew after a gap, and draws one week alone as a dot", () => {
  const { path, dots } = lineShape({ look: "solid", values: [0, 10, null, 5] });
  expect(path.match(/[ML]/g)?.join("")).toBe("MLM");
  expect(dots).toHaveLength(3);
  expect(dots[0]?.y).toBe(CHART.bottom);
  expect(dots[1]?.y).toBe(CHART.top);
});

it("stays in its room, whatever the weeks say", () => {
  const value = fc.option(fc.double({ min: -5, max: 15, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), (values) => {
      const { dots } = lineShape({ look: "dashed", values });
      expect(dots).toHaveLength(values.filter((each) => each !== null).length);
      for (const { x, y } of dots) {
        expect(x >= CHART.gutter && x <= CHART.width).toBe(true);
        expect(y >= CHART.top && y <= CHART.bottom).toBe(true);
      }
    }),
  );
});
