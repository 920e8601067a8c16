import type { Json, RecordId } from "@lichen/base";
import type { LookBackWords } from "@lichen/content/app/words/look-back";
import type { CheckInDraft, Rating, WordList } from "@lichen/core";

/** A moment as a page shows it: see `When` in `@lichen/base`. */
export interface MomentView {
  readonly day: number;
  readonly minute: number | null;
  readonly zone: string;
}

/** An entry as a page shows it: plain data, no keys, no functions. */
export interface EntryView {
  readonly id: RecordId;
  readonly kind: string;
  readonly when: MomentView | undefined;
  readonly ratings: { readonly [rating in Rating]?: number };
  readonly lists: { readonly [list in WordList]: readonly string[] };
  readonly title: string;
  readonly note: string;
  readonly mood: string | undefined;
  /** What else it says, by name: of a setback and of a practice. */
  readonly parts: readonly EntryPart[];
  /** The technique of a practice; null for a moment that was noted; undefined for other kinds. */
  readonly technique: string | null | undefined;
  /** Written on the road for harm that was done to the person. */
  readonly isHarm: boolean;
  readonly isHidden: boolean;
  /** Fields of which there are several versions, each with all of them, the shown one first. */
  readonly versions: readonly FieldVersions[];
  /** The app it was brought in from. */
  readonly source: string | undefined;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  readonly changedAt: number;
}

/** The name of a part of a setback or of a practice ([Note: Kinds]). */
export type EntryPartName = keyof LookBackWords["part"];

/** One part: the person's own words, or for a decision its name and for a number its digits. */
export interface EntryPart {
  readonly part: EntryPartName;
  readonly text: string;
}

export interface FieldVersions {
  readonly field: string;
  readonly values: readonly Json[];
}

/** One row of the timeline: a day's heading or an entry. Every row is as high as every other. */
export type TimelineRow =
  | { readonly kind: "day"; readonly day: number; readonly count: number }
  | { readonly kind: "entry"; readonly entry: EntryView };

export interface TimelineSlice {
  /** Rows in all, headings included. */
  readonly total: number;
  /** Entries in all. */
  readonly entries: number;
  readonly from: number;
  readonly rows: readonly TimelineRow[];
}

/** A found entry, with where the words stand in its texts (`[start, end)` in UTF-16). */
export interface FoundEntry {
  readonly entry: EntryView;
  readonly inTitle: readonly (readonly [number, number])[];
  readonly inNote: readonly (readonly [number, number])[];
}

/** One civil day as the calendar shows it; what is unknown is undefined and never the middle. */
export interface DayView {
  readonly day: number;
  readonly entries: number;
  readonly pleasantness: number | undefined;
  readonly energy: number | undefined;
}

/** What Today shows. */
export interface TodayView {
  readonly day: number;
  /** Days on which something was kept: it only grows. */
  readonly daysCameBack: number;
  /** They come back after a while: met without a word about the gap. */
  readonly isBack: boolean;
  /** Company is quietly offered today. */
  readonly isCompanyOffered: boolean;
  /** Today's check-ins, latest first. */
  readonly entries: readonly EntryView[];
}

/** When the last safe copy was made, and what is not in it. */
export interface SafeCopyView {
  /** Milliseconds since 1970. */
  readonly at: number | undefined;
  readonly since: number;
  readonly total: number;
}

/** A check-in on its way, and where it goes. */
export interface CheckInToKeep {
  readonly draft: CheckInDraft;
  readonly when?: MomentView | undefined;
}

/** Something a lichen bore: a setback that was met, a small victory, someone who was asked. */
export interface LichenFruit {
  readonly day: number;
  readonly fruit: "seam" | "cup" | "spore";
  /** The person's own words for it, one line; empty where there are none to show. */
  readonly words: string;
}
