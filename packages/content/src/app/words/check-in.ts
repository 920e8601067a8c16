import type { Rating, WordList } from "@lichen/core";

/** Today, and the check-in. */
export interface CheckInWords {
  readonly today: {
    readonly invitation: string;
    readonly invitationLine: string;
    readonly welcomeBack: string;
    readonly firstKindWord: string;
    readonly kindWordIsOurs: string;
    /** The name of the lichen, which leads to its own page: the days it grew from, its gold seams. */
    readonly lichenAlt: (days: number, seams: number) => string;
    readonly kindWordIsYours: string;
    /** A both-and statement: its two halves as one sentence. */
    readonly bothAnd: (feeling: string, alsoTrue: string) => string;
    readonly daysCameBack: (count: number) => string;
    readonly journal: string;
    readonly journalLine: string;
    readonly keptToday: (count: number) => string;
    readonly hardMoment: string;
    readonly enough: string;
    readonly wordsReminder: string;
    readonly wordsReminderShow: string;
    readonly backupNudge: (since: number) => string;
    readonly backupNow: string;
    /** A door to what was not written down: offered to one who comes back, and never asked for. */
    readonly dayBefore: string;
    readonly companyLine: string;
    readonly companyPeople: string;
    readonly companyNever: string;
  };
  /** A text that another app or page handed over: nothing of it is kept until the person says so. */
  readonly shared: {
    readonly title: string;
    readonly line: string;
    readonly cut: string;
    readonly full: string;
    /** Said while locked, in place of the text. */
    readonly waits: string;
    readonly keep: string;
    readonly putAway: string;
  };
  readonly question: string;
  readonly touchAnywhere: string;
  readonly now: (time: string) => string;
  readonly atMoment: (day: string, time: string) => string;
  readonly changeMoment: string;
  readonly day: string;
  readonly time: string;
  readonly noTime: string;
  readonly moreEnergy: string;
  readonly lessEnergy: string;
  readonly pleasant: string;
  readonly unpleasant: string;
  readonly fieldLabel: string;
  /** A place on an axis in words, for a screen reader: 0 to 10. */
  readonly pleasantness: (value: number) => string;
  readonly energy: (value: number) => string;
  readonly nearest: (word: string, meaning: string) => string;
  readonly wordList: string;
  readonly sayMore: string;
  readonly save: string;
  readonly kept: string;
  readonly keptLine: string;
  readonly done: string;
  readonly enough: string;
  readonly moreTitle: string;
  readonly moreLine: string;
  readonly needs: string;
  readonly needsLine: string;
  readonly moreWords: string;
  readonly searchWords: string;
  readonly quarters: readonly [string, string, string, string];
  readonly questionsTitle: string;
  readonly least: string;
  readonly most: string;
  readonly keeping: string;
  readonly keptAt: (time: string) => string;
  readonly notKept: string;
  readonly notTouched: string;
  readonly placeIt: string;
  readonly withoutPlace: string;
  readonly future: string;
  readonly list: { readonly [list in WordList]: string };
  readonly closeWords: string;
  readonly allWords: string;
  readonly ownWord: string;
  readonly addOwnWord: string;
  readonly ownWordPlace: (word: string) => string;
  readonly needMet: string;
  readonly needNotYet: string;
  readonly twoQuestions: string;
  readonly rating: { readonly [rating in Rating]: string };
  readonly notAnswered: string;
  readonly clearAnswer: string;
  readonly ownQuestions: string;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly tags: string;
  readonly addTag: string;
  readonly remove: (word: string) => string;
}
