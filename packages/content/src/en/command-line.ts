import type { CommandLineWords } from "../words/command-line.ts";
import { help } from "./command-help.ts";

const plural = (count: number, one: string, other: string): string =>
  `${count.toLocaleString("en-IN")} ${count === 1 ? one : other}`;

const REASONS: Readonly<Record<string, string>> = {
  "date-not-understood": "its date is not one Lichen knows",
  "nothing-in-it": "there is nothing in it",
  "too-long": "something in it is longer than a note can hold",
  "too-few-columns": "it has too few columns",
  "field-too-long": "something in it is longer than a million characters",
  "quote-not-closed":
    "a quotation mark opens here and never closes, so the rest could not be told apart",
  "too-many-fields": "it has too many columns",
};

const CONDITIONS: Readonly<Record<string, readonly [string, string]>> = {
  damaged: ["page that does not open", "pages that do not open"],
  strayStretches: ["stretch that is no page", "stretches that are no page"],
  missing: ["page that is not there", "pages that are not there"],
  unexplained: ["page emptied without an erase", "pages emptied without an erase"],
  lostTail: [
    "last page that is gone, as in an older copy",
    "last pages that are gone, as in an older copy",
  ],
  headsUnreadable: ["end mark that does not fit", "end marks that do not fit"],
  forked: [
    "place where two copies were both written in",
    "places where two copies were both written in",
  ],
  newer: [
    "page only a newer Lichen reads (it is kept)",
    "pages only a newer Lichen reads (they are kept)",
  ],
  notUnderstood: [
    "thing only a newer Lichen reads (it is kept)",
    "things only a newer Lichen reads (they are kept)",
  ],
  slotCopyLost: [
    "of the two copies of the keys (the other one works)",
    "of the two copies of the keys",
  ],
};

const OUTCOMES: Readonly<Record<string, string>> = {
  done: "done",
  partly: "partly done",
  "not-today": "not today",
  "not-applicable": "did not apply that day",
};

const FACTS: Readonly<Record<string, (value: string) => string>> = {
  outcome: (value) => (Object.hasOwn(OUTCOMES, value) ? (OUTCOMES[value] ?? value) : value),
  size: (value) => `planned ${value}`,
  amount: (value) => `did ${value}`,
  technique: (value) => value.replaceAll("-", " "),
  before: (value) => `${value} of 10 before`,
  after: (value) => `${value} of 10 after`,
  minutes: (value) => `${value} min`,
  perWeek: (value) => `${value} a week`,
};

const CIRCLE_KINDS = {
  person: "person",
  group: "group",
  professional: "professional",
  pet: "pet",
  place: "place",
} as const;
const USES = {
  listen: "to listen",
  distract: "to take my mind off it",
  practical: "for practical things",
  advise: "to advise",
  crisis: "when it is worst",
} as const;

/** The command line in English. */
export const commandLine: CommandLineWords = {
  about: [
    "Lichen: a private notebook for growing two things together,",
    "trust in yourself and kindness to yourself.",
    "What you write stays in one sealed folder and is not sent to anyone.",
  ],
  headings: {
    usage: "How to call it",
    commands: "Commands",
    options: "Options",
    examples: "For example",
  },
  everywhere: [
    ["--notebook DIR", "the notebook’s folder (or LICHEN_NOTEBOOK)"],
    ["--lang en|hi", "the language to speak"],
    ["--json", "answer in JSON"],
    ["--passphrase-fd N", "read the passphrase from file descriptor N"],
    ["--help", "this text"],
  ],
  moreHelp: "More on one command: lichen COMMAND --help",
  help,

  unknownCommand: (name, near) =>
    near
      ? `There is no command “${name}”. Perhaps you meant: lichen ${near}`
      : `There is no command “${name}”. All of them: lichen --help`,
  unknownOption: (option) => `This command has no option ${option}. What it has: --help`,
  optionNeedsValue: (option) => `${option} needs something after it.`,
  optionTakesNoValue: (option) => `${option} stands alone; nothing goes after it.`,
  tooFewWords: "Something is missing after the command. See: --help",
  tooManyWords: (word) => `“${word}” is one word too many here. Text with spaces goes in quotes.`,
  notANumber: (option, text) => `${option} takes a number from 0 to 10; “${text}” is not one.`,
  notACount: (option, text) => `${option} takes a whole number; “${text}” is not one.`,
  notOneOf: (option, choices) => `${option} is one of: ${choices.join(", ")}`,
  notADay: (text) => `“${text}” is not a day Lichen knows. Days look like 2026-11-23.`,
  notATime: (text) =>
    `“${text}” is not a moment Lichen knows. Moments look like “2026-11-23 21:30”.`,
  fileRefused: (name, code) =>
    `The file “${name}” could not be opened (${code}). Nothing was changed.`,
  accident:
    "Something went wrong inside Lichen. What was kept before is safe. If you can, send its makers the line below.",
  descriptorRefused: (option, code) =>
    `Nothing could be read through ${option} (${code}). Nothing was changed.`,
  passphraseNotGiven: (option) => `No passphrase came through ${option}. Nothing was changed.`,
  givenBack: "What you wrote, so that it is not lost:",
  nothingChanged: "Nothing was changed.",

  made: (dir) => `Your notebook is ready in ${dir}`,
  madeThisDevice:
    "It has no lock: whoever can read this folder can read what is in it. Add one any time: lichen passphrase",
  madePassphrase: "It opens with your passphrase. Nobody else has it, so nobody can send it again.",
  madeWordsHint:
    "Its 24 words open your backups if the passphrase or this machine is gone. See them with: lichen words",
  alreadyHere: (dir) => `There is a notebook in ${dir} already, and it stays as it is.`,
  askNewPassphrase: "Passphrase (leave empty for no lock): ",
  askAgain: "Once more: ",
  askPassphrase: "Passphrase: ",
  passphrasesDiffer: "The two were not the same. Nothing was changed. Try again when you like.",
  passphraseShort:
    "Short passphrases can be guessed by someone who copies the folder. Five words only you would put together are better.",

  askPleasantness: "How pleasant is it right now, 0 to 10? ",
  askEnergy: "How much energy, 0 to 10? ",
  askFeelings: "Feelings, with commas between: ",
  askKindness: "How kindly have you treated yourself, 0 to 10? ",
  askAble: "How able do you feel to handle what is in front of you, 0 to 10? ",
  askNote: "A note: ",
  skipHint: "Everything is optional. Enter leaves a question open.",
  notUnderstoodNumber: "A number from 0 to 10, or Enter to leave it open.",
  kept: (id) => `Kept. (${id})`,
  nobodyYet: "Nobody yet. One name is plenty: lichen people add NAME",
  circleKind: (kind) => CIRCLE_KINDS[kind],
  goodFor: (use) => USES[use],
  lastReached: (day) => `reached on ${day}`,
  emptyJar: "Nothing here yet. One line is plenty: lichen victories add TEXT",
  victory: (from, who) => {
    if (from === "reach-out") return who === "" ? "You reached out" : `You reached out to ${who}`;
    return from === "step" ? "You took a step" : "You met a setback kindly";
  },
  partly: "partly, and it counts",
  keptHint: "Add a word if you like, or leave it here.",
  backupNudge: (since) =>
    `${plural(since, "thing you wrote is", "things you wrote are")} in no backup yet. When it suits you: lichen backup`,

  emptyList: "This page fills slowly. One word on one day is a beginning: lichen check-in",
  nothingFound: "Nothing here holds those words.",
  more: (count) => `${plural(count, "earlier entry", "earlier entries")}: lichen list --all`,
  noTime: "     ",
  afterMidnight: "after midnight",
  hiddenMark: "hidden",
  versionsMark: (count) => plural(count, "version", "versions"),
  written: "written",
  changed: "changed",
  mood: (name) => `mood “${name}”`,
  fact: (name, value) => (Object.hasOwn(FACTS, name) && FACTS[name]?.(value)) || `${name} ${value}`,
  untouchedRow: (app) => `As it came from ${app}`,
  edited: "Kept.",
  hid: (id) => `Out of sight. To bring it back: lichen hide --undo ${id}`,
  shown: "Back in sight.",
  eraseAsk:
    "Erase this for good, here and in every copy that meets this one? Type “erase” to do it: ",
  eraseYes: "erase",
  eraseNeedsYes:
    "Erasing cannot be undone, so it asks first. At a terminal it asks you; elsewhere add --yes",
  erased: "Erased. Backups made before today may still hold it.",
  erasedHidden: (count) =>
    `${plural(count, "entry was", "entries were")} out of sight for 30 days of use and ${count === 1 ? "is" : "are"} now erased.`,
  leftAlone: "Left as it was.",

  brought: (count, from, to) =>
    count === 1
      ? `1 note came in, from ${from}.`
      : `${plural(count, "note", "notes")} came in, ${from} to ${to}.`,
  wouldBring: (count, from, to) =>
    count === 1
      ? `1 note would come in, from ${from}.`
      : `${plural(count, "note", "notes")} would come in, ${from} to ${to}.`,
  broughtNothing: "Nothing new came in.",
  wereHere: (count) => `${plural(count, "was", "were")} already here.`,
  cameBack: (count) => `${plural(count, "note", "notes")} of an import you had undone came back.`,
  rowsWithout: (count) => `${plural(count, "row", "rows")} could not be read:`,
  rowWithout: (line, reason) => `  line ${line}: ${reason}`,
  rowsMore: (count) => `  and ${plural(count, "more row", "more rows")}; --json lists them all`,
  rowReason: (reason) => REASONS[reason] ?? reason,
  doubtfulTimes: (count) =>
    `${plural(count, "note", "notes")} came in without a time of day: it was not one Lichen knows.`,
  unknownColumns: (names) => `These columns are new to Lichen and stay with each note: ${names}`,
  unplacedMoods: (names) =>
    `These moods are kept by their name, without a place on the field: ${names}`,
  askMood: (name, count) =>
    `  “${name}” (${plural(count, "time", "times")}), how pleasant, 0 to 10? `,
  askMoodIntro:
    "Some moods are your own. Say once how pleasant each is, or press Enter to keep its name alone.",
  undoHint: (id) => `To undo all of it: lichen import undo ${id}`,
  undone: (count) =>
    `${plural(count, "note is", "notes are")} out of sight again. Bringing the file in once more brings them back.`,
  undoLeft: (count) =>
    `${plural(count, "note", "notes")} you had changed since ${count === 1 ? "stays" : "stay"} where ${count === 1 ? "it is" : "they are"}.`,
  noImport: "No import goes by that name. Nothing was changed.",
  fileUnchanged: "Your file is unchanged.",

  noGoals: "No goal here yet. One wish is plenty: lichen goal add, and the wish",
  noSteps: "No step asks for today. Rest is fine too.",
  goalWord: {
    rest: "rests",
    due: "today is a good day for it",
    open: "today would do",
    enough: "enough for now",
    within: "within what you wished",
    beyond: "more than you wished, and no harm done",
    complete: "done",
  },
  keptOf: (kept, hoped) => `${kept.toLocaleString("en-IN")} of ${hoped.toLocaleString("en-IN")}`,
  chanceInTens: (tens) => {
    if (tens < 1) return "fewer than 1 in 10 days like today";
    return tens >= 10 ? "more than 9 in 10 days like today" : `about ${tens} in 10 days like today`;
  },
  goalPaused: "Paused. Nothing is asked on those days.",
  goalGoesOn: "It goes on, at its own pace. Nothing is owed.",
  goalLetGo: "Let go of. Every step of it stays.",
  stepKept: {
    done: "Kept. You made room for it.",
    partly: "Kept. A part counts.",
    "not-today": "Kept. Not today is an answer, and nothing is owed.",
    "not-applicable": "Kept. It counts neither way.",
  },

  exported: (count, file) => `${plural(count, "entry", "entries")} written to ${file}`,
  paperKept: (file) => `The page is in ${file}. A browser opens it, and prints it.`,
  exportPlain: "This file is plain text: whoever has it can read it.",
  markdownTitle: "My notebook",
  undated: "Without a day",
  otherVersion: "Another version:",

  backedUp: (file, size) =>
    `A sealed copy of everything is in ${file} (${size}). Keep it somewhere else than this machine.`,
  backupOpens: (withPassphrase) =>
    withPassphrase
      ? "It opens with its own passphrase, or with your 24 words."
      : "It opens with your 24 words: lichen words",
  fileExists: (file) =>
    `There is a file ${file} already, and it was left alone. Choose another name.`,
  askBackupPassphrase: "The backup’s passphrase (leave empty to use the 24 words): ",
  askWords: "The 24 words: ",
  restored: (count) => `${plural(count, "thing", "things")} came back.`,
  restoredNothing: "Everything in this backup is here already.",
  rejoined: (count) =>
    `Two copies of this notebook had both been written in. ${plural(count, "thing", "things")} from the other one ${count === 1 ? "was" : "were"} joined in; nothing is lost.`,
  newDevice: "This copy goes on under a new device name.",

  wordsIntro:
    "Write these 24 words on paper. Together with a backup they bring your notebook back. On their own they cannot.",
  wordsWarning:
    "Whoever has them and a copy of this notebook can read it. Nobody else has them, so nobody can send them again.",
  passphraseChanged: "Your notebook now opens with the new passphrase.",
  passphraseAdded:
    "Your notebook now has a lock, and everything in it was sealed again under new keys.",
  lockRemoved: "The lock is gone: whoever can read this folder can read what is in it.",

  sound: (entries, segments) =>
    `All is well: ${plural(entries, "entry", "entries")} in ${plural(segments, "sealed page", "sealed pages")}, each one opened and in its place.`,
  conditionLine: (name, count) => {
    const said = Object.hasOwn(CONDITIONS, name) ? CONDITIONS[name] : undefined;
    return `  ${said ? plural(count, said[0], said[1]) : `${count} ${name}`}`;
  },
  notLost: "Everything that opens is here and safe:",
  lookCloser:
    "A backup can bring the rest back: lichen restore FILE. To look closer: lichen verify",
  demoMade: (count, days) =>
    `A made-up life of ${plural(days, "day", "days")} is ready: ${plural(count, "thing", "things")} done and written down. Look around: lichen list`,
  demoNotHere:
    "A made-up life goes into an empty notebook only, so that it never mixes with a real one. Name a new folder with --notebook.",
};
