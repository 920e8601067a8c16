import type { GoalBand, Rhythm, SmallPeriod, Whose } from "@lichen/core";

/** Ways to say how often, as a person chooses between them. */
export type RhythmChoice = "week" | "month" | "every" | "at-most" | "once";

/** Why a size is suggested, by the kind of its reason. */
export type SizeReasonName =
  | "not-enough"
  | "easing"
  | "returning"
  | "low-energy"
  | "high-energy"
  | "harder-weekday"
  | "easier-weekday"
  | "no-leap"
  | "as-lately";

/** Parts of a goal that two devices may have written apart. */
export type GoalField =
  | "wish"
  | "why"
  | "whose"
  | "best"
  | "obstacle"
  | "plan"
  | "kindLine"
  | "smallest"
  | "unit"
  | "size"
  | "rhythm"
  | "band"
  | "reserve"
  | "learning"
  | "parts"
  | "begins"
  | "letGo";

/** Grow: goals, one goal, and the making of one. */
export interface GoalsWords {
  readonly title: string;
  readonly line: string;
  readonly emptyTitle: string;
  readonly emptyLine: string;
  readonly makeGoal: string;
  readonly myGoals: string;
  readonly letGoOf: (count: number) => string;
  readonly toVictories: string;
  readonly toVictoriesLine: string;
  readonly toPredictions: string;
  readonly toPredictionsLine: string;
  readonly toSetback: string;
  readonly toSetbackLine: string;
  readonly toLessons: string;
  readonly toLessonsLine: string;

  readonly keptWeek: (kept: number, hoped: string) => string;
  readonly keptMonth: (kept: number, hoped: string) => string;
  readonly fromTo: (least: number, most: number) => string;
  readonly heldWeek: (kept: number, most: number) => string;
  readonly heldMonth: (kept: number, most: number) => string;
  /** How much there was today of something to keep small. */
  readonly heldDay: (kept: number, most: number, unit: string) => string;
  readonly everyDays: (days: number) => string;
  readonly oneTime: string;
  readonly partsDone: (done: number, all: number) => string;
  readonly reserveLeft: (count: number) => string;
  readonly paused: string;
  readonly pausedTo: (day: string) => string;
  readonly beginsOn: (day: string) => string;
  readonly isLetGo: string;
  readonly isComplete: string;
  readonly isEnough: string;

  readonly goalTitle: string;
  readonly noGoal: string;
  readonly toGrow: string;
  readonly whose: { readonly [whose in Whose]: string };
  /** Below a wish that others have for the person. */
  readonly expectedLine: string;
  /** Of a goal whose aim is to find something out. */
  readonly learningShown: string;
  readonly today: string;
  readonly howMuchTitle: string;
  readonly sizeLabel: string;
  readonly suggestedIs: (size: string) => string;
  readonly takeSize: (size: string) => string;
  readonly lowered: string;
  readonly why: string;
  readonly reason: { readonly [reason in SizeReasonName]: string };
  readonly sizeKept: string;
  readonly ladderTitle: string;
  readonly ladderLine: string;
  readonly rungReached: string;
  readonly rungAhead: string;
  readonly latelyTitle: string;
  readonly latelyLine: string;
  readonly nothingSaid: string;
  readonly dayAsk: string;
  readonly otherDay: string;
  readonly planTitle: string;
  readonly ifLabel: string;
  readonly thenLabel: string;
  readonly kindLabel: string;
  readonly bestLabel: string;
  readonly heavyTitle: string;
  readonly pauseIt: string;
  readonly makeSmaller: string;
  readonly letItGo: string;
  readonly changeIt: string;
  readonly pauseTitle: string;
  readonly pauseLine: string;
  readonly pauseFor: {
    readonly week: string;
    readonly twoWeeks: string;
    readonly month: string;
    readonly open: string;
  };
  readonly pauseFrom: string;
  readonly pauseTo: string;
  readonly pauseRange: string;
  /** Where two days are none, or stand the wrong way round. */
  readonly pauseAsk: string;
  readonly pauseKept: string;
  readonly endPause: string;
  readonly pauseEnded: string;
  readonly smallerKept: string;
  readonly letGoKept: string;
  readonly takeUp: string;
  readonly takenUp: string;
  readonly versionsTitle: string;
  readonly versionsLine: string;
  readonly useThis: string;
  /** A rhythm in a few words. */
  readonly rhythmSaid: (rhythm: Rhythm) => string;
  /** Of a goal that is not let go of. */
  readonly goesOn: string;
  readonly field: { readonly [field in GoalField]: string };

  readonly newTitle: string;
  readonly changeTitle: string;
  readonly makeLine: string;
  readonly wish: string;
  readonly wishHint: string;
  readonly smallest: string;
  readonly smallestHint: string;
  readonly howOften: string;
  readonly rhythm: { readonly [choice in RhythmChoice]: string };
  readonly daysWeek: string;
  readonly daysMonth: string;
  readonly daysBetween: string;
  readonly smallOver: string;
  readonly period: { readonly [period in SmallPeriod]: string };
  readonly heldAsk: { readonly [period in SmallPeriod]: string };
  readonly upTo: string;
  readonly parts: string;
  readonly partsHint: string;
  readonly size: string;
  readonly sizeHint: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly more: string;
  readonly whyLabel: string;
  readonly whoseLabel: string;
  readonly best: string;
  readonly obstacle: string;
  readonly obstacleHint: string;
  readonly cue: string;
  readonly cueHint: string;
  readonly response: string;
  readonly kindLine: string;
  readonly kindLineHint: string;
  readonly bandLabel: string;
  readonly band: { readonly [band in GoalBand]: string };
  readonly bandLine: { readonly [band in GoalBand]: string };
  readonly reserve: string;
  readonly reserveHint: string;
  readonly learning: string;
  readonly learningLine: string;
  readonly finishMaking: string;
  readonly madeGoal: string;
  readonly keptSign: string;
  readonly keeping: string;
  readonly notKept: string;
  readonly numberAsk: string;
}
