import type { LookBackWords } from "../words/look-back.ts";

const KINDS: Readonly<Record<string, string>> = {
  "check-in": "Check-in",
  journal: "Journal",
  goal: "Goal",
  step: "Step",
  victory: "Small victory",
  setback: "Setback",
  practice: "Technique",
  technique: "A way of my own",
  "if-then-chain": "If-then plan",
  person: "Person",
  "reach-out": "Reaching out",
  "care-card": "Care card",
  "safety-plan": "Safety plan",
};

/** Looking back, in English. */
export const lookBack: LookBackWords = {
  title: "Look back",
  timeline: "Days",
  calendar: "Calendar",
  search: "Search",
  hidden: "Out of sight",
  empty: "This page fills slowly. One word on one day is a beginning.",
  emptyCheckIn: "Check in",
  emptyBring: "Bring notes from another app",
  entries: (count) => (count === 1 ? "1 entry" : `${count.toLocaleString("en-IN")} entries`),
  goToDay: "Go to a day",
  searchLabel: "Search your notebook",
  searchHint: "Any word, in any language",
  found: (count) =>
    count === 1 ? "Found in 1 entry" : `Found in ${count.toLocaleString("en-IN")} entries`,
  nothingFound: "These words are nowhere here.",
  month: "Month",
  year: "Year",
  earlier: "Earlier",
  later: "Later",
  noEntry: "no entry",
  withoutPlace: "an entry without a place",
  dayCell: (day, entries, pleasantness) => {
    if (entries === 0) return `${day}, no entry`;
    const count = entries === 1 ? "1 entry" : `${entries.toLocaleString("en-IN")} entries`;
    return pleasantness === undefined
      ? `${day}, ${count}`
      : `${day}, ${count}, pleasant ${pleasantness} of 10`;
  },
  asTable: "The same as a table",
  tableDay: "Day",
  tableEntries: "Entries",
  tablePleasant: "Pleasant, 0 to 10",
  tableEnergy: "Energy, 0 to 10",
  kind: (kind) => (Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? kind) : kind),
  rating: (rating) =>
    ({
      pleasantness: "Pleasant",
      energy: "Energy",
      kindness: "Kind to myself",
      able: "Able",
    })[rating],
  list: (list) =>
    ({
      feelings: "Feelings",
      needsMet: "Needs met",
      needsUnmet: "Needs not met yet",
      strengths: "Leaned on",
      tags: "Going on",
    })[list],
  mood: (name) => `Mood “${name}”`,
  broughtFrom: (app) => `Brought from ${app}`,
  afterMidnight: "after midnight",
  noTime: "no time",
  entryTitle: "One entry",
  edit: "Change",
  move: "Move to another time",
  hide: "Take out of sight",
  erase: "Erase for good",
  written: (moment) => `Written ${moment}`,
  changed: (moment) => `Changed ${moment}`,
  versionsTitle: (count) => `There are ${count.toLocaleString("en-IN")} versions`,
  versionsLine: "It was changed in two places. Pick the one that stands.",
  useThis: "Use this one",
  saved: "Kept.",
  hid: "It is out of sight.",
  shown: "It is back in sight.",
  show: "Bring back",
  eraseAsk: "Erase this for good?",
  eraseLine:
    "It goes from this device, and from every copy that is brought together with it. Older backups may still hold it.",
  eraseYes: "Erase for good",
  eraseNo: "Leave it",
  erased: "Erased.",
  hiddenEmpty: "Nothing is out of sight.",
  hiddenLine: "After 30 days of use, what is out of sight is erased.",
  gone: "This entry is not here any more.",
};
