import type { Json } from "@lichen/base";
import {
  alternatesOf,
  CHECK_IN,
  checkInOf,
  instantOfHlc,
  type LifeRecord,
  ownWordsOf,
  RATINGS,
  whenOfRecord,
} from "@lichen/core";
import type { EntryView } from "../../port/views.ts";

const NO_LISTS: EntryView["lists"] = {
  feelings: [],
  needsMet: [],
  needsUnmet: [],
  strengths: [],
  tags: [],
};

/** A record as a page shows it. Kinds this version has no page for show the person's own words. */
export function entryView(record: LifeRecord): EntryView {
  const checkIn = record.kind === CHECK_IN ? checkInOf(record) : undefined;
  const [first = "", ...rest] = checkIn ? [checkIn.title, checkIn.note] : ownWordsOf(record);
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
    note: rest.join("\n\n"),
    mood: checkIn?.mood,
    isHidden: record.hidden,
    versions: alternatesOf(record).map((field) => ({
      field,
      values: (record.fields.get(field) ?? []).map(({ value }): Json => value),
    })),
    source: checkIn?.source?.app,
    writtenAt: instantOfHlc(record.writtenAt),
    changedAt: instantOfHlc(record.changedAt),
  };
}
