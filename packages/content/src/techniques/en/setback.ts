import type { SetbackWords } from "../words/setback.ts";

/** The setback flow, in English. */
export const setback: SetbackWords = {
  title: "When it went another way",
  happened: "What happened? Only what a camera would have seen.",
  doneToMe: "Someone did this to me",
  stopHere: "Stop here",
  kindLine: "This is a lot to carry. If it were a friend’s, what would your first words be?",
  others: "Who else has met this? Almost everyone who has tried something hard.",
  inMyHands: "One thing that was in your hands",
  notInMyHands: "One thing that was not",
  decisionLine:
    "The goal: keep it, make it smaller, change it, or drop it. All four are good answers.",
  decision: { keep: "Keep it", shrink: "Make it smaller", change: "Change it", drop: "Drop it" },
  nextTime: "Next time",
  cue: "If this comes",
  response: "then I do this",
  lesson: "What would you like to remember?",
  kept: "Kept as a lesson. There is a gold seam where you met it.",
  harmedOpening: "This was done to you. Nothing here asks for your part in it.",
  harmedAsk: "What would be best now?",
  safer: "Being safer",
  talking: "Talking to someone",
  writing: "Only writing it",
  leave: "Leaving this page",
  mayBeRead: "Others may be able to read this phone; quick exit is at the top.",
  saferLines: [
    "In danger now? Call first. The number is under Help.",
    "You need not speak to the person about it, today or ever.",
    "A helpline can think it through with you, step by step.",
    "Someone you trust could keep a bag, a key or a paper for you.",
  ],
  talkingLines: [
    "Choose someone who is not close to the one who did it.",
    "You can say: something was done to me, and I need you to listen.",
    "Lines for this are under Help. They do not ask you to act.",
  ],
  writingLines: [
    "Write as much or as little as you like. You can stop at any word.",
    "If someone reads this phone, paper or no paper may be safer.",
  ],
  similarTitle: "From a time like this",
  similarLine: "You once wrote this for yourself. It may fit, or not.",
};
