import { type Day, partsOfDay, weekdayOf } from "@lichen/base";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** `Thursday 12 November` */
export function dayLong(day: number): string {
  const { month, date } = partsOfDay(day as Day); // Days come from the worker, which checked them.
  return `${WEEKDAYS[weekdayOf(day as Day)]} ${date} ${MONTHS[month - 1]}`;
}

/** `Thursday 12 November 2025` */
export function dayWithYear(day: number): string {
  return `${dayLong(day)} ${partsOfDay(day as Day).year}`;
}

/** `12 November 2026` */
export function dayShort(day: number): string {
  const { year, month, date } = partsOfDay(day as Day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** `November 2026` */
export function monthName(day: number): string {
  const { year, month } = partsOfDay(day as Day);
  return `${MONTHS[month - 1]} ${year}`;
}

/** `9:30 pm`; past midnight it is still said as the clock shows it. */
export function time(minute: number): string {
  const [hour, past] = [Math.floor(minute / 60) % 24, minute % 60];
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(past).padStart(2, "0")} ${hour < 12 ? "am" : "pm"}`;
}

/** Two letters for the head of a column, Sunday first. */
export const weekdays = WEEKDAYS.map((name) => name.slice(0, 2));
