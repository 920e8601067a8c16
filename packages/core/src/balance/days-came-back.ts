import {
  addDays,
  type Day,
  DEFAULT_DAY_START,
  dayFromCount,
  isJsonObject,
  type JsonObject,
  memberOf,
  wallClock,
} from "@lichen/base";
import { instantOfHlc } from "../life/hlc.ts";
import { whenFromJson } from "../life/moment.ts";
import type { Operation } from "../life/operation.ts";

/** The field of an erase that says on how many days the person had come back by then. */
const COUNTED = "daysCameBack";

/** Zones change their clocks by quarters of an hour, so that a quarter lies on one day. */
const QUARTER = 15 * 60_000;

/** The days on which a person came and kept something, in order, and their number as it is shown. */
export interface DaysCameBack {
  readonly days: readonly Day[];
  readonly count: number;
}

/**
 * The days on which a person came back: those on which something that has a time was written, by
 * the clock of the place where it was written, ending at 04:00.
 *
 * [Note: A count that only grows] Each writing tells its own day and depends on no other, so that
 * more writing never makes fewer days: hiding, moving, another zone or another day start change
 * nothing. What was told of an earlier day counts for the day it was told on. An erase takes writing
 * away, and carries the count with it ({@link countForErase}), so that letting go costs nothing.
 */
export function daysCameBack(operations: Iterable<Operation>): DaysCameBack {
  const days = new Set<Day>();
  const marks: { readonly count: number; readonly upTo: number }[] = [];
  const known = new Map<string, Day | undefined>();
  for (const { kind, at, fields } of operations) {
    if (kind === "erase") marks.push(...markIn(fields));
    const zone = whenFromJson(memberOf(fields, "when"))?.zone;
    if (zone === undefined) continue;
    const quarter = Math.floor(instantOfHlc(at) / QUARTER);
    const key = `${quarter} ${zone}`;
    if (!known.has(key)) known.set(key, dayAt(quarter * QUARTER, zone));
    const day = known.get(key);
    if (day !== undefined) days.add(day);
  }
  const sorted = [...days].sort((a, b) => a - b);
  const counts = marks.map(({ count, upTo }) => count + sorted.filter((day) => day > upTo).length);
  return { days: sorted, count: Math.max(sorted.length, ...counts) };
}

/** What an erase carries, so that the count of days does not fall by it. */
export function countForErase(operations: Iterable<Operation>): JsonObject {
  const { days, count } = daysCameBack(operations);
  return { [COUNTED]: { count, upTo: days.at(-1) ?? 0 } };
}

/** So many days without a word, and a person is met as one who comes back; the gap is never named. */
const A_WHILE = 14;

/** Whether a person comes back after a while, on a day on which they may have written already. */
export function isBackAfterAWhile(days: readonly Day[], today: Day): boolean {
  const before = days.findLast((day) => day < today);
  return before !== undefined && today - before > A_WHILE;
}

function markIn(fields: JsonObject): readonly { readonly count: number; readonly upTo: number }[] {
  const mark = memberOf(fields, COUNTED);
  if (!isJsonObject(mark)) return [];
  const [count, upTo] = [memberOf(mark, "count"), memberOf(mark, "upTo")];
  const isSound = Number.isSafeInteger(count) && typeof count === "number" && count >= 0;
  return isSound && typeof upTo === "number" && dayFromCount(upTo).ok ? [{ count, upTo }] : [];
}

function dayAt(instant: number, zone: string): Day | undefined {
  const clock = wallClock(instant, zone);
  if (!clock.ok) return undefined;
  const { day, minute } = clock.value;
  return minute < DEFAULT_DAY_START ? addDays(day, -1) : day;
}
