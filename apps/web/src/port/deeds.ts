import type { RecordId, Result } from "@lichen/base";
import type { OwnWord } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { CheckInDraft } from "@lichen/core";
import type { DaylioReport, MoodPlace } from "@lichen/exchange";
import type { Life } from "@lichen/thallus";
import type { CircleDeeds } from "./circle-deeds.ts";
import type { CopingDeeds } from "./coping-deeds.ts";
import type { GoalDeeds } from "./goal-deeds.ts";
import type { JournalDeeds } from "./journal-deeds.ts";
import type { KindnessDeeds } from "./kindness-deeds.ts";
import type { LibraryDeeds } from "./library-deeds.ts";
import type { MeasureDeeds } from "./measure-deeds.ts";
import type { PictureDeeds } from "./picture-deeds.ts";
import type { PredictionDeeds } from "./prediction-deeds.ts";
import type { ReminderDeeds } from "./reminder-deeds.ts";
import type { ReviewDeeds } from "./review-deeds.ts";
import type { SetbackDeeds } from "./setback-deeds.ts";
import type { Standing, Tripwire } from "./standing.ts";
import type { SuggestionDeeds } from "./suggestion-deeds.ts";
import type { TogetherDeeds } from "./together-deeds.ts";
import type { VictoryDeeds } from "./victory-deeds.ts";
import type {
  CheckInToKeep,
  DayView,
  EntryView,
  FoundEntry,
  LichenFruit,
  MomentView,
  SafeCopyView,
  TimelineSlice,
  TodayView,
} from "./views.ts";
import type { WordingDeeds } from "./wording-deeds.ts";

type Answer<T> = Result<T, NamedProblem>;

/**
 * Everything a page can ask of the worker: a name, a question, an answer. The worker owns keys,
 * notebook and engines; a page sees plain data.
 */
export interface Deeds
  extends LibraryDeeds,
    CopingDeeds,
    CircleDeeds,
    WordingDeeds,
    SetbackDeeds,
    TogetherDeeds,
    KindnessDeeds,
    JournalDeeds,
    PictureDeeds,
    GoalDeeds,
    VictoryDeeds,
    PredictionDeeds,
    SuggestionDeeds,
    ReminderDeeds,
    MeasureDeeds,
    ReviewDeeds {
  /** The first question: what this browser remembers, and the answer how the notebook stands. */
  begin(known: { readonly tripwire: Tripwire | undefined; readonly now?: string }): Standing;
  /** Makes a notebook. Without a passphrase it is kept on this device only. */
  create(how: { readonly passphrase: string | undefined }): Answer<Standing>;
  unlock(how: { readonly passphrase: string }): Answer<Standing>;
  /** Drops the keys. */
  lock(): Standing;
  /** Becomes the writer, whoever was it. */
  takeOver(): Standing;
  /** Ends read-only after the room was full. */
  tryAgain(): Standing;

  keepCheckIn(what: CheckInToKeep): Answer<RecordId>;
  /** Changes a check-in; what the draft leaves out stays, an empty list or text clears. */
  amendCheckIn(what: CheckInToKeep & { readonly id: RecordId }): Answer<void>;
  /** Seals a check-in that waits, unreadable, for the next unlocking. */
  keepWhileLocked(what: { readonly draft: CheckInDraft }): Answer<void>;

  today(): TodayView;
  /** The days from which the lichen grows: it is grown and painted elsewhere ({@link Painter}). */
  lichen(): Life;
  /** What it bore, latest first, with the person's own words. */
  lichenFruits(): readonly LichenFruit[];
  entry(which: { readonly id: RecordId }): EntryView | undefined;
  timeline(which: { readonly from: number; readonly count: number }): TimelineSlice;
  /** The row of the timeline at which a day begins, or the next earlier one. */
  rowOfDay(which: { readonly day: number }): number;
  hiddenEntries(): readonly EntryView[];
  search(what: { readonly query: string; readonly count: number }): {
    readonly total: number;
    readonly found: readonly FoundEntry[];
  };
  /** Days from one to another, both included, that have entries. */
  days(span: { readonly from: number; readonly to: number }): readonly DayView[];
  /** The first day that has an entry. */
  firstDay(): number | undefined;
  /** Feeling words of the person's own, latest used first. */
  ownWords(): readonly OwnWord[];
  placeOwnWord(what: OwnWord): Answer<void>;
  /** The person's own tags, latest used first. */
  tags(): readonly string[];

  hide(which: { readonly ids: readonly RecordId[] }): Answer<void>;
  show(which: { readonly ids: readonly RecordId[] }): Answer<void>;
  erase(which: { readonly id: RecordId }): Answer<void>;
  move(which: { readonly id: RecordId; readonly when: MomentView }): Answer<void>;
  /** Makes one of several versions the one that stands. */
  pick(which: {
    readonly id: RecordId;
    readonly field: string;
    readonly index: number;
  }): Answer<void>;

  dayStart(): number;
  setDayStart(to: { readonly minute: number }): Answer<void>;

  safeCopy(): SafeCopyView;
  /** The sealed backup; `noteBackup` is asked once the person has it. */
  makeBackup(how: { readonly passphrase: string | undefined }): Answer<Uint8Array>;
  noteBackup(): Answer<void>;
  /** Brings a backup in: into the open notebook, or as a new one. */
  restore(how: {
    readonly file: Blob;
    readonly words?: string;
    readonly passphrase?: string;
    readonly newPassphrase?: string | undefined;
    /** The person said twice that what rests here may go. */
    readonly makesRoom?: boolean;
  }): Answer<{ readonly cameIn: number; readonly rejoined: number; readonly standing: Standing }>;
  /** The 24 words, after the passphrase once more where there is one. */
  words(how: { readonly passphrase: string | undefined }): Answer<readonly string[]>;
  changePassphrase(how: {
    readonly passphrase: string | undefined;
    readonly fresh: string | undefined;
    readonly someoneKnew: boolean;
  }): Answer<Standing>;

  lookAtDaylio(what: { readonly file: Blob }): Answer<ImportLook>;
  bringInDaylio(what: {
    readonly file: Blob;
    readonly moods: readonly (readonly [string, MoodPlace])[];
  }): Answer<ImportLook>;
  imports(): readonly ImportView[];
  undoImport(which: {
    readonly id: RecordId;
  }): Answer<{ readonly hidden: number; readonly left: number }>;
  exportAs(how: {
    readonly format: "json" | "markdown";
    readonly locale: "en" | "hi";
  }): Answer<Blob>;

  /** Lets go of everything in this browser. */
  eraseAll(): Answer<Standing>;
}

/** What answers each deed: now or in a while. */
export type Answerers = {
  readonly [N in keyof Deeds]: (
    question: Parameters<Deeds[N]>[0],
  ) => ReturnType<Deeds[N]> | Promise<ReturnType<Deeds[N]>>;
};

/** What a file holds, and how much of it is new here. */
export interface ImportLook {
  /** The import's name once it is in. */
  readonly id: RecordId | undefined;
  readonly report: DaylioReport;
  readonly fresh: number;
  readonly alreadyHere: number;
  readonly cameBack: number;
}

/** One import that was made. */
export interface ImportView {
  readonly id: RecordId;
  readonly app: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Entries of it that are in sight. */
  readonly entries: number;
}

/** What the worker tells without being asked. */
export type News =
  | { readonly kind: "standing"; readonly standing: Standing }
  | { readonly kind: "tripwire"; readonly tripwire: Tripwire | undefined }
  /** How far a long deed has come, 0 to 1. */
  | { readonly kind: "progress"; readonly done: number };

export type DeedName = keyof Deeds;
export type QuestionOf<N extends DeedName> = Parameters<Deeds[N]>[0];
export type AnswerOf<N extends DeedName> = ReturnType<Deeds[N]>;

/** A question on the wire. */
export interface Question {
  readonly id: number;
  readonly name: DeedName;
  readonly question: unknown;
}

/**
 * What comes back: an answer to a question, the news, word of an accident, or that the notebook was
 * closed before the question's turn came.
 */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly accident: string }
  | { readonly id: number; readonly closed: true }
  | { readonly news: News };
