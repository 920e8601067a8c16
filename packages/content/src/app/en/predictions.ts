import type { BandTold, PredictionsWords } from "../words/predictions.ts";

const times = (count: number): string =>
  count === 1 ? "once" : `${count.toLocaleString("en-IN")} times`;
const bandName = (from: number, to: number): string =>
  to - from === 1 ? `${from} or ${to} in 10` : `${from} to ${to} in 10`;

/** The prediction diary, in English. */
export const predictions: PredictionsWords = {
  pageTitle: "Predictions",
  line: "Write down what you think will happen. Later, see what did.",
  notFor: "This is for everyday worry. In real danger a person can help now: Help is one tap away.",
  notChecking: "If looking turns into checking over and over, let this page rest.",
  emptyQuestion: "What do you think will happen?",
  emptyLine: "One guess is a start. There is no right or wrong here.",
  begin: "Write a prediction",
  dueTitle: "Time to look again",
  waitingTitle: "Still open",
  lookedTitle: "Looked at again",
  lookAgainOn: (day) => `To look at again on ${day}`,
  whenILike: "To look at when you like",
  look: "See what happened",
  saidSure: (tens) => {
    if (tens === 0) return "You thought it would not happen";
    return tens === 10 ? "You thought it would happen" : `You said about ${tens} in 10`;
  },

  newTitle: "A prediction",
  textLabel: "What do you think will happen?",
  textHint: "Such as: they will all look at me",
  sureQuestion: "How sure are you that it will?",
  willNot: "It will not",
  will: "It will",
  unanswered: "not said",
  clearAnswer: "Clear",
  againQuestion: "When to look again",
  again: {
    tomorrow: "Tomorrow",
    days: "In 3 days",
    week: "In a week",
    month: "In a month",
    open: "When I like",
  },
  keep: "Keep",
  kept: "Kept. It is here when you want to look again.",

  lookTitle: "What happened?",
  outcomeQuestion: "Did it happen?",
  outcome: { yes: "It did", partly: "Partly", no: "It did not", "not-sure": "Not sure" },
  happenedLabel: "In your words, if you like",
  told: "Kept.",
  openEntry: "Open the entry",

  shownTitle: "What your guesses show",
  notEnough: (most) =>
    `Not enough to say yet. It takes 5 looks at guesses of one sureness; the most is ${most}.`,
  soFar: "So far, and it may change. It tells of these guesses and not of the next one.",
  bandName,
  bandSaid: ({ from, to, looks, yes, partly }: BandTold) => {
    const whole = `Of ${times(looks)} you said ${bandName(from, to)}, it happened ${yes === 0 ? "never" : times(yes)}`;
    return partly === 0 ? `${whole}.` : `${whole}. In part: ${times(partly)}.`;
  },
  ringIs: "how sure you were",
  discIs: "how often it happened",
  never: "never",
  always: "always",
  asTable: "The same as a table",
  tableSure: "How sure",
  tableLooks: "Looks",
};
