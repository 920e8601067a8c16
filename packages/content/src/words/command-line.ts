import type { CircleKind, GoalWord, GoodFor, StepOutcome, VictorySource } from "@lichen/core";

/** The commands of the command line, in the order help shows them. */
export const COMMANDS = [
  "init",
  "check-in",
  "list",
  "show",
  "search",
  "people",
  "victories",
  "review",
  "report",
  "edit",
  "hide",
  "erase",
  "goal",
  "step",
  "import",
  "export",
  "backup",
  "restore",
  "words",
  "passphrase",
  "verify",
  "demo",
] as const;
export type Command = (typeof COMMANDS)[number];

/** Help for one command: a line, how it is called, what its options do, and examples. */
export interface CommandHelp {
  readonly summary: string;
  readonly usage: readonly string[];
  readonly options: readonly (readonly [string, string])[];
  readonly examples: readonly string[];
}

/** What the command line says. */
export interface CommandLineWords {
  readonly about: readonly string[];
  readonly headings: {
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly examples: string;
  };
  readonly everywhere: readonly (readonly [string, string])[];
  readonly moreHelp: string;
  readonly help: Readonly<Record<Command, CommandHelp>>;

  readonly unknownCommand: (name: string, near: string | undefined) => string;
  readonly unknownOption: (option: string) => string;
  readonly optionNeedsValue: (option: string) => string;
  readonly optionTakesNoValue: (option: string) => string;
  readonly tooFewWords: string;
  readonly tooManyWords: (word: string) => string;
  readonly notANumber: (option: string, text: string) => string;
  readonly notACount: (option: string, text: string) => string;
  readonly notOneOf: (option: string, choices: readonly string[]) => string;
  readonly notADay: (text: string) => string;
  readonly notATime: (text: string) => string;
  readonly fileRefused: (name: string, code: string) => string;
  readonly accident: string;
  readonly descriptorRefused: (option: string, code: string) => string;
  readonly passphraseNotGiven: (option: string) => string;
  readonly givenBack: string;
  readonly nothingChanged: string;

  readonly made: (dir: string) => string;
  readonly madeThisDevice: string;
  readonly madePassphrase: string;
  readonly madeWordsHint: string;
  readonly alreadyHere: (dir: string) => string;
  readonly askNewPassphrase: string;
  readonly askAgain: string;
  readonly askPassphrase: string;
  readonly passphrasesDiffer: string;
  readonly passphraseShort: string;

  readonly askPleasantness: string;
  readonly askEnergy: string;
  readonly askFeelings: string;
  readonly askKindness: string;
  readonly askAble: string;
  readonly askNote: string;
  readonly skipHint: string;
  readonly notUnderstoodNumber: string;
  readonly kept: (id: string) => string;
  readonly nobodyYet: string;
  readonly circleKind: (kind: CircleKind) => string;
  readonly goodFor: (use: GoodFor) => string;
  readonly lastReached: (day: string) => string;
  readonly emptyJar: string;
  /** A small victory without words of the person's own; `who` is empty where nobody is named. */
  readonly victory: (from: VictorySource, who: string) => string;
  readonly partly: string;
  readonly keptHint: string;
  readonly backupNudge: (since: number) => string;

  readonly emptyList: string;
  readonly nothingFound: string;
  readonly more: (count: number) => string;
  readonly noTime: string;
  readonly afterMidnight: string;
  readonly hiddenMark: string;
  readonly versionsMark: (count: number) => string;
  readonly written: string;
  readonly changed: string;
  readonly mood: (name: string) => string;
  /** A small fact of a record, such as how a step went; one this version does not know keeps its own name. */
  readonly fact: (name: string, value: string) => string;
  readonly untouchedRow: (app: string) => string;
  readonly edited: string;
  readonly hid: (id: string) => string;
  readonly shown: string;
  readonly eraseAsk: string;
  readonly eraseYes: string;
  readonly eraseNeedsYes: string;
  readonly erased: string;
  readonly erasedHidden: (count: number) => string;
  readonly leftAlone: string;

  readonly brought: (count: number, from: string, to: string) => string;
  readonly wouldBring: (count: number, from: string, to: string) => string;
  readonly broughtNothing: string;
  readonly wereHere: (count: number) => string;
  readonly cameBack: (count: number) => string;
  readonly rowsWithout: (count: number) => string;
  readonly rowWithout: (line: number, reason: string) => string;
  readonly rowsMore: (count: number) => string;
  readonly rowReason: (reason: string) => string;
  readonly doubtfulTimes: (count: number) => string;
  readonly unknownColumns: (names: string) => string;
  readonly unplacedMoods: (names: string) => string;
  readonly askMood: (name: string, count: number) => string;
  readonly askMoodIntro: string;
  readonly undoHint: (id: string) => string;
  readonly undone: (count: number) => string;
  readonly undoLeft: (count: number) => string;
  readonly noImport: string;
  readonly fileUnchanged: string;

  readonly noGoals: string;
  readonly noSteps: string;
  readonly goalWord: { readonly [word in GoalWord]: string };
  readonly keptOf: (kept: number, hoped: number) => string;
  /** How many days in ten, as a whole number from 0 to 10. */
  readonly chanceInTens: (tens: number) => string;
  readonly goalPaused: string;
  readonly goalGoesOn: string;
  readonly goalLetGo: string;
  readonly stepKept: { readonly [outcome in StepOutcome]: string };

  readonly exported: (count: number, file: string) => string;
  readonly exportPlain: string;
  readonly paperKept: (file: string) => string;
  readonly markdownTitle: string;
  readonly undated: string;
  readonly otherVersion: string;

  readonly backedUp: (file: string, size: string) => string;
  readonly backupOpens: (withPassphrase: boolean) => string;
  readonly fileExists: (file: string) => string;
  readonly askBackupPassphrase: string;
  readonly askWords: string;
  readonly restored: (count: number) => string;
  readonly restoredNothing: string;
  readonly rejoined: (count: number) => string;
  readonly newDevice: string;

  readonly wordsIntro: string;
  readonly wordsWarning: string;
  readonly passphraseChanged: string;
  readonly passphraseAdded: string;
  readonly lockRemoved: string;

  readonly sound: (entries: number, segments: number) => string;
  readonly conditionLine: (name: string, count: number) => string;
  readonly notLost: string;
  readonly lookCloser: string;
  readonly demoMade: (count: number, days: number) => string;
  readonly demoNotHere: string;
}
