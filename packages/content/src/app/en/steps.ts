import type { StepsWords } from "../words/steps.ts";

const NUMBERS = ["No", "One", "Two", "Three"];

/** Steps of a day, in English. */
export const steps: StepsWords = {
  forToday: (count) =>
    count === 1
      ? "One step for today"
      : `${NUMBERS[count] ?? count.toLocaleString("en-IN")} steps for today`,
  outcome: {
    done: "Done",
    partly: "Partly",
    "not-today": "Not today",
    "not-applicable": "Doesn’t apply",
  },
  happened: "It came up",
  cameUp: (amount) => `It came up: ${amount.toLocaleString("en-IN")}`,
  oneMore: "One more",
  happenedKind: [
    "Noted. To see it is something you did.",
    "It came up, and you saw it. Nothing is owed.",
  ],
  chance: (tens) => {
    if (tens < 1) return "fewer than 1 in 10 days like today";
    return tens >= 10 ? "more than 9 in 10 days like today" : `about ${tens} in 10 days like today`;
  },
  likely: (low, high) => {
    if (low >= 10) return "Likely more than 9 in 10, so far.";
    if (high < 1) return "Likely fewer than 1 in 10, so far.";
    if (high >= 10) return `Likely ${low.toLocaleString("en-IN")} in 10 or more, so far.`;
    return low === high
      ? `Likely about ${low.toLocaleString("en-IN")} in 10, so far.`
      : `Likely ${low.toLocaleString("en-IN")} to ${high.toLocaleString("en-IN")} in 10, so far.`;
  },
  tooEarly: "Too early to say how it goes. The smallest step is a good one.",
  smallestCounts: (smallest) => `Counts too: ${smallest}`,
  nextPart: (part) => `Next: ${part}`,
  kind: {
    done: [
      "Done. You made room for it today.",
      "Done. Rest is part of it too.",
      "Done, on a day like this one.",
    ],
    partly: [
      "A part counts. You began.",
      "That much was there today, and it counts.",
      "Part of the way is the way.",
    ],
    "not-today": [
      "Not today is an answer. Nothing is owed.",
      "Some days carry other things. This one did.",
      "It keeps. You may be kind to yourself about it.",
    ],
    "not-applicable": ["Set aside for today. It counts neither way."],
  },
  tellYourself: (line) => `Your own words: ${line}`,
  reserveTaken: "A reserve day covers it. That is what it is there for.",
  howMuch: "How much was it?",
  ofSize: (size) => `of ${size}`,
  toFound: "Write what you found out",
  toSetback: "Look at it with kindness",
  marked: "Kept.",
  unmarked: "As it was before.",
};
