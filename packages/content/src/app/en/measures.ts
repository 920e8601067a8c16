import type { MeasuresWords } from "../words/measures.ts";

const number = (value: number): string =>
  value.toLocaleString("en-IN", { maximumFractionDigits: 1 });

/** Questionnaires, in English. */
export const measures: MeasuresWords = {
  pageTitle: "Questionnaires",
  intro: "Short sets of questions that were tried out with many people. Answer one, or none.",
  notIllness:
    "These are your own answers, added up. They show change over time; they do not name an illness.",
  troubled: "If they trouble you, a doctor or counsellor can look at them with you.",
  signs: "Signs that need a person today",
  signsLine: "In Help, with whom to call",
  dueTitle: "Open now, if you like",
  restTitle: "Answered lately",
  askedTitle: "Only if you ask for them",
  askedLine:
    "About low mood, worry, or a painful moment. Never offered here unless you turn that on.",
  asideTitle: "Left aside",
  begunLine: "Begun; you can go on where you were",
  about: {
    "who-5": {
      asks: "How the last two weeks felt",
      why: "It shows how you are over weeks, beside the ups and downs of days.",
      higher: "A higher number says that more of those two weeks felt well.",
    },
    "scs-sf": {
      asks: "How you treat yourself in hard times",
      why: "It is about kindness to yourself, one of the two things that grow here.",
      higher: "A higher number says: kinder to yourself in hard times.",
    },
    gse: {
      asks: "Trust in handling things",
      why: "It is about trust in yourself, one of the two things that grow here.",
      higher: "A higher number says: more trust in handling what comes.",
    },
    "ucla-3": {
      asks: "How alone you feel",
      why: "Trusting yourself does not mean being alone. This looks at that side.",
      higher: "A higher number says: more often alone than you would like.",
    },
    "sscs-s": {
      asks: "Kindness in a painful moment",
      why: "It can show what a kind pause brings, when you answer it before and after.",
      higher: "A higher number says: kinder to yourself right now.",
    },
    "phq-4": {
      asks: "Low mood and worry, in short",
      why: "Four questions give a first look. They can help when you talk with a doctor.",
      higher: "A higher number says: more days with low mood or worry.",
    },
    "phq-8": {
      asks: "Low mood, more closely",
      why: "Many doctors know it. What comes out can be shown to one.",
      higher: "A higher number says: more days with such troubles.",
    },
    "gad-7": {
      asks: "Worry, more closely",
      why: "Many doctors know it. What comes out can be shown to one.",
      higher: "A higher number says: more days with such worry.",
    },
  },
  items: (count) => (count === 1 ? "1 question" : `${count.toLocaleString("en-IN")} questions`),
  minutes: (count) =>
    `about ${count === 1 ? "1 minute" : `${count.toLocaleString("en-IN")} minutes`}`,
  everyWeeks: (weeks) =>
    weeks === 1 ? "once a week at most" : `once in ${weeks.toLocaleString("en-IN")} weeks at most`,
  againFrom: (day) => `Again from ${day}`,
  answeredOn: (day) => `Answered on ${day}`,

  inEnglish: "Its words stand in English, as its makers printed them.",
  begin: "Begin",
  goOn: "Go on",
  answerAgain: "Answer it again now",
  early: "It was answered lately. A result now would mostly show ordinary wobble.",
  offerLabel: "Offer it when it makes sense again",
  offerLine: "On this page alone. Nothing will remind you.",
  offerAtSetback: "Offer it around a setback",
  offerAtSetbackLine: "One quiet line at the end, once a week at most. You can pass it by.",
  atSetback: {
    before: "6 questions first, only if you like",
    after: "6 questions, only if you like",
    again: "The same 6 once more, if you like",
  },
  originTitle: "Where it is from",
  asTable: "The same as a table",
  tableDay: "Day",
  tableResult: "Result",
  tableBand: "Likely between",

  step: (now, all) => `Question ${now} of ${all}`,
  lead: {
    gse: "How true is this for you?",
    "ucla-3": "How it is for you, taken as a whole.",
    "sscs-s": "Think of something painful right now. How true is this, at this moment?",
  },
  noWrong: "There is no right answer here. What comes first is good enough.",
  next: "Next",
  finish: "To the result",
  leaveOpen: "Leave this one open",
  stopHere: "Stop here",
  keptSign: "Kept",
  keeping: "Keeping",
  notKept: "Not kept yet",

  resultTitle: "What came out last",
  first: "This is the first one. Alone it says little; the next can be laid beside it.",
  notWhole: "Too few were answered for a result this time. What you answered is kept.",
  same: "The same as last time.",
  within: {
    higher: "Higher than last time, within ordinary wobble: too close to tell apart.",
    lower: "Lower than last time, within ordinary wobble: too close to tell apart.",
  },
  perhaps: {
    higher: "Higher than last time. It may be more than ordinary wobble; too close to tell.",
    lower: "Lower than last time. It may be more than ordinary wobble; too close to tell.",
  },
  bigger: {
    higher: "Higher than last time, by more than ordinary wobble.",
    lower: "Lower than last time, by more than ordinary wobble.",
  },
  resultSaid: (value, least, most) =>
    `${number(value)} on its scale of ${number(least)} to ${number(most)}`,
  bandLikely: (low, high) => `likely between ${number(low)} and ${number(high)}`,
  part: {
    kind: "Kind to yourself",
    critical: "Not harsh with yourself",
    worry: "Worry",
    low: "Low mood",
  },
  partsApart: "Its two halves can move apart, so they stand apart.",
  turnedRound: "The second is turned round: a higher number says less harsh.",
  companyLine: "It sounds heavy. Here are people who can listen, now or later.",
  nothingSent: "Your answers stay here; nothing was marked or sent.",
  listeners: "People who listen",
  someone: "Someone I chose",
  longerLine: "A longer one looks at this more closely. It is there if you want it.",
  chartLabel: (results) =>
    `${results === 1 ? "1 result" : `${results.toLocaleString("en-IN")} results`}, earliest first, each with its wobble. The table has the numbers.`,
};
