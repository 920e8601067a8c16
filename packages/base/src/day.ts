import { ok, problem, type Result } from "./result.ts";

declare const dayBrand: unique symbol;

/**
 * A civil day: whole days since 1970-01-01 in the proleptic Gregorian calendar, of no time zone.
 *
 * [Note: Why days and not timestamps] A life is lived in days. A timestamp changes its day when
 * the person travels or a government moves a clock; a civil day does not.
 */
export type Day = number & { readonly [dayBrand]: true };

/** The first and last day Lichen accepts: 0001-01-01 and 9999-12-31. */
export const FIRST_DAY = -719162 as Day;
export const LAST_DAY = 2932896 as Day;

export type DayProblem = { readonly kind: "not-a-day" };

/** A count of days since 1970-01-01 as a {@link Day}; refused unless a whole number in range. */
export function dayFromCount(count: number): Result<Day, DayProblem> {
  if (!Number.isInteger(count) || count < FIRST_DAY || count > LAST_DAY) {
    return problem({ kind: "not-a-day" });
  }
  return ok(count as Day);
}

/**
 * Year, month (1–12) and day of month (1–31) to a {@link Day}; refuses 30 February.
 *
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function dayFromParts(year: number, month: number, date: number): Result<Day, DayProblem> {
  if (![year, month, date].every(Number.isInteger)) return problem({ kind: "not-a-day" });
  if (year < 1 || year > 9999 || month < 1 || month > 12) return problem({ kind: "not-a-day" });
  if (date < 1 || date > daysInMonth(year, month)) return problem({ kind: "not-a-day" });
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return ok((era * 146097 + dayOfEra - 719468) as Day);
}

/** Year, month (1–12) and day of month (1–31) of a day. */
export function partsOfDay(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted + (shifted < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** `2026-11-23` to a {@link Day} (ISO 8601 calendar date, four-digit year). */
export function dayFromText(text: string): Result<Day, DayProblem> {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return problem({ kind: "not-a-day" });
  return dayFromParts(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** A {@link Day} as `2026-11-23`. */
export function dayToText(day: Day): string {
  const { year, month, date } = partsOfDay(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The day `count` days later (earlier when negative), held within the first and last day. */
export function addDays(day: Day, count: number): Day {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, day + Math.trunc(count))) as Day;
}

/** Day of the week: 0 Sunday to 6 Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
