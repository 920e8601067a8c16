import { partsOfDay } from "@lichen/base";
import type { Words } from "../words/words.ts";
import { commandLine } from "./command-line.ts";
import { problemText } from "./problems.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const KINDS: Readonly<Record<string, string>> = {
  "check-in": "Check-in",
  journal: "Journal",
  goal: "Goal",
  step: "Step",
  victory: "Small victory",
  prediction: "Prediction",
  measure: "Questionnaire",
  experiment: "Experiment",
  "experiment-day": "A day of an experiment",
  setback: "Setback",
  practice: "Technique",
  technique: "A way of my own",
  "if-then-chain": "If-then plan",
  person: "Person",
  "reach-out": "Reaching out",
  "care-card": "Care card",
  "safety-plan": "Safety plan",
  report: "For a therapist",
  "self-compassion-break": "A kind pause",
  "friends-voice": "In a friend’s voice",
  "both-and": "Both are true",
  values: "What matters to me",
  "kind-letter": "A letter to myself",
  "loving-kindness": "Good wishes",
  "kind-line": "A line kept near",
  review: "Review",
  picture: "Picture",
};

const RATINGS = {
  pleasantness: "pleasant",
  energy: "energy",
  kindness: "kind to myself",
  able: "able",
} as const;

const LISTS = {
  feelings: "Feelings",
  needsMet: "Needs met",
  needsUnmet: "Needs not yet met",
  strengths: "Strengths",
  tags: "What is going on",
} as const;

/** Lichen in English. */
export const english: Words = {
  day: (day) => {
    const { year, month, date } = partsOfDay(day);
    return `${date} ${MONTHS[month - 1] ?? ""} ${year}`;
  },
  kind: (kind) => (Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? kind) : kind),
  rating: (rating) => RATINGS[rating],
  list: (list) => LISTS[list],
  problem: problemText,
  commandLine,
};
