import { type Day, dayFromText, partsOfDay, weekdayOf } from "@lichen/base";
import fc from "fast-check";
import { expect, it } from "vitest";
import { dayAcrossWeeks, dayAfterKey, monthGrid, monthOf } from "./month-grid.ts";

const someDay = fc.integer({ min: -20_000, max: 60_000 }).map((count) => count as Day);

function day(text: string): Day {
  const found = dayFromText(text);
  if (!found.ok) throw new Error(text);
  return found.value;
}

it("lays November 2026 out from a Sunday to a Monday in six weeks, Monday first", () => {
  const weeks = monthGrid(day("2026-11-26"));
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.indexOf(day("2026-11-01"))).toBe(6);
  expect(weeks[5]?.[0]).toBe(day("2026-11-30"));
});

it("holds every day of the month once, in its column, in order", () => {
  fc.assert(
    fc.property(someDay, (any) => {
      const cells = monthGrid(any).flatMap((week) =>
        week.map((each, column) => ({ each, column })),
      );
      const days = cells.flatMap(({ each }) => (each === undefined ? [] : [each]));
      const { year, month } = partsOfDay(any);
      expect(days.every((each) => partsOfDay(each).year === year)).toBe(true);
      expect(days.every((each) => partsOfDay(each).month === month)).toBe(true);
      expect(days.map((each) => partsOfDay(each).date)).toEqual(days.map((_, index) => index + 1));
      expect(days.length).toBe(monthOf(any, 1) - monthOf(any));
      for (const { each, column } of cells) {
        if (each !== undefined) expect((weekdayOf(each) + 6) % 7).toBe(column);
      }
    }),
  );
});

it("walks by arrows and comes back, and by months to a date that exists", () => {
  fc.assert(
    fc.property(someDay, fc.boolean(), (from, rtl) => {
      const back = (key: string, other: string) => {
        const there = dayAfterKey(from, key, rtl);
        return there === undefined ? undefined : dayAfterKey(there, other, rtl);
      };
      expect(back("ArrowRight", "ArrowLeft")).toBe(from);
      expect(back("ArrowUp", "ArrowDown")).toBe(from);
      const next = dayAfterKey(from, "PageDown", rtl);
      expect(next !== undefined && monthOf(next)).toBe(monthOf(from, 1));
    }),
  );
  expect(dayAfterKey(day("2026-01-31"), "PageDown", false)).toBe(day("2026-02-28"));
});

it("walks a year of weeks: right is a week on, down the next day, and the other way from right to left", () => {
  fc.assert(
    fc.property(someDay, fc.boolean(), (any, isRightToLeft) => {
      const to = (key: string) => dayAcrossWeeks(any, key, isRightToLeft);
      expect(to("ArrowRight")).toBe(any + (isRightToLeft ? -7 : 7));
      expect(to("ArrowDown")).toBe(any + 1);
      expect(dayAcrossWeeks(to("ArrowLeft") ?? any, "ArrowRight", isRightToLeft)).toBe(any);
      expect(dayAcrossWeeks(to("ArrowUp") ?? any, "ArrowDown", isRightToLeft)).toBe(any);
      expect(to("a")).toBeUndefined();
    }),
  );
});
