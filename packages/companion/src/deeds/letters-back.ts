import { type Day, problem, type RecordId, type Result, type ZoneProblem } from "@lichen/base";
import {
  DAYS_AWAY,
  fieldValue,
  KIND_LETTER,
  letterReturns,
  timelineOf,
  whenOfRecord,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { momentNow } from "./record-check-in.ts";

/** A letter to oneself that is back. */
export interface LetterBack {
  readonly id: RecordId;
  /** The day it was written. */
  readonly day: Day;
  readonly text: string;
}

/** The letter that has been back the longest; undefined on days without any. One at a time is plenty. */
export function letterBack(notebook: Notebook): LetterBack | undefined {
  const now = momentNow(notebook);
  if (!now.ok) return undefined;
  return timelineOf(notebook.life.records())
    .flatMap((record) => {
      const [returns, day] = [letterReturns(record), whenOfRecord(record)?.day];
      const text = fieldValue(record, "text");
      const isBack = returns !== undefined && returns <= now.value.day;
      return isBack && day !== undefined && typeof text === "string"
        ? [{ id: record.id, day, text, returns }]
        : [];
    })
    .toSorted((a, b) => a.returns - b.returns)
    .map(({ id, day, text }) => ({ id, day, text }))[0];
}

/** Puts a letter away as read, or off for as many days again. */
export async function answerLetter(
  notebook: Notebook,
  { id, how }: { readonly id: RecordId; readonly how: "read" | "later" },
): Promise<Result<void, EntryProblem | ZoneProblem>> {
  const found = findEntry(notebook, id);
  if (!found.ok) return found;
  if (found.value.kind !== KIND_LETTER) return problem({ kind: "no-such-entry" });
  const now = momentNow(notebook);
  if (!now.ok) return now;
  const fields = how === "read" ? { read: true } : { returns: { day: now.value.day + DAYS_AWAY } };
  return notebook.append([writeOver(notebook.stamp(), found.value, fields)]);
}
