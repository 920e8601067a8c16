import { CHECK_IN, checkInOf, type LifeRecord, whenOfRecord } from "@lichen/core";
import type { DayView } from "../../port/views.ts";

/** Each day that has entries, in order: how many, and the mean of what was rated. Missing is never zero. */
export function dayViews(
  entries: readonly LifeRecord[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly DayView[] {
  const days = new Map<number, { entries: number; pleasant: number[]; energy: number[] }>();
  for (const record of entries) {
    const day = whenOfRecord(record)?.day;
    if (day === undefined || day < from || day > to) continue;
    const held = days.get(day) ?? { entries: 0, pleasant: [], energy: [] };
    days.set(day, held);
    held.entries += 1;
    const checkIn = record.kind === CHECK_IN ? checkInOf(record) : undefined;
    if (checkIn?.pleasantness !== undefined) held.pleasant.push(checkIn.pleasantness);
    if (checkIn?.energy !== undefined) held.energy.push(checkIn.energy);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, held]) => ({
      day,
      entries: held.entries,
      pleasantness: meanOf(held.pleasant),
      energy: meanOf(held.energy),
    }));
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}
