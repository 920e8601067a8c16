import { type Day, partsOfDay } from "@lichen/base";
import { say } from "./language.ts";

/** A day by its name, with its year where that is not this one: a long life has many a twelfth of May. */
export function dayNamed(day: number): string {
  const { dayLong, dayWithYear } = say().shell;
  const { year } = partsOfDay(day as Day); // Days come from the worker, which checked them.
  return year === new Date().getFullYear() ? dayLong(day) : dayWithYear(day);
}
