import type { Day, JsonObject } from "@lichen/base";

/** Where a mood lies on the field, as far as it is known; 0 to 10. */
export interface MoodPlace {
  readonly pleasantness?: number;
  readonly energy?: number;
}

/** Why a row did not become an entry. */
export type RowReason =
  | "date-not-understood"
  | "nothing-in-it"
  | "too-long"
  | "too-few-columns"
  | "field-too-long"
  | "quote-not-closed"
  | "too-many-fields";

/** A row that was not understood, with the line it begins on. */
export interface RowWithout {
  readonly line: number;
  readonly reason: RowReason;
  readonly row: JsonObject;
}

/** A mood met in a file. */
export interface MoodMet {
  readonly name: string;
  readonly count: number;
  /** Whether its place on the field is known. */
  readonly isPlaced: boolean;
}

/** What reading a file found. `entries` and `without` together are all of its rows. */
export interface DaylioReport {
  readonly entries: number;
  readonly without: readonly RowWithout[];
  readonly unknownColumns: readonly string[];
  /** Most frequent first. */
  readonly moods: readonly MoodMet[];
  /** Lines whose time was not understood: their entries are kept without one. */
  readonly doubtfulTimes: readonly number[];
  readonly firstDay: Day | undefined;
  readonly lastDay: Day | undefined;
}

/**
 * Pleasantness of the five moods Daylio begins with, at the middles of five equal parts of 0 to 10.
 * Energy is not known: Daylio does not ask for it.
 */
const DAYLIO_MOODS: ReadonlyMap<string, MoodPlace> = new Map([
  ["rad", { pleasantness: 9 }],
  ["good", { pleasantness: 7 }],
  ["meh", { pleasantness: 5 }],
  ["bad", { pleasantness: 3 }],
  ["awful", { pleasantness: 1 }],
]);

/** How a mood's name is compared: trimmed, in NFC, lower case. */
export function moodKey(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

/** Where a mood lies: as the person placed it, else as Daylio's own; undefined when nobody said. */
export function placeOfMood(
  name: string,
  moods: ReadonlyMap<string, MoodPlace>,
): MoodPlace | undefined {
  return moods.get(moodKey(name)) ?? DAYLIO_MOODS.get(moodKey(name));
}

/** Gathers a report while a file is read. */
export function openReport() {
  const without: RowWithout[] = [];
  const moods = new Map<string, { name: string; count: number; isPlaced: boolean }>();
  const doubtfulTimes: number[] = [];
  let unknownColumns: readonly string[] = [];
  let entries = 0;
  let firstDay: Day | undefined;
  let lastDay: Day | undefined;
  return {
    columns(unknown: readonly string[]): void {
      unknownColumns = unknown;
    },
    without(row: RowWithout): undefined {
      without.push(row);
    },
    doubtfulTime(line: number): void {
      doubtfulTimes.push(line);
    },
    entry(day: Day, mood: string, isPlaced: boolean): void {
      entries += 1;
      if (firstDay === undefined || day < firstDay) firstDay = day;
      if (lastDay === undefined || day > lastDay) lastDay = day;
      if (mood === "") return;
      const met = moods.get(moodKey(mood));
      moods.set(moodKey(mood), { name: met?.name ?? mood, count: (met?.count ?? 0) + 1, isPlaced });
    },
    close(): DaylioReport {
      const met = [...moods.values()].sort(
        (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
      );
      return { entries, without, unknownColumns, moods: met, doubtfulTimes, firstDay, lastDay };
    },
  };
}
