import type { ExperimentsWords } from "../words/experiments.ts";

const whole = (count: number): string => count.toLocaleString("en-IN");
/** A difference says its direction; the minus is the one of print. */
const signed = (value: number): string => {
  const size = Math.abs(value).toLocaleString("en-IN", { maximumFractionDigits: 1 });
  if (size === "0") return "0";
  return value < 0 ? `−${size}` : `+${size}`;
};

/** Self-experiments, in English. */
export const experiments: ExperimentsWords = {
  pageTitle: "Your own experiment",
  intro:
    "A coin says each day whether you try one small thing. At the end you see if it made a difference.",
  emptyQuestion: "Does it help me, or does it only seem so?",
  begin: "Choose an experiment",
  trial: {
    "kind-hand": {
      name: "A hand on the heart",
      act: "Rest a hand on your heart for a minute, with one kind word.",
      care: "Leave it out where kindness to yourself hurts.",
    },
    "name-it": {
      name: "Naming a feeling",
      act: "Once today, put a feeling into one or two words.",
      care: "",
    },
    music: {
      name: "One piece of music",
      act: "Listen to one piece of music and do nothing else.",
      care: "",
    },
    "one-small-thing": {
      name: "One small thing",
      act: "Pick one small thing and do it, even if it takes two minutes.",
      care: "",
    },
    "small-win": {
      name: "A small win in words",
      act: "Write down one thing that went all right.",
      care: "",
    },
    "walk-outside": {
      name: "Ten minutes outside",
      act: "Walk outside for ten minutes, at your own pace.",
      care: "Not with an injury, when worn out, or where moving has become a trouble.",
    },
  },
  question: {
    kindness: "How kindly did I treat myself?",
    able: "How able did I feel?",
    pleasantness: "How pleasant was the day?",
  },
  least: { kindness: "harshly", able: "not at all", pleasantness: "not at all" },
  most: { kindness: "kindly", able: "fully", pleasantness: "very" },
  unanswered: "not said",
  clearAnswer: "Clear",

  newTitle: "A new experiment",
  whichQuestion: "What would you like to try?",
  someLeftOut: "Some are left out, by what you told about yourself.",
  noneFits: "None of these suits you at the moment, and that is fine.",
  askedEachEvening: "Asked each evening",
  weeksQuestion: "How long?",
  weeks: (count) => (count === 1 ? "1 week" : `${whole(count)} weeks`),
  finds: (tens) => `would find a middling difference about ${whole(tens)} times in 10`,
  consentTitle: "Before you begin",
  consent: [
    "Each day a coin says: try it, or leave the day as it comes. All days are flipped beforehand.",
    "It ends on the agreed day. Until then you see how many days you noted, and no result.",
    "You can stop at any time. Then there is no result, and that is fine.",
    "If you need it on another day, do it. What you need comes first.",
    "It changes nothing about care, medicine, or the people you lean on.",
    "What comes out is about you and these weeks, and nobody else.",
  ],
  agree: "Agree and begin tomorrow",
  begun: "Agreed. The coin is flipped, and it begins tomorrow.",
  problem: {
    "one-under-way": "One experiment is under way. Two at once would blur each other.",
    "does-not-fit": "This one does not suit you at the moment. Another may.",
  },

  underWayTitle: "Under way",
  untilDay: (day) => `Until ${day}`,
  startsOn: (day) => `It begins on ${day}. Nothing to do until then.`,
  today: "Today",
  yesterday: "Yesterday, still open",
  coinTry: "The coin says: try it",
  coinLeave: "The coin says: as it comes",
  coinTried: "The coin said: try it",
  coinLeft: "The coin said: as it comes",
  leaveLine: "Nothing to do. Such days count as much as the others.",
  followedQuestion: "Did the day go that way?",
  followedYes: "It did",
  followedNo: "It did not",
  eitherHelps: "Both answers help. So does a day left open.",
  notedSaid: (noted, past) => `${whole(noted)} of ${whole(past)} days noted`,
  notToldYet: "Which days stood higher is told at the end, so that the end stays where it is.",
  suitsNoMore: "By what you told since, this does not suit you any more. Stopping is the kind way.",
  stop: "Stop the experiment",
  stopped: "Stopped. There is no result now, and that is fine. Your notes stay.",
  keptSign: "Kept",
  keeping: "Keeping it",
  notKept: "Not kept yet",

  earlierTitle: "Earlier ones",
  endedOn: (day) => `Ended on ${day}`,
  stoppedOn: (day) => `Stopped on ${day}. It has no result, and that is fine.`,
  word: {
    "not-yet": "Not enough to say yet",
    "not-enough": "Not enough to say",
    "no-clear-difference": "No clear difference",
    "b-higher": "Clear: higher on days of trying",
    "a-higher": "Clear: lower on days of trying",
  },
  meaning: {
    unclear: "That is an answer too. A small difference may stay hidden in so few days.",
    caused: "A coin chose the days, so for you, in these weeks, it came from trying it.",
  },
  effectSaid: (effect, low, high) =>
    `About ${signed(effect)} on a scale of 10, likely ${signed(low)} to ${signed(high)}`,
  less: "lower",
  none: "no difference",
  more: "higher",
  asTable: "The same as a table",
  tableDays: "Days",
  tableMean: "Mean answer, 0 to 10",
  dayTry: "Days of trying",
  dayLeave: "Days as they came",
};
