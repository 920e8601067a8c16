import {
  addDays,
  type Day,
  dayFromCount,
  dayToText,
  type Json,
  type JsonObject,
  minuteToText,
} from "@lichen/base";
import {
  CHECK_IN,
  checkInOf,
  fieldNames,
  fieldValue,
  type Hlc,
  instantOfHlc,
  type LifeRecord,
  RATINGS,
  WORD_LISTS,
  whenOfRecord,
} from "@lichen/core";

/** Fields of a check-in that have a place of their own in an entry. */
const OWN: ReadonlySet<string> = new Set([
  "when",
  "title",
  "note",
  "mood",
  "source",
  ...RATINGS,
  ...WORD_LISTS,
]);

/**
 * A record as the one documented entry: what `--json` prints and the JSON export holds
 * (docs/entry.schema.json).
 *
 * `day` is the day it belongs to, `date` the day on the calendar: after midnight they differ. What is
 * unknown is null; what has no place here is under `more`; fields of which there are several
 * versions have all of them under `versions`.
 */
export function entryToJson(record: LifeRecord): JsonObject {
  const when = whenOfRecord(record);
  const late = when?.minute != null && when.minute >= 1440;
  const checkIn = record.kind === CHECK_IN ? checkInOf(record) : undefined;
  const base = {
    id: record.id,
    kind: record.kind,
    day: when ? dayToText(when.day) : null,
    date: when ? dayToText(late ? addDays(when.day, 1) : when.day) : null,
    time: when?.minute == null ? null : minuteToText(when.minute),
    zone: when?.zone ?? null,
  };
  const own = checkIn && {
    ...Object.fromEntries(RATINGS.map((rating) => [rating, checkIn[rating] ?? null])),
    ...Object.fromEntries(WORD_LISTS.map((list) => [list, checkIn[list]])),
    title: checkIn.title,
    note: checkIn.note,
    mood: checkIn.mood ?? null,
    source: checkIn.source ? { app: checkIn.source.app, row: checkIn.source.row } : null,
  };
  const skip = checkIn ? OWN : new Set(["when"]);
  return {
    ...base,
    ...own,
    written: instantToText(record.writtenAt),
    changed: instantToText(record.changedAt),
    hidden: record.hidden,
    versions: versionsOf(record),
    more: Object.fromEntries(
      fieldNames(record)
        .filter((name) => !skip.has(name))
        .map((name) => [name, fieldValue(record, name) ?? null]),
    ),
  };
}

/** A whole life as one JSON text: `{ format, version, entries }`. */
export function lifeToJson(records: readonly LifeRecord[]): string {
  const entries = records.map((record) => JSON.stringify(entryToJson(record)));
  return `{"format":"lichen-export","version":1,"entries":[\n${entries.join(",\n")}\n]}\n`;
}

function versionsOf(record: LifeRecord): JsonObject {
  if (record.operations.length === 1) return {};
  const several = [...record.fields].filter(([, versions]) => versions.length > 1);
  return Object.fromEntries(
    several.map(([name, versions]): [string, Json] => [name, versions.map(({ value }) => value)]),
  );
}

/** A tick as an ISO 8601 instant in UTC, to the second. */
export function instantToText(at: Hlc): string {
  const seconds = Math.floor(instantOfHlc(at) / 1000);
  const day = dayFromCount(Math.floor(seconds / 86_400));
  const text = dayToText(day.ok ? day.value : (0 as Day)); // A tick ends in the year 2248.
  const second = seconds - Math.floor(seconds / 86_400) * 86_400;
  return `${text}T${minuteToText(Math.floor(second / 60))}:${String(second % 60).padStart(2, "0")}Z`;
}
