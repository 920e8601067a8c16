import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Day,
  dayFromCount,
  dayFromParts,
  dayFromText,
  dayToText,
  FIRST_DAY,
  LAST_DAY,
  partsOfDay,
  weekdayOf,
} from "./day.ts";

const someDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((count) => count as Day);

describe("a civil day", () => {
  it("agrees with the platform's calendar on every day from 1900 to 2100", () => {
    for (let count = -25_567; count <= 47_846; count++) {
      const date = new Date(count * 86_400_000);
      const day = count as Day;
      expect(dayToText(day)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe(date.getUTCDay());
    }
  });

  it("comes back from its parts and its text, over all ten thousand years", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { year, month, date } = partsOfDay(day);
        expect(dayFromParts(year, month, date)).toEqual({ ok: true, value: day });
        expect(dayFromText(dayToText(day))).toEqual({ ok: true, value: day });
      }),
    );
  });

  it("is refused where there is none", () => {
    for (const text of [
      "2026-02-30",
      "2025-02-29",
      "1900-02-29",
      "2026-13-01",
      "2026-1-1",
      "26-01-01",
      "",
    ]) {
      expect(dayFromText(text).ok, text).toBe(false);
    }
    for (const count of [0.5, Number.NaN, FIRST_DAY - 1, LAST_DAY + 1, Number.POSITIVE_INFINITY]) {
      expect(dayFromCount(count).ok).toBe(false);
    }
    expect(dayFromText("2000-02-29").ok).toBe(true);
  });

  it("moves on by days, and stops at the ends of the calendar", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -1e7, max: 1e7 }), (day, count) => {
        const moved = addDays(day, count);
        expect(moved).toBe(Math.min(LAST_DAY, Math.max(FIRST_DAY, day + count)));
        if (moved === day + count) expect(addDays(moved, -count)).toBe(day);
      }),
    );
  });
});
