import type { SharedTroubles } from "../words/shared-troubles.ts";

/** Ordinary troubles, in English. */
export const sharedTroubles: SharedTroubles = [
  "I lie awake and go over one sentence I said at work.",
  "Everyone in the group photo seems to have a plan. I do not.",
  "I snapped at someone I love, and the whole day tasted of it.",
  "I started the course three times and stopped three times.",
  "I said yes again when I meant no.",
  "My house is a mess and I hid when the bell rang.",
  "I checked my phone for an answer that did not come.",
  "I sat in the meeting and was sure they would find out I know nothing.",
  "I gave good advice to a friend and took none of it.",
  "I envied someone I like, and then I was ashamed of it.",
  "I moved to a new place and talk to nobody on Sundays.",
  "I put off a call for two weeks that took four minutes.",
  "I cried over something small in a shop.",
  "I did what I had wished for, and felt nothing.",
  "I am tired in a way that sleep does not mend.",
];
