/** The place for hard moments, and the player that goes through a technique with a person. */
export interface EaseWords {
  readonly title: string;
  readonly line: string;
  readonly hardMoment: string;
  readonly hardMomentLine: string;
  readonly startNow: string;
  readonly anxiety: string;
  readonly anxietyLine: string;
  readonly setback: string;
  readonly setbackLine: string;
  readonly kindness: string;
  readonly kindnessLine: string;
  readonly library: string;
  readonly libraryLine: string;
  /** A hard moment that was only noted, some while ago. */
  readonly askAgain: string;
  readonly askAgainLine: (time: string) => string;

  readonly unanswered: string;
  readonly clearAnswer: string;
  readonly least: string;
  readonly most: string;
  readonly hereAndNow: string;
  readonly anyTime: string;
  readonly upTo: (minutes: number) => string;
  readonly span: (from: number, to: number) => string;
  readonly withSomeone: string;
  readonly bestKnown: string;
  readonly yourOwn: string;
  readonly justNote: string;
  readonly somethingElse: string;
  readonly stopAnyTime: string;
  readonly lockedLine: string;
  /** After a way was gone through while nothing can be kept of it. */
  readonly goneThrough: (title: string) => string;
  readonly noted: string;

  /** An if-then plan of the person's own, inside a hard moment. */
  readonly planTitle: string;
  readonly planReach: (name: string) => string;
  readonly planDid: string;
  readonly planGoOn: string;
  readonly planNextTitle: string;
  readonly planEnd: string;

  readonly breatheIn: string;
  readonly breatheOut: string;
  readonly pace: string;
  readonly stepOf: (step: number, steps: number) => string;
  readonly left: (seconds: number) => string;
  readonly next: string;
  readonly finish: string;
  readonly sound: string;
  readonly buzz: string;
  readonly voice: string;
  readonly pause: string;
  readonly goOn: string;
  readonly paused: string;
  readonly enough: string;

  readonly afterTitle: string;
  readonly victoryTitle: string;
  readonly victory: (title: string) => string;
  readonly keepVictory: string;
  readonly victoryKept: string;
  readonly toPeople: string;
  readonly another: string;
  readonly afterAsk: string;
}
