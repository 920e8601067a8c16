import type { Json } from "@lichen/base";
import {
  alternatesOf,
  CHECK_IN,
  checkInOf,
  fieldValue,
  instantOfHlc,
  isKindness,
  isMeasureId,
  JOURNAL,
  type LifeRecord,
  MEASURE,
  MEASURE_RULES,
  ownWordsOf,
  PREDICTION,
  RATINGS,
  REVIEW,
  STEP,
  whenOfRecord,
} from "@lichen/core";
import type { EntryView } from "../../port/views.ts";
import { happenedIn, partsOf } from "./entry-said-parts.ts";
import { type Goals, titleOfStep } from "./step-said.ts";

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
  "answers",
  "sides",
  "followed",
  "shown",
  "of",
]);

/** The title and the note of a record that is no check-in. */
function titleAndNote(record: LifeRecord, goals: Goals | undefined): readonly string[] {
  if (record.kind === STEP) return [titleOfStep(record, goals), textIn(record, "note")];
  if (record.kind === "setback") return happenedIn(record);
  if (record.kind === MEASURE) return [measureName(record)];
  const said = [textIn(record, "title"), textIn(record, "text")];
  if (record.kind === "kind-letter" || record.kind === JOURNAL) return said;
  if (record.kind === PREDICTION) return [said[1] ?? ""];
  if (record.kind === "reach-out") return [said[0] ?? "", textIn(record, "note")];
  return isKindness(record.kind) || record.kind === REVIEW ? [] : ownWordsOf(record);
}

/** What a questionnaire is called, the same in every language. */
function measureName(record: LifeRecord): string {
  const id = fieldValue(record, "measure");
  return isMeasureId(id) ? MEASURE_RULES[id].name : "";
}

/** A record as a page shows it. Kinds this version has no page for show the person's own words. */
export function entryView(record: LifeRecord, goals?: Goals): EntryView {
  const checkIn = record.kind === CHECK_IN ? checkInOf(record) : undefined;
  const [first = "", ...rest] = checkIn
    ? [checkIn.title, checkIn.note]
    : titleAndNote(record, goals);
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

function textIn(record: LifeRecord, field: string): string {
  const value = fieldValue(record, field);
  return typeof value === "string" ? value : "";
}
