import type { RecordId } from "@lichen/base";

/** What Today's one suggestion is chosen by: plain facts of the person's own days, and no sentence. */
export interface SuggestionFacts {
  /** Something else is said already today: a welcome after a while away, or an offer of company. */
  readonly isQuiet: boolean;
  /** "Not today" or "enough for today" was said on this day. */
  readonly isResting: boolean;
  /** Rules the person said "not this" to. */
  readonly refused: readonly string[];
  /** The rule whose suggestion was taken up today: no other follows it. One a day is plenty. */
  readonly taken: string | undefined;
  /** Techniques nothing rules out: no flag of body or past, not refused, not lately harder. */
  readonly allowed: readonly string[];

  readonly isLetterBack: boolean;
  /** The latest check-in of today, each answer 0 to 10. */
  readonly checkIn:
    | { readonly pleasantness: number | undefined; readonly energy: number | undefined }
    | undefined;
  /** Something was done or written today after that check-in. */
  readonly isAnswered: boolean;
  /** How many of the latest check-ins, one after the other, were heavy; the earliest a week ago. */
  readonly heavyRun: number;
  /** There is someone in the circle, nobody was asked this week, and company was not refused. */
  readonly canReachOut: boolean;
  /** A goal whose last two answers were "not today", with no setback met this week. */
  readonly notToday: GoalNamed | undefined;
  /** A setback of this week that was begun and not ended; never one about harm. */
  readonly isSetbackOpen: boolean;
  /** A goal today is the day for, with no answer yet. */
  readonly due: GoalNamed | undefined;
  /** A goal today would do for, due or not, with no answer yet. */
  readonly open: GoalNamed | undefined;
  /** A prediction whose day came. */
  readonly prediction: { readonly id: RecordId; readonly text: string } | undefined;
  /** A goal for today with a lesson of its own that no step has met since. */
  readonly lesson: (GoalNamed & { readonly lesson: string }) | undefined;
  /** Days of the last seven, today among them, with something done, and with some kindness. */
  readonly daysOfDoing: number;
  readonly daysOfKindness: number;
}

/** A goal as the person named it. */
export interface GoalNamed {
  readonly id: RecordId;
  readonly name: string;
  /** The smallest step that would still count; empty where none was said. */
  readonly smallest: string;
}

/** Facts of a day on which nothing is known. */
export const NO_FACTS: SuggestionFacts = {
  isQuiet: false,
  isResting: false,
  refused: [],
  taken: undefined,
  allowed: [],
  isLetterBack: false,
  checkIn: undefined,
  isAnswered: false,
  heavyRun: 0,
  canReachOut: false,
  notToday: undefined,
  isSetbackOpen: false,
  due: undefined,
  open: undefined,
  prediction: undefined,
  lesson: undefined,
  daysOfDoing: 0,
  daysOfKindness: 0,
};
