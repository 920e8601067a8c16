import {
  addDays,
  type Day,
  dayFromParts,
  isJsonObject,
  type Json,
  type JsonObject,
  memberOf,
  partsOfDay,
  weekdayOf,
} from "@lichen/base";

/** A stretch of days a rhythm counts in: a week from Monday, or a month of the calendar. */
export type Period = "week" | "month";

/** A stretch in which something is kept small: also a single day, where it is counted how much. */
export type SmallPeriod = Period | "day";

/** Most days a rhythm can ask for in each period: every month has 28. */
export const PERIOD_DAYS: { readonly [period in Period]: number } = { week: 7, month: 28 };
/** The most something to keep small can be held to: days of a week or a month, or an amount in one day. */
export const MOST_HELD: { readonly [period in SmallPeriod]: number } = {
  ...PERIOD_DAYS,
  day: 1000,
};
/** The longest way between two steps, in days. */
export const LONGEST_GAP = 365;

/**
 * How often a goal asks for a step.
 *
 * `often`: on `least` days of each period, and up to `most` where a range is wished for. `at-most`:
 * something to keep small, on no more than `most` days of each period, or for one day no more than
 * `most` in the goal's unit. `every`: so many days after
 * the last step. `once`: until it is done, perhaps in parts.
 */
export type Rhythm =
  | {
      readonly kind: "often";
      readonly period: Period;
      readonly least: number;
      readonly most: number | undefined;
    }
  | { readonly kind: "at-most"; readonly period: SmallPeriod; readonly most: number }
  | { readonly kind: "every"; readonly days: number }
  | { readonly kind: "once" };

/** Three days a week: where nothing was said. */
export const USUAL_RHYTHM: Rhythm = { kind: "often", period: "week", least: 3, most: undefined };

/** The same rhythm with every number held in its range; a range that is none is left out. */
export function settledRhythm(rhythm: Rhythm): Rhythm {
  switch (rhythm.kind) {
    case "often": {
      const days = PERIOD_DAYS[rhythm.period];
      const least = held(rhythm.least, 1, days);
      const most = rhythm.most === undefined ? undefined : held(rhythm.most, 1, days);
      return { ...rhythm, least, most: most !== undefined && most > least ? most : undefined };
    }
    case "at-most":
      return { ...rhythm, most: held(rhythm.most, 0, MOST_HELD[rhythm.period]) };
    case "every":
      return { ...rhythm, days: held(rhythm.days, 1, LONGEST_GAP) };
    case "once":
      return rhythm;
  }
}

/** A rhythm as it rests in a field: its members, without those that are not there. */
export function rhythmToJson(rhythm: Rhythm): JsonObject {
  return Object.fromEntries(Object.entries(rhythm).filter(([, value]) => value !== undefined));
}

/** Reads a rhythm; `perWeek`, the older field, stands in where there is none this version knows. */
export function rhythmFromJson(json: Json | undefined, perWeek: Json | undefined): Rhythm {
  const read = isJsonObject(json) ? rhythmIn(json) : undefined;
  if (read) return settledRhythm(read);
  return typeof perWeek === "number" && perWeek > 0
    ? settledRhythm({ kind: "often", period: "week", least: perWeek, most: undefined })
    : USUAL_RHYTHM;
}

function rhythmIn(json: JsonObject): Rhythm | undefined {
  const kind = memberOf(json, "kind");
  const named = memberOf(json, "period");
  const period = named === "month" ? "month" : "week";
  const count = (name: string): number | undefined => {
    const value = memberOf(json, name);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  };
  const [least, most, days] = [count("least"), count("most"), count("days")];
  if (kind === "once") return { kind };
  if (kind === "every" && days !== undefined) return { kind, days };
  if (kind === "at-most" && most !== undefined) {
    return { kind, period: named === "day" ? named : period, most };
  }
  return kind === "often" && least !== undefined ? { kind, period, least, most } : undefined;
}

/** The first and last day of the period a day lies in. What has no period of its own is told by weeks. */
export function periodAround(rhythm: Rhythm, day: Day): { readonly from: Day; readonly to: Day } {
  if (isCountedByDay(rhythm)) return { from: day, to: day };
  const isMonth =
    (rhythm.kind === "often" || rhythm.kind === "at-most") && rhythm.period === "month";
  if (!isMonth) {
    const from = addDays(day, -((weekdayOf(day) + 6) % 7));
    return { from, to: addDays(from, 6) };
  }
  const { year, month, date } = partsOfDay(day);
  const next = month === 12 ? dayFromParts(year + 1, 1, 1) : dayFromParts(year, month + 1, 1);
  return {
    from: addDays(day, 1 - date),
    to: next.ok ? addDays(next.value, -1) : addDays(day, 31 - date),
  };
}

/** Whether it is counted how much there was on each day, and not on how many days. */
export function isCountedByDay(rhythm: Rhythm): boolean {
  return rhythm.kind === "at-most" && rhythm.period === "day";
}

function held(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(Number.isFinite(value) ? value : least)));
}
