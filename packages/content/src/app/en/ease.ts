import type { EaseWords } from "../words/ease.ts";

/** Hard moments, in English. */
export const ease: EaseWords = {
  title: "Ease",
  line: "For when it is hard, and for calm hours too.",
  hardMoment: "I’m having a hard moment",
  hardMomentLine: "Three things that fit. Nothing to fill in first.",
  startNow: "Begin now, no questions",
  library: "All ways to cope",
  libraryLine: "Read them in a calm hour, and keep some close.",
  askAgain: "How is it now?",
  askAgainLine: (time) => `At ${time} you noted a hard moment.`,

  unanswered: "not answered",
  clearAnswer: "Clear",
  least: "hardly there",
  most: "as strong as can be",
  hereAndNow: "Where, and how much time",
  anyTime: "Any",
  upTo: (minutes) =>
    minutes === 1 ? "1 minute" : `Up to ${minutes.toLocaleString("en-IN")} minutes`,
  span: (from, to) => (from === to ? `${to} min` : `${from} to ${to} min`),
  withSomeone: "with someone",
  bestKnown: "Best known for a moment like this.",
  yourOwn: "Your own way.",
  justNote: "Note it for now",
  somethingElse: "Something else",
  stopAnyTime: "You can stop any time.",
  lockedLine:
    "Your notebook is locked, so nothing of this is kept. What you told cannot be seen now, so only ways that suit nearly everyone are here.",
  noted: "Noted. In a while you are asked once how it is.",

  breatheIn: "breathe in",
  breatheOut: "and out",
  pace: "Longer out than in. No holding.",
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  left: (seconds) =>
    seconds < 60 ? `${seconds} s left` : `${Math.floor(seconds / 60)} min ${seconds % 60} s left`,
  next: "Next",
  finish: "That was it",
  sound: "Sound",
  buzz: "Buzz",
  voice: "Voice",
  pause: "Pause",
  goOn: "Go on",
  paused: "Paused, for as long as you like.",
  enough: "Stop here, that is enough",

  afterTitle: "You stayed with it",
  victoryTitle: "A small victory",
  victory: (title) => `In a hard moment I tried: ${title}`,
  keepVictory: "Keep it",
  victoryKept: "Kept among your small victories.",
  oneSmallThing: "And one small thing?",
  oneSmallThingLine:
    "A glass of water, a window, one reply. Small enough to be done before you doubt it.",
  nothing: "Nothing, and that is fine",
  toPeople: "Someone to be with",
  another: "Another way",
  afterAsk: "You noted a hard moment. One answer is enough, or none.",
};
