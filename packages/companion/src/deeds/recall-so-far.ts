import type { Day, RecordId } from "@lichen/base";
import { isHeavy } from "@lichen/content/wording/crisis-wording";
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
import { chooseRecall, type RecallEntry, type RecallPick, type Showing } from "@lichen/stats";
import type { Notebook } from "../notebook/notebook.ts";
import { leftOutOf } from "./victories.ts";

/** An entry to look at again: the person’s own words, and the plain reason. */
export interface Recalled {
  readonly id: RecordId;
  readonly day: Day;
  readonly kind: RecallEntry["kind"];
  readonly text: string;
  readonly reason: RecallPick["reason"];
}

/** What the choice goes by. */
export interface RecallQuestion {
  readonly entries: readonly LifeRecord[];
  readonly facts: readonly DayFacts[];
  readonly today: Day;
  /** Ids not to choose, for “show others”. */
  readonly skip: readonly string[];
}

/** How it was, from -3 to 3, by how pleasant it was told to be; below this a page is a hard one. */
const HARD = 0;

/**
 * Up to three entries to look at again ([Note: Rules before score] of `@lichen/stats`). What may hurt is
 * not among what is chosen from: a day that was told to be hard, an entry of which it is not known how
 * it was, harm that was done, and words that sound heavy. Nothing is kept of that. O(entries).
 */
export function recallSoFar(
  notebook: Notebook,
  { entries, facts, today, skip }: RecallQuestion,
): readonly Recalled[] {
  const found = candidates(entries, facts, leftOutOf(notebook));
  const showings = showingsIn(entries);
  const known = found.map(({ text: _text, ...entry }) => ({
    ...entry,
    showings: showings.get(entry.id) ?? [],
  }));
  const byId = new Map<string, Candidate>(found.map((each) => [each.id, each]));
  const mood = facts.findLast(({ day }) => day === today)?.answers.pleasantness ?? null;
  const skipped = [...skip];
  for (;;) {
    const picks = chooseRecall(known, {
      day: today,
      mood,
      seed: notebook.keys.keyring.vault,
      skip: skipped,
    });
    const heavy = picks.filter(({ id }) => isHeavy(byId.get(id)?.text ?? ""));
    if (heavy.length === 0) return picks.flatMap((pick) => told(byId.get(pick.id), pick.reason));
    skipped.push(...heavy.map(({ id }) => id));
  }
}

interface Candidate extends RecallEntry {
  readonly id: RecordId;
  readonly day: Day;
  readonly text: string;
}

function told(entry: Candidate | undefined, reason: RecallPick["reason"]): readonly Recalled[] {
  return entry
    ? [{ id: entry.id, day: entry.day, kind: entry.kind, text: entry.text, reason }]
    : [];
}

/** Entries with words of the person’s own of which it is known how they were. */
function candidates(
  entries: readonly LifeRecord[],
  facts: readonly DayFacts[],
  leftOut: ReadonlySet<RecordId>,
): readonly Candidate[] {
  const moods = new Map(facts.map(({ day, answers }) => [day, answers.pleasantness]));
  const wins = victoriesIn(entries, leftOut).filter(
    ({ from }) => from === "own" || from === "hard-moment",
  );
  const won: readonly Candidate[] = wins.flatMap(({ id, day, text }) =>
    text === "" ? [] : [{ id, day, text, kind: "win", valence: valenceOf(moods.get(day), 1) }],
  );
  const others = entries.flatMap((record): readonly Candidate[] => {
    const day = whenOfRecord(record)?.day;
    if (day === undefined) return [];
    const { id } = record;
    const lesson = lessonIn(record);
    if (lesson !== "") {
      return [{ id, day, text: lesson, kind: "lesson", valence: valenceOf(moods.get(day), 0) }];
    }
    const text = plainIn(record);
    const own = record.kind === CHECK_IN ? fieldValue(record, "pleasantness") : moods.get(day);
    if (text === "" || typeof own !== "number") return [];
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
  const isLesson = record.kind === REVIEW || record.kind === "setback";
  const isOpen = textIn(record, "road") !== "harmed" && textIn(record, "leftAt") === "";
  return isLesson && isOpen ? textIn(record, "lesson") : "";
}

function plainIn(record: LifeRecord): string {
  if (record.kind === CHECK_IN) return textIn(record, "note");
  return record.kind === "journal" ? textIn(record, "text") : "";
}

/** When each entry was shown in a review, and what was said to it. */
function showingsIn(entries: readonly LifeRecord[]): ReadonlyMap<string, readonly Showing[]> {
  const all = entries.flatMap((record) => {
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
