import { rounded } from "../digits.ts";
import { type Column, type DayTable, isDay, isRating, SERIES, type SeriesName } from "./series.ts";

/**
 * What one entry says of its civil day. Every rating is optional; `asked` and `done` count the goals of
 * that entry. The day is the person's own (04:00 to 04:00), decided before it comes here.
 */
export type DayEntry = { readonly day: number; readonly asked?: number; readonly done?: number } & {
  readonly [name in SeriesName]?: number | null;
};

/**
 * The day table: the mean of each day's entries, series by series, with `action` = 10 · done / asked.
 *
 * What is no rating (NaN, infinite, below 0, above 10, not a number) is left out as if never said, and
 * an entry without a day is left out whole: a wrong number is worse than a missing one. Two entries of
 * one day are averaged. Never throws, whatever it is given. O(entries · log entries).
 */
export function dayTable(entries: readonly DayEntry[]): DayTable {
  const byDay = new Map<number, DayEntry[]>();
  for (const entry of Array.isArray(entries) ? entries : []) {
    if (typeof entry !== "object" || entry === null || !isDay(entry.day)) continue;
    const others = byDay.get(entry.day);
    if (others) others.push(entry);
    else byDay.set(entry.day, [entry]);
  }
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const columnOf = (name: SeriesName): Column =>
    days.map((day) => meanOfDay(name, byDay.get(day) ?? []));
  return { days, series: bySeries(columnOf) };
}

/** A record with something for each of the series. */
export function bySeries<T>(make: (name: SeriesName) => T): Readonly<Record<SeriesName, T>> {
  return {
    reliance: make("reliance"),
    compassion: make("compassion"),
    mood: make("mood"),
    action: make("action"),
    energy: make("energy"),
    connection: make("connection"),
  };
}

/** A table as it should be, from whatever was handed in: days in order and once, ratings or null. */
export function soundTable(table: DayTable): DayTable {
  if (typeof table !== "object" || table === null || !Array.isArray(table.days))
    return dayTable([]);
  const series: Partial<Record<SeriesName, unknown>> =
    typeof table.series === "object" && table.series !== null ? table.series : {};
  const entries = table.days.map((day, i) => {
    const pairs = SERIES.map((name) => {
      const column = series[name];
      return [name, Array.isArray(column) ? column[i] : null];
    });
    return { ...Object.fromEntries(pairs), day };
  });
  return dayTable(entries);
}

function meanOfDay(name: SeriesName, entries: readonly DayEntry[]): number | null {
  const ratings = entries.map((entry) => entry[name]).filter(isRating);
  if (ratings.length > 0) return rounded(ratings.reduce((a, b) => a + b, 0) / ratings.length);
  return name === "action" ? shareDone(entries) : null;
}

/** Ten times the share of goals done over the day; null where none was asked. */
function shareDone(entries: readonly DayEntry[]): number | null {
  let asked = 0;
  let done = 0;
  for (const entry of entries) {
    if (!isCount(entry.asked) || !isCount(entry.done) || entry.done > entry.asked) continue;
    asked += entry.asked;
    done += entry.done;
  }
  return asked > 0 ? rounded((10 * done) / asked) : null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
