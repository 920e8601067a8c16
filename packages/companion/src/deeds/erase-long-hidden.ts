import { memberOf, ok, type RecordId, type Result, type StoreProblem } from "@lichen/base";
import type { LifeRecord } from "@lichen/core";
import { eraseRecords } from "../notebook/let-go.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { dayOfHlc, daysOfUse } from "./days-of-use.ts";
import { DAYS_OF_USE } from "./edit-entry.ts";
import { lonePictures, picturesBeside } from "./pictures-beside.ts";

/** Days of use after which what was hidden is let go of. */
export const HIDDEN_DAYS = 30;

/**
 * Records that were hidden, and after that the notebook was written in on 30 distinct days. Days of
 * use and not of the calendar: nothing is let go of while someone is away.
 *
 * Both counts have to agree: the days later than the hide, and how many more there are than the
 * hide itself counted. A clock that stood years wrong on the day of hiding cannot make 30 days of
 * the past count as waiting, and neither can another device's days that come in later.
 */
export function longHidden(notebook: Notebook): readonly RecordId[] {
  const { life, ports } = notebook;
  const zone = ports.clock.zone();
  const days = [...daysOfUse(notebook)];
  const due: RecordId[] = [];
  for (const record of life.records()) {
    if (!record.hidden) continue;
    const { since, counted } = lastHide(record, zone);
    const later = days.filter((day) => day > since).length;
    if (Math.min(later, days.length - counted) >= HIDDEN_DAYS) due.push(record.id);
  }
  return due;
}

/** The latest day on which a record was hidden, and the most days of use any hide counted. */
function lastHide(
  { operations }: LifeRecord,
  zone: string,
): { readonly since: number; readonly counted: number } {
  const hides = operations.filter(({ kind }) => kind === "hide");
  const counted = hides.map(({ fields }) => {
    const value = memberOf(fields, DAYS_OF_USE);
    return typeof value === "number" ? value : 0;
  });
  return {
    since: Math.max(...hides.map(({ at }) => dayOfHlc(at, zone))),
    counted: Math.max(0, ...counted),
  };
}

/** Lets go of what was hidden long enough, and of the pictures that belong to it. */
export async function eraseLongHidden(notebook: Notebook): Promise<Result<number, StoreProblem>> {
  const due = longHidden(notebook);
  const beside = picturesBeside(notebook, new Set(due));
  const gone = [...new Set([...due, ...beside, ...lonePictures(notebook)])];
  if (gone.length === 0) return ok(0);
  const erased = await eraseRecords(notebook, gone);
  return erased.ok ? ok(due.length) : erased;
}
