/**
 * A series is one thing a person notes from day to day, 0 to 10.
 *
 * `reliance` is "how able I feel to handle what is in front of me", `compassion` "how kindly I have
 * treated myself", `mood` unpleasant to pleasant, `action` ten times the share of the day's goals done,
 * `connection` "did I let someone in". They are our own questions, not a validated test.
 */
export const SERIES = ["reliance", "compassion", "mood", "action", "energy", "connection"] as const;
export type SeriesName = (typeof SERIES)[number];

/** A number or nothing, for every day of a table. Missing stays missing; nothing is ever filled in. */
export type Column = readonly (number | null)[];

/** Days in order, each once, and beside them a column of equal length for each series. Plain JSON. */
export interface DayTable {
  readonly days: readonly number[];
  readonly series: Readonly<Record<SeriesName, Column>>;
}

/** Whether something is a rating: a finite number from 0 to 10. Anything else is no answer. */
export function isRating(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 10;
}

/** Whether something can be a civil day: a whole number within ten thousand years of 1970. */
export function isDay(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 4e6;
}
