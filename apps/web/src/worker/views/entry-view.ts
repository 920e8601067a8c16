import type { Json } from "@lichen/base";
import {
  alternatesOf,
  CHECK_IN,
  checkInOf,
  fieldValue,
  instantOfHlc,
  isKindness,
  JOURNAL,
  type LifeRecord,
  ownWordsOf,
  RATINGS,
  REVIEW,
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

/** Where something was left, and what was decided about it since, is no version of what it says. */
const UNSAID: ReadonlySet<string> = new Set([
  "leftAt",
  "path",
  "whole",
  "near",
  "returns",
  "read",
  "prompt",
  "shown",
  "of",
]);

/** The title and the note of a record that is no check-in. */
function titleAndNote(record: LifeRecord): readonly string[] {
  if (record.kind === "setback") return happenedIn(record);
  const text = fieldValue(record, "text");
  const title = fieldValue(record, "title");
  const said = [title, text].map((value) => (typeof value === "string" ? value : ""));
  if (record.kind === "kind-letter" || record.kind === JOURNAL) return said;
  return isKindness(record.kind) || record.kind === REVIEW ? [] : ownWordsOf(record);
}

/** A record as a page shows it. Kinds this version has no page for show the person's own words. */
export function entryView(record: LifeRecord): EntryView {
  const checkIn = record.kind === CHECK_IN ? checkInOf(record) : undefined;
  const [first = "", ...rest] = checkIn ? [checkIn.title, checkIn.note] : titleAndNote(record);
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
      .filter((field) => !UNSAID.has(field))
      .map((field) => ({
        field,
        values: (record.fields.get(field) ?? []).map(({ value }): Json => value),
      })),
    source: checkIn?.source?.app,
    writtenAt: instantOfHlc(record.writtenAt),
    changedAt: instantOfHlc(record.changedAt),
  };
}
