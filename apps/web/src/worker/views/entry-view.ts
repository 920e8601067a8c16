import type { Json } from "@lichen/base";
import {
  alternatesOf,
  CHECK_IN,
  checkInOf,
  fieldValue,
  instantOfHlc,
  type LifeRecord,
  ownWordsOf,
  RATINGS,
  whenOfRecord,
} from "@lichen/core";
import type { EntryView } from "../../port/views.ts";
import { happenedIn, partsOf } from "./entry-said-parts.ts";

const NO_LISTS: EntryView["lists"] = {
  feelings: [],
  needsMet: [],
  needsUnmet: [],
  strengths: [],
  tags: [],
};

/** Where something was left on the way is no version of what it says. */
function isSaid(field: string): boolean {
  return field !== "leftAt" && field !== "path";
}

/** A record as a page shows it. Kinds this version has no page for show the person's own words. */
export function entryView(record: LifeRecord): EntryView {
  const checkIn = record.kind === CHECK_IN ? checkInOf(record) : undefined;
  const [first = "", ...rest] = checkIn
    ? [checkIn.title, checkIn.note]
    : record.kind === "setback"
      ? happenedIn(record)
      : ownWordsOf(record);
  const technique = fieldValue(record, "technique");
  return {
    id: record.id,
    kind: record.kind,
    when: whenOfRecord(record),
    ratings: Object.fromEntries(
      RATINGS.flatMap((rating) => {
        const value = checkIn?.[rating];
        return value === undefined ? [] : [[rating, value]];
      }),
    ),
    lists: checkIn
      ? {
          feelings: checkIn.feelings,
          needsMet: checkIn.needsMet,
          needsUnmet: checkIn.needsUnmet,
          strengths: checkIn.strengths,
          tags: checkIn.tags,
        }
      : NO_LISTS,
    title: first,
    note: rest.filter((text) => text !== "").join("\n\n"),
    mood: checkIn?.mood,
    parts: partsOf(record),
    technique:
      record.kind === "practice" ? (typeof technique === "string" ? technique : null) : undefined,
    isHarm: record.kind === "setback" && fieldValue(record, "road") === "harmed",
    isHidden: record.hidden,
    versions: alternatesOf(record)
      .filter(isSaid)
      .map((field) => ({
        field,
        values: (record.fields.get(field) ?? []).map(({ value }): Json => value),
      })),
    source: checkIn?.source?.app,
    writtenAt: instantOfHlc(record.writtenAt),
    changedAt: instantOfHlc(record.changedAt),
  };
}
