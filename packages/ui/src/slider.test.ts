import fc from "fast-check";
import { expect, it } from "vitest";
import { valueAfterKey, valueUnder } from "./slider.ts";

it("begins in the middle from unanswered, and only when a key asks", () => {
  expect(valueAfterKey(undefined, "ArrowRight", false)).toBe(5);
  expect(valueAfterKey(undefined, "Tab", false)).toBeUndefined();
  expect(valueAfterKey(4, "Delete", false)).toBe("clear");
  expect(valueAfterKey(undefined, "7", false)).toBe(7);
});

it("answers with whole numbers from 0 to 10, wherever one touches or walks", () => {
  const key = fc.constantFrom(
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "PageUp",
    "PageDown",
    "Home",
    "End",
  );
  fc.assert(
    fc.property(
      fc.integer({ min: -999, max: 999 }),
      fc.array(key),
      fc.boolean(),
      (at, keys, rtl) => {
        let value = valueUnder(at, 300, rtl);
        for (const each of keys) {
          const next = valueAfterKey(value, each, rtl);
          if (typeof next === "number") value = next;
        }
        expect(Number.isInteger(value) && value >= 0 && value <= 10).toBe(true);
      },
    ),
  );
});

it("runs the other way from right to left", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), (at) => {
      expect(valueUnder(at, 300, true)).toBe(valueUnder(300 - at, 300, false));
    }),
  );
});
