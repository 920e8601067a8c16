import { addDays, type Day, dayFromParts, partsOfDay, weekdayOf } from "@lichen/base";

/** A month as weeks of seven, Monday first; a place without a day of this month is undefined. */
export type MonthGrid = readonly (readonly (Day | undefined)[])[];

/** The first day of the month a day lies in, moved by whole months. */
export function monthOf(day: Day, by = 0): Day {
  const { year, month } = partsOfDay(day);
  const count = year * 12 + (month - 1) + by;
  const first = dayFromParts(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
  return first.ok ? first.value : day;
}

/** The days of a month laid out in weeks. */
export function monthGrid(month: Day): MonthGrid {
  const first = monthOf(month);
  const before = (weekdayOf(first) + 6) % 7;
  const length = monthOf(first, 1) - first;
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const date = week * 7 + column - before;
      return date >= 0 && date < length ? addDays(first, date) : undefined;
    }),
  );
}

/** The day an arrow leads to from a day, if it is a key that leads anywhere. */
export function dayAfterKey(day: Day, key: string, isRightToLeft: boolean): Day | undefined {
  const right = isRightToLeft ? -1 : 1;
  const weekday = (weekdayOf(day) + 6) % 7;
  switch (key) {
    case "ArrowRight":
      return addDays(day, right);
    case "ArrowLeft":
      return addDays(day, -right);
    case "ArrowDown":
      return addDays(day, 7);
    case "ArrowUp":
      return addDays(day, -7);
    case "Home":
      return addDays(day, -weekday);
    case "End":
      return addDays(day, 6 - weekday);
    case "PageUp":
      return sameDate(day, -1);
    case "PageDown":
      return sameDate(day, 1);
    default:
      return undefined;
  }
}

/** The day a key leads to in a picture whose columns are weeks: down is the next day, right is a week on. */
export function dayAcrossWeeks(day: Day, key: string, isRightToLeft: boolean): Day | undefined {
  const right = isRightToLeft ? -7 : 7;
  switch (key) {
    case "ArrowRight":
      return addDays(day, right);
    case "ArrowLeft":
      return addDays(day, -right);
    case "ArrowDown":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -1);
    default:
      return key.startsWith("Page") ? dayAfterKey(day, key, isRightToLeft) : undefined;
  }
}

/** The same date in another month, or its last day where it has none. */
function sameDate(day: Day, by: number): Day {
  const first = monthOf(day, by);
  const last = addDays(monthOf(first, 1), -1);
  const wanted = addDays(first, partsOfDay(day).date - 1);
  return wanted > last ? last : wanted;
}
