import type { CheckInWords } from "../words/check-in.ts";

const PLEASANT = [
  "very unpleasant",
  "unpleasant",
  "slightly unpleasant",
  "neither pleasant nor unpleasant",
  "slightly pleasant",
  "pleasant",
  "very pleasant",
];
const ENERGY = [
  "very low",
  "low",
  "rather low",
  "in the middle",
  "rather high",
  "high",
  "very high",
];

/** One of seven words for a value from 0 to 10. */
function wordFor(words: readonly string[], value: number): string {
  return words[Math.min(6, Math.floor((value / 10) * 7))] ?? "";
}

/** Today and the check-in, in English. */
export const checkIn: CheckInWords = {
  today: {
    invitation: "How is it right now?",
    invitationLine: "Two taps. Words only if you like.",
    welcomeBack: "Welcome back. Everything is where you left it.",
    firstKindWord: "Slow is still growing.",
    kindWordIsOurs: "A line of Lichen’s, until you keep your own",
    lichenAlt: (days, seams) => {
      if (days === 0) return "Your lichen: three small scales.";
      const grown = days === 1 ? "1 day" : `${days.toLocaleString("en-IN")} days`;
      const gold =
        seams === 1 ? ", with 1 gold seam" : `, with ${seams.toLocaleString("en-IN")} gold seams`;
      return `Your lichen, grown from ${grown}${seams === 0 ? "" : gold}.`;
    },
    kindWordIsYours: "A line you keep near",
    bothAnd: (feeling, alsoTrue) => `I feel ${feeling} right now, and I ${alsoTrue}.`,
    daysCameBack: (count) => {
      if (count === 0) return "Your first day here";
      return count === 1
        ? "You came here on 1 day"
        : `You came here on ${count.toLocaleString("en-IN")} days`;
    },
    journal: "Write freely",
    journalLine: "A page of your own, kept as you go.",
    keptToday: (count) =>
      count === 1 ? "1 check-in today" : `${count.toLocaleString("en-IN")} check-ins today`,
    hardMoment: "I’m having a hard moment",
    enough: "Enough for today",
    wordsReminder: "Your 24 recovery words are not on paper yet.",
    wordsReminderShow: "Show them",
    backupNudge: (since) =>
      since === 1
        ? "1 thing is in no backup yet."
        : `${since.toLocaleString("en-IN")} things are in no backup yet.`,
    backupNow: "Make a backup",
    dayBefore: "Add something from a day before",
    companyLine: "You wrote down some heavy weeks. Would a little company help?",
    companyPeople: "See my people",
    companyNever: "Don’t offer this again",
  },
  question: "How is it right now?",
  shared: {
    title: "A text came from elsewhere",
    line: "It is not kept yet. You decide.",
    cut: "It is very long. Only its beginning fits in a note.",
    full: "The note here is full, so none of it fits. It can go in your next check-in.",
    waits: "A text came from elsewhere. It waits here until you open your notebook.",
    keep: "Keep it as a note",
    putAway: "Put it away",
  },
  touchAnywhere: "Touch anywhere on the field. One touch is enough.",
  now: (time) => `Now, ${time}`,
  atMoment: (day, time) => (time === "" ? day : `${day}, ${time}`),
  changeMoment: "Another time",
  day: "Day",
  time: "Time",
  noTime: "No time",
  moreEnergy: "more energy",
  lessEnergy: "less energy",
  pleasant: "pleasant",
  unpleasant: "unpleasant",
  fieldLabel: "How it is right now",
  pleasantness: (value) => wordFor(PLEASANT, value),
  energy: (value) => wordFor(ENERGY, value),
  nearest: (word, meaning) => (meaning === "" ? word : `${word}: ${meaning}`),
  wordList: "Choose from the words instead",
  sayMore: "Say more",
  save: "Save",
  kept: "Kept.",
  keptLine: "Add a word if you like, or leave it here.",
  done: "Done",
  enough: "Enough",
  moreTitle: "Kept. Anything more?",
  moreLine: "It is kept already. Stop wherever you like.",
  needs: "What I need",
  needsLine: "One tap: it is met. Another: not yet.",
  moreWords: "More words",
  searchWords: "Find a word",
  quarters: [
    "Unpleasant, with energy",
    "Pleasant, with energy",
    "Unpleasant, with little energy",
    "Pleasant, with little energy",
  ],
  questionsTitle: "Two small questions",
  least: "0 · not at all",
  most: "very · 10",
  keeping: "Keeping",
  keptAt: (time) => `Kept, ${time}`,
  notKept: "Not kept yet",
  notTouched: "not chosen yet",
  placeIt: "Give it a place",
  withoutPlace: "Leave it without a place",
  future: "That moment has not come yet. Any moment up to now will do.",
  list: {
    feelings: "Words for it",
    needsMet: "Needs that are met",
    needsUnmet: "Needs not met yet",
    strengths: "What I leaned on",
    tags: "What is going on",
  },
  closeWords: "Words close to it",
  allWords: "All the words",
  ownWord: "A word of my own",
  addOwnWord: "Add it",
  ownWordPlace: (word) => `Where does “${word}” lie? Touch the field, or leave it without a place.`,
  needMet: "met",
  needNotYet: "not yet",
  twoQuestions: "Two questions",
  rating: {
    pleasantness: "How pleasant is it?",
    energy: "How much energy is there?",
    kindness: "How kindly have I treated myself?",
    able: "How able do I feel to handle what is in front of me?",
  },
  notAnswered: "not answered",
  clearAnswer: "Clear",
  ownQuestions: "Lichen’s own questions, not a test.",
  note: "A note",
  notePlaceholder: "Whatever you like",
  tags: "What is going on",
  addTag: "Add",
  remove: (word) => `Remove “${word}”`,
};
