import { whole } from "../numbers.ts";
import type { SettingsWords } from "../words/settings.ts";
import { problemText } from "./problems.ts";

const REASONS: Readonly<Record<string, string>> = {
  "date-not-understood": "its date is not clear",
  "nothing-in-it": "there is nothing in it",
  "too-long": "something in it is longer than a note can be",
  "too-few-columns": "it has too few columns",
  "field-too-long": "something in it is longer than a million letters",
  "quote-not-closed": "a quotation mark opens here and never closes",
  "too-many-fields": "it has too many columns",
};

const notes = (count: number): string => (count === 1 ? "1 note" : `${whole(count)} notes`);

/** Settings, in English. */
export const settings: SettingsWords = {
  title: "Settings",
  appearance: "Language and look",
  lockTitle: "Lock and quick exit",
  backupTitle: "Safe copy",
  bringTitle: "Bring and take",
  aboutTitle: "About and evidence",
  language: "Language",
  theme: "Look",
  themes: { system: "As the device", light: "Light", dark: "Dark", contrast: "High contrast" },
  textSize: "Text size",
  textSizeOf: (percent) => `${percent} %`,
  dayStart: "My day ends at",
  dayStartLine: "What you write before this hour still belongs to the day before.",
  lock: {
    lockNow: "Lock now",
    lockAfter: "Lock after leaving for",
    minutes: (count) => {
      if (count === 0) return "no time at all";
      return count === 1 ? "1 minute" : `${whole(count)} minutes`;
    },
    isThisDevice: "There is no lock. Whoever holds this device unlocked can read what is here.",
    isPassphrase: "Your passphrase opens this notebook.",
    addPassphrase: "Add a passphrase",
    changePassphrase: "Change the passphrase",
    removePassphrase: "Remove the lock",
    removeAsk: "Without a lock, whoever holds this device unlocked can read what is here.",
    current: "The passphrase now",
    someoneKnew: "Someone knew the old one",
    someoneKnewLine: "Everything is sealed again under new keys. This takes a little longer.",
    changed: "Your notebook opens with the new passphrase now.",
    removed: "The lock is off.",
    quickExit: "Leave quickly",
    quickExitLine:
      "Hides and locks Lichen at once and opens another page. Press Shift three times, or the control in the menu. It cannot undo what someone has seen, or clear the browser’s history.",
    exitTo: "The page it opens",
    exitToEmpty: "An empty page",
    exitToUnclear: "That is not a web address yet. Until it is, an empty page opens.",
    plainName: "Plain name and icon",
    plainNameLine: "Shows as “Notebook”. Choose it before adding Lichen to the home screen.",
    eraseAll: "Erase everything here",
    eraseAllAsk:
      "Everything in this browser goes for good. A backup file you made is not touched by it.",
    eraseAllYes: "Erase everything",
    eraseAllNo: "Keep it",
  },
  backup: {
    never: "There is no safe copy yet. What is here is the only one.",
    last: (day) => `The last safe copy is from ${day}.`,
    since: (count) =>
      count === 0
        ? "Everything is in it."
        : `${whole(count)} ${count === 1 ? "thing is" : "things are"} not in it yet.`,
    make: "Save a backup file",
    passphrase: "A passphrase for the file",
    passphraseLine: "Leave it empty, and your 24 words open the file.",
    made: "Saved. Keep the file somewhere else than this device.",
    automatic: "Keep a backup file up to date",
    automaticLine: "Lichen writes to a file you choose, whenever something new was kept.",
    automaticOn: (name) => `Kept up to date: ${name}`,
    automaticAsks: (name) => `The browser wants to be asked again before ${name} is written.`,
    allowAgain: "Let it be written",
    restoreNewLine: "Everything in the backup comes here.",
    newPassphrase: "A new passphrase for this device, if you like",
    inTheWay:
      "There is a notebook here that does not open. To bring the backup in, it has to go. What is only in it goes too.",
    makeRoom: "Make room for the backup",
    stopAutomatic: "Stop",
    chooseFile: "Choose the file",
    restore: "Bring a backup in",
    restoreLine: "Nothing here is replaced: the two are joined.",
    pickFile: "Choose a backup file",
    openWith: "Open it with",
    withWords: "24 words",
    withPassphrase: "Passphrase",
    wordsLabel: "Your 24 words",
    restored: (count) => (count === 1 ? "1 thing came back." : `${whole(count)} things came back.`),
    restoredNothing: "Everything in this backup is here already.",
    rejoined: (count) =>
      `Two copies of this notebook were written in. ${whole(count)} ${count === 1 ? "thing was" : "things were"} joined from the other; nothing is lost.`,
    words: "Recovery words",
    wordsLine:
      "Write these 24 words on paper. With a backup file they bring everything back. Nobody else has them, so nobody can send them again.",
    showWords: "Show the 24 words",
    wordsWritten: "Written down",
    wordsLater: "Later",
    print: "Print",
    persisted: "This browser has promised to keep what is here, even when room runs short.",
    notPersisted:
      "This browser may let go of what is here when room runs short. A backup file is safe from that.",
    askPersist: "Ask it to keep it",
  },
  bring: {
    line: "Notes from another app keep their day, their words and their row as it was.",
    daylio: "Daylio",
    daylioHow: "In Daylio choose More, Export Entries, CSV. Then pick that file here.",
    pick: "Choose the file",
    reading: (percent) => `Reading, ${percent} %`,
    found: (count, from, to) =>
      count === 1 ? `1 note is new, of ${from}.` : `${notes(count)} are new, ${from} to ${to}.`,
    alreadyHere: (count) =>
      count === 1 ? "1 is already here." : `${whole(count)} are already here.`,
    cameBack: (count) =>
      count === 1
        ? "1 taken out before comes back."
        : `${whole(count)} taken out before come back.`,
    unread: (count) =>
      count === 1 ? "1 row could not be read:" : `${whole(count)} rows could not be read:`,
    unreadRow: (line, reason) => `Line ${line}: ${reason}`,
    reason: (reason) => REASONS[reason] ?? reason,
    doubtfulTimes: (count) =>
      count === 1
        ? "1 comes without a time: the one it had is not clear."
        : `${whole(count)} come without a time: the ones they had are not clear.`,
    unknownColumns: (names) => `These columns are new to Lichen and stay with the notes: ${names}`,
    moodsTitle: "Moods of your own",
    moodsLine: "Say once how pleasant each is, or leave it with its name only.",
    mood: (name, count) => `“${name}”, ${count === 1 ? "once" : `${whole(count)} times`}`,
    leaveUnplaced: "Name only",
    bringIn: "Bring them in",
    nothingNew: "Nothing here is new.",
    brought: (count) => (count === 1 ? "1 note came in." : `${notes(count)} came in.`),
    fileUnchanged: "Your file is unchanged.",
    undo: "Undo",
    undone: (hidden, left) =>
      left === 0
        ? `${notes(hidden)} ${hidden === 1 ? "is" : "are"} out of sight.`
        : `${notes(hidden)} ${hidden === 1 ? "is" : "are"} out of sight. ${whole(left)} you changed since ${left === 1 ? "stays" : "stay"}.`,
    earlier: "Brought in before",
    importLine: (app, day, count) => `${app}, ${day}: ${notes(count)}`,
    takeOut: "Take everything out",
    takeOutLine: "These files are open: whoever has one can read it.",
    json: "Save as JSON",
    markdown: "Save as Markdown",
    saved: "Saved.",
  },
  about: {
    lines: [
      "A lichen is two living things that hold each other up. Lichen is a notebook for two that do the same: trust in yourself, and kindness to yourself.",
      "It grew from a short essay of 2024 by a member of a psychological wellness council in India.",
    ],
    whatNot:
      "Lichen is for adults. It is not medical care. It cannot see or judge danger. If you have thoughts of ending your life, or are not safe, talk to a person now.",
    evidence: "What it rests on",
    evidenceLines: [
      "The field of a check-in has two axes, after the circumplex of affect (Russell, 1980).",
      "The places of the words on it are our own reading.",
      "The two questions are our own. They are not a test.",
    ],
    version: (version) => `Version ${version}`,
    licence: "Free software under the AGPL, version 3 or later.",
    hindiNotReviewed: "The Hindi has not been read by a native reviewer yet.",
  },
  problem: problemText,
};
