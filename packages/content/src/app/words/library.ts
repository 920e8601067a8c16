import type { Family, Grade, TechniqueNeed } from "@lichen/core";

/** How techniques can be looked through. */
export type Axis = "moment" | "minutes" | "family";

/** The technique library: looking, one technique, what does not suit, one's own, if-then plans. */
export interface LibraryWords {
  readonly title: string;
  readonly line: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly browse: string;
  readonly axis: { readonly [axis in Axis]: string };
  readonly calmTime: string;
  readonly family: { readonly [family in Family]: string };
  readonly upTo: (count: number) => string;
  readonly longer: string;
  /** How long a technique takes, from the shortest to the longest. */
  readonly span: (from: number, to: number) => string;
  readonly ways: (count: number) => string;
  readonly nothingFound: string;
  readonly nothingHere: string;
  readonly favourites: string;
  readonly mine: string;
  readonly addOwn: string;
  readonly chainsLine: string;
  readonly told: (count: number) => string;
  readonly askTell: string;
  readonly askLeave: string;
  readonly asideTitle: string;
  readonly asideLine: string;
  readonly markRefused: string;
  readonly markKeptBack: string;
  readonly markHidden: string;
  readonly toCheckIn: string;

  readonly begin: string;
  readonly keepClose: string;
  readonly bringBack: string;
  readonly broughtBack: string;
  readonly refusedLine: string;
  readonly keptBackLine: string;
  readonly keptBackMore: string;
  readonly changeTold: string;
  readonly ownEvidence: string;
  readonly graded: (grade: Grade) => string;
  readonly source: string;
  readonly takes: string;
  readonly need: { readonly [need in TechniqueNeed]: string };
  readonly edit: string;
  readonly hide: string;
  readonly hid: string;
  readonly show: string;
  readonly shown: string;

  readonly bodyGroup: string;
  readonly mindGroup: string;
  readonly nowGroup: string;
  readonly keptWhere: string;
  readonly keptBackCount: (count: number) => string;
  readonly clear: string;
  readonly cleared: string;
  readonly selfHarmTold: string;
  readonly toHelp: string;
  readonly mayBeRead: string;

  readonly ownName: string;
  readonly ownSteps: string;
  readonly ownStepsHint: string;
  readonly ownMinutes: string;
  readonly ownMoments: string;
  readonly ownMomentsHint: string;
  readonly keep: string;
  readonly kept: string;

  readonly chainsTitle: string;
  readonly chainsIntro: string;
  readonly chainsEmpty: string;
  readonly make: string;
  readonly cueHint: string;
  readonly chainMoment: string;
  /** The kind of moment left to the cue; the kinds its words name follow. */
  readonly byCue: string;
  readonly addTitle: string;
  readonly byWords: string;
  readonly byWay: string;
  readonly byPerson: string;
  readonly what: string;
  readonly pickWay: string;
  readonly who: string;
  readonly add: string;
  readonly addPerson: string;
  readonly earlier: string;
  readonly later: string;
  readonly takeOut: string;
  readonly reach: (name: string) => string;
  readonly wayGone: string;
}
