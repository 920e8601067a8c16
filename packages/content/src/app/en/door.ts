import type { DoorWords } from "../words/door.ts";

/** The first run, the lock and the ways back, in English. */
export const door: DoorWords = {
  firstRun: {
    language: "Language",
    welcome: "Two things grow here together",
    what: "Trust in yourself, and kindness to yourself. One word a day is a start.",
    whatNot:
      "This is a companion for daily practice. It is not medical care, and it cannot see danger. Help is on every screen.",
    privacy:
      "No account, no e-mail. What you write stays on this device and is not sent to anyone.",
    begin: "Begin",
    haveBackup: "I have a backup",
    step: (step, of) => `Step ${step} of ${of}`,
    protectTitle: "Keep it yours",
    protectWhy:
      "What you write stays on this device. A lock keeps it yours when someone else picks it up.",
    passphrase: "A passphrase",
    passphraseLine:
      "Five words only you would put together. If they are lost, nobody can open this, its makers included.",
    thisDevice: "No lock for now",
    thisDeviceLine:
      "Whoever holds this device unlocked can read what is here. You can add a lock whenever you like.",
    plainName: "Plain name and icon",
    plainNameLine: "Shows as “Notebook” on the home screen",
    someoneKnows: "Someone else knows my device’s code",
    someoneKnowsLine:
      "Then a passphrase helps: the device’s own code does not open what is here. A safer device is better still if this one may be watched.",
    next: "Continue",
    choosePassphrase: "Choose your words",
    choosePassphraseLine:
      "Words you can say in your head, in any language. Spaces and capitals count.",
    newPassphrase: "Your passphrase",
    again: "Once more",
    differ: "The two are not the same yet. Look for a capital letter or a space.",
    short: "A short one can be guessed by someone who copies this device. Five words are better.",
    show: "Show",
    hide: "Hide",
    making: "Making your notebook",
  },
  locked: {
    title: "Notebook",
    passphrase: "Passphrase",
    open: "Open",
    opening: "Opening",
    forgotten: "I can’t remember it",
    forgottenLine:
      "Your 24 recovery words open a backup file. Without the passphrase, or the words and a backup, nobody can open this notebook.",
    keepOne: "Write without opening",
    keepOneLine: "It is sealed at once, and nobody can read it here until the notebook is opened.",
    keptSealed: "Kept, sealed. It will be inside when you open the notebook.",
    myPlan: "My safety plan",
  },
  tookIn: (count) =>
    count === 1
      ? "1 note that you kept while locked is in your notebook now."
      : `${count.toLocaleString("en-IN")} notes that you kept while locked are in your notebook now.`,
  elsewhere: {
    title: "Open elsewhere",
    line: "Your notebook is open in another tab or window. It can be written in one place at a time.",
    here: "Continue here",
  },
  lost: {
    title: "This browser has lost its copy",
    line: "This can happen when a phone is full; you did nothing wrong. Copies kept elsewhere are not touched by it.",
    fromBackup: "Bring a backup file back",
    beginEmpty: "Begin empty",
    beginEmptyAsk: "Begin with an empty notebook? A backup can still be brought in later.",
  },
  unreadable: {
    title: "Your notebook does not open here",
    fromBackup: "Bring a backup file back",
    tryAgain: "Try again",
  },
  fewer: (count) =>
    count === 1
      ? "1 thing that was kept here is not here any more. A backup may still have it."
      : `${count.toLocaleString("en-IN")} things that were kept here are not here any more. A backup may still have them.`,
  hurt: "Some pages here do not open. All that opens is here. A backup can bring the rest back.",
  full: {
    title: "There is no room left",
    line: "What you wrote is on this screen but not kept yet. All that was kept before is safe. Free some room, or take a copy now.",
    saveBackup: "Save a backup file",
    copyNote: "Copy what I wrote",
    copied: "Copied",
    tryAgain: "Try again",
  },
};
