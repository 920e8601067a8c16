import type { VictoriesWords } from "../words/victories.ts";

/** The jar of small victories, in English. */
export const victories: VictoriesWords = {
  pageTitle: "Small victories",
  line: "Small things you did, each with the entry that shows it. Partly counts too.",
  emptyQuestion: "What small thing went well?",
  emptyLine: "One line is plenty. Asking someone for company goes in here too.",
  jarSaid: (count) => {
    if (count === 0) return "The jar is open for the first one.";
    return count === 1
      ? "1 small victory is in the jar."
      : `${count.toLocaleString("en-IN")} small victories are in the jar.`;
  },
  openJar: "Take one out",
  another: "Another one",
  from: {
    own: "In your own words",
    "hard-moment": "From a hard moment",
    "reach-out": "Asking is a strong act",
    setback: "From a setback you met",
    step: "A step you took",
  },
  reachedOut: (name) => (name === "" ? "You reached out" : `You reached out to ${name}`),
  metSetback: "You met a setback kindly",
  tookStep: "You took a step",
  partly: "A part of it, and it counts",
  openEntry: "The entry behind it",
  takeOut: "Leave it out",
  tookOut: "Out of the jar. Its entry stays in Look back.",
  addLabel: "Put one in",
  addHint: "Such as: I went out in the drizzle",
  add: "Put it in the jar",
  added: "It is in the jar.",
  allTitle: "All of them",
  searchLabel: "Look for a word",
  clearSearch: "Clear",
  isIn: (count) => (count === 1 ? "1 of them" : `${count.toLocaleString("en-IN")} of them`),
  nothingFound: "Nothing in the jar has these words.",
  showMore: "Show more",
};
