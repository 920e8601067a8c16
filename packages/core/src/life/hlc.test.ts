import fc from "fast-check";
import { expect, it } from "vitest";
import { hlcAt, instantOfHlc, isHlc, nextHlc } from "./hlc.ts";

it("ticks always move on, except back from a clock that had been set far ahead", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000 })), (steps) => {
      let now = 1_700_000_000_000;
      let last = hlcAt(now);
      for (const step of steps) {
        now += step - 500;
        const next = nextHlc(last, now);
        expect(next).toBeGreaterThan(last);
        last = next;
      }
    }),
  );
  const tenYearsAhead = hlcAt(2_000_000_000_000);
  expect(instantOfHlc(nextHlc(tenYearsAhead, 1_700_000_000_000))).toBe(1_700_000_000_000);
  expect(nextHlc(hlcAt(5), 5)).toBe(hlcAt(5) + 1);
});

it("a thousand writes in one millisecond are told apart, and the next stays later still", () => {
  let last = hlcAt(1_700_000_000_000);
  for (let i = 0; i < 3_000; i++) {
    const next = nextHlc(last, 1_700_000_000_000);
    expect(next).toBe(last + 1);
    last = next;
  }
  expect(instantOfHlc(last)).toBe(1_700_000_000_002);
});

it("is one exact number whatever a clock shows", () => {
  const strange = [-1, 0, 0.5, 1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const instant of strange) expect(isHlc(hlcAt(instant)), String(instant)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 43 - 1 }), (instant) => {
      expect(isHlc(hlcAt(instant))).toBe(true);
      expect(instantOfHlc(hlcAt(instant))).toBe(instant);
    }),
  );
  for (const none of [-1, 1.5, Number.NaN, "1", null, 2 ** 53]) expect(isHlc(none)).toBe(false);
});
