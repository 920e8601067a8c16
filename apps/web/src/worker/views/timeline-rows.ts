import { type LifeRecord, whenOfRecord } from "@lichen/core";
import type { TimelineRow, TimelineSlice } from "../../port/views.ts";
import { entryView } from "./entry-view.ts";
import type { Goals } from "./step-said.ts";

/** The timeline laid out as rows: for each day, latest first, its heading and then its entries. */
export interface TimelineRows {
  slice(from: number, count: number): TimelineSlice;
  /** The row of the heading of a day, or of the nearest earlier day with entries; the last row after that. */
  rowOfDay(day: number): number;
}

/** Lays entries (latest first) out as rows. */
export function timelineRows(entries: readonly LifeRecord[], life?: Goals): TimelineRows {
  const rows: (LifeRecord | { readonly day: number; count: number })[] = [];
  const headings: { readonly day: number; readonly row: number }[] = [];
  let heading: { readonly day: number; count: number } | undefined;
  for (const record of entries) {
    const day = whenOfRecord(record)?.day ?? 0;
    if (heading?.day !== day) {
      heading = { day, count: 0 };
      headings.push({ day, row: rows.length });
      rows.push(heading);
    }
    heading.count += 1;
    rows.push(record);
  }
  return {
    slice(from, count) {
      const start = Math.max(0, Math.min(from, rows.length));
      return {
        total: rows.length,
        entries: entries.length,
        from: start,
        rows: rows.slice(start, start + Math.max(0, count)).map((row) => rowView(row, life)),
      };
    },
    rowOfDay: (day) =>
      headings.find((each) => each.day <= day)?.row ?? Math.max(0, rows.length - 1),
  };
}

function rowView(
  row: LifeRecord | { readonly day: number; readonly count: number },
  life?: Goals,
): TimelineRow {
  return "day" in row
    ? { kind: "day", day: row.day, count: row.count }
    : { kind: "entry", entry: entryView(row, life) };
}
