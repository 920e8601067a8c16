import type { Day, RecordId } from "@lichen/base";
import {
  CHECK_IN,
  type DayFacts,
  fieldValue,
  type LifeRecord,
  REVIEW,
  reviewOf,
  victoriesIn,
  whenOfRecord,
} from "@lichen/core";
import type { RecallEntry, Showing } from "@lichen/stats";

/** An entry with words of the person’s own, and how it was: something that may be looked at again. */
export interface OwnEntry extends RecallEntry {
  readonly id: RecordId;
  readonly day: Day;
  readonly text: string;
}

/** How it was, from -3 to 3, by how pleasant it was told to be; below this a page is a hard one. */
const HARD = 0;

/** Entries with words of the person’s own of which it is known how they were. */
export function ownEntries(
  entries: readonly LifeRecord[],
  facts: readonly DayFacts[],
  leftOut: ReadonlySet<RecordId>,
): readonly OwnEntry[] {
  const moods = new Map(facts.map(({ day, answers }) => [day, answers.pleasantness]));
  const kept = entries.filter(({ kind }) => kind === "victory");
  const wins = victoriesIn(kept, leftOut);
  const won: readonly OwnEntry[] = wins.flatMap(({ id, day, text }) =>
    text === "" ? [] : [{ id, day, text, kind: "win", valence: valenceOf(moods.get(day), 1) }],
  );
  const others = entries.flatMap((record): readonly OwnEntry[] => {
    const lesson = lessonIn(record);
    const text = lesson === "" ? plainIn(record) : lesson;
    const day = text === "" ? undefined : whenOfRecord(record)?.day;
    if (day === undefined) return [];
    const { id } = record;
    if (lesson !== "") {
      return [{ id, day, text: lesson, kind: "lesson", valence: valenceOf(moods.get(day), 0) }];
    }
    const own = record.kind === CHECK_IN ? fieldValue(record, "pleasantness") : moods.get(day);
    if (typeof own !== "number") return [];
    // A gentle hour of a hard day is one of a hard day.
    const valence = Math.min(valenceOf(own, 0), valenceOf(moods.get(day), 0));
    return [{ id, day, text, kind: valence < HARD ? "hard" : "plain", valence }];
  });
  return [...won, ...others];
}

function valenceOf(pleasantness: number | null | undefined, otherwise: number): number {
  return typeof pleasantness === "number" ? ((pleasantness - 5) / 5) * 3 : otherwise;
}

function lessonIn(record: LifeRecord): string {
  if (record.kind !== REVIEW && record.kind !== "setback") return "";
  const isOpen = textIn(record, "road") !== "harmed" && textIn(record, "leftAt") === "";
  return isOpen ? textIn(record, "lesson") : "";
}

function plainIn(record: LifeRecord): string {
  if (record.kind === CHECK_IN) return textIn(record, "note");
  return record.kind === "journal" ? textIn(record, "text") : "";
}

/** When each entry was shown in a review, and what was said to it. */
export function showingsIn(
  entries: readonly LifeRecord[],
): ReadonlyMap<string, readonly Showing[]> {
  const reviews = entries.filter(({ kind }) => kind === REVIEW);
  const all = reviews.flatMap((record) => {
    const day = whenOfRecord(record)?.day;
    return day === undefined
      ? []
      : (reviewOf(record)?.shown ?? []).map(({ id, answer }) => ({ id, showing: { day, answer } }));
  });
  const byId = Map.groupBy(all, ({ id }) => id);
  return new Map([...byId].map(([id, each]) => [id, each.map(({ showing }) => showing)]));
}

function textIn(record: LifeRecord, field: string): string {
  const value = fieldValue(record, field);
  return typeof value === "string" ? value.trim() : "";
}
