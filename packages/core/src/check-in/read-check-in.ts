import { isJsonObject, type Json, memberOf } from "@lichen/base";
import { whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";
import {
  type CheckIn,
  RATINGS,
  type Rating,
  type Source,
  WORD_LISTS,
  type WordList,
} from "./check-in.ts";

/** The kind of a check-in's record. */
export const CHECK_IN = "check-in";

/**
 * A record read as a check-in; undefined when it is another kind or has no moment.
 *
 * What a field holds in a form this version does not know is left out of the reading and kept in
 * the record.
 */
export function checkInOf(record: LifeRecord): CheckIn | undefined {
  const when = whenOfRecord(record);
  if (record.kind !== CHECK_IN || !when) return undefined;
  const mood = textOf(fieldValue(record, "mood"));
  const source = sourceOf(fieldValue(record, "source"));
  return {
    id: record.id,
    when,
    ...ratingsOf(record),
    ...listsOf(record),
    title: textOf(fieldValue(record, "title")),
    note: textOf(fieldValue(record, "note")),
    ...(mood !== "" && { mood }),
    ...(source && { source }),
  };
}

function ratingsOf(record: LifeRecord): { readonly [rating in Rating]?: number } {
  const ratings: { [rating in Rating]?: number } = {};
  for (const rating of RATINGS) {
    const value = fieldValue(record, rating);
    if (typeof value === "number" && value >= 0 && value <= 10) ratings[rating] = value;
  }
  return ratings;
}

function listsOf(record: LifeRecord): { readonly [list in WordList]: readonly string[] } {
  const lists: { [list in WordList]: readonly string[] } = {
    feelings: [],
    needsMet: [],
    needsUnmet: [],
    strengths: [],
    tags: [],
  };
  for (const list of WORD_LISTS) {
    const value = fieldValue(record, list);
    if (Array.isArray(value)) lists[list] = value.filter((word) => typeof word === "string");
  }
  return lists;
}

function sourceOf(value: Json | undefined): Source | undefined {
  if (!isJsonObject(value)) return undefined;
  const app = memberOf(value, "app");
  const row = memberOf(value, "row");
  return typeof app === "string" && isJsonObject(row) ? { app, row } : undefined;
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
