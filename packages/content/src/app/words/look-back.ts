import type { Decision, Predicted, Rating, StepOutcome, WordList } from "@lichen/core";

/** The timeline, the calendar, search, and one entry. */
export interface LookBackWords {
  readonly title: string;
  readonly timeline: string;
  readonly calendar: string;
  readonly balance: string;
  readonly links: string;
  readonly glance: string;
  readonly measures: string;
  readonly experiments: string;
  readonly experimentDoor: string;
  readonly reviews: string;
  readonly lichen: string;
  readonly more: string;
  readonly moreTitle: string;
  /** What each way behind "More" is for. */
  readonly moreLine: {
    readonly [way in "reviews" | "lichen" | "measures" | "experiments" | "hidden"]: string;
  };
  readonly search: string;
  readonly hidden: string;
  readonly empty: string;
  readonly emptyCheckIn: string;
  readonly emptyBring: string;
  readonly entries: (count: number) => string;
  readonly journal: string;
  readonly goToDay: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly month: string;
  readonly year: string;
  readonly earlier: string;
  readonly later: string;
  readonly noEntry: string;
  /** Entries that were given no place on the field. */
  /** A disc of which it is only known how pleasant it was. */
  readonly pleasantAlone: string;
  readonly withoutPlace: string;
  readonly dayCell: (day: string, entries: number, pleasantness: number | undefined) => string;
  readonly asTable: string;
  readonly tableDay: string;
  readonly tableEntries: string;
  readonly tablePleasant: string;
  readonly tableEnergy: string;
  readonly kind: (kind: string) => string;
  readonly rating: (rating: Rating) => string;
  readonly list: (list: WordList) => string;
  /** The parts of a setback, a practice, a kindness, a page, a prediction and an asking. */
  readonly part: {
    readonly kindLine: string;
    readonly others: string;
    readonly inMyHands: string;
    readonly notInMyHands: string;
    readonly decision: string;
    readonly enough: string;
    readonly cue: string;
    readonly response: string;
    readonly lesson: string;
    readonly withMe: string;
    readonly before: string;
    readonly after: string;
    readonly minutes: string;
    readonly hard: string;
    readonly soothing: string;
    readonly harsh: string;
    readonly friend: string;
    readonly toMe: string;
    readonly feeling: string;
    readonly alsoTrue: string;
    readonly belief: string;
    readonly value: string;
    readonly why: string;
    readonly act: string;
    readonly wishes: string;
    readonly dear: string;
    readonly nextStep: string;
    readonly sure: string;
    readonly outcome: string;
    readonly cameOfIt: string;
    readonly need: string;
    readonly answer: string;
    readonly cameOut: string;
    readonly amount: string;
    readonly carry: string;
  };
  /** What came of a step. */
  readonly stepped: { readonly [outcome in StepOutcome]: string };
  /** What came of a prediction. */
  readonly predicted: { readonly [outcome in Predicted]: string };
  /** What was asked for, of someone the person reached out to. */
  readonly asked: { readonly listen: string; readonly practical: string };
  readonly decided: { readonly [decision in Decision]: string };
  /** What was written about harm that was done: its name tells nothing to whoever looks over a shoulder. */
  readonly writtenForMe: string;
  /** A hard moment without a technique. */
  readonly noted: string;
  readonly mood: (name: string) => string;
  readonly broughtFrom: (app: string) => string;
  readonly afterMidnight: string;
  readonly noTime: string;
  readonly entryTitle: string;
  readonly edit: string;
  readonly move: string;
  readonly hide: string;
  readonly erase: string;
  readonly written: (moment: string) => string;
  readonly changed: (moment: string) => string;
  readonly versionsTitle: (count: number) => string;
  readonly versionsLine: string;
  readonly useThis: string;
  readonly leftEmpty: string;
  readonly saved: string;
  readonly hid: string;
  readonly shown: string;
  readonly show: string;
  readonly eraseAsk: string;
  readonly eraseLine: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
  readonly erased: string;
  readonly hiddenEmpty: string;
  readonly hiddenLine: string;
  readonly gone: string;
}
