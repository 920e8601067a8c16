import type { HelpWords } from "../words/help.ts";

/** Help, in English. */
export const help: HelpWords = {
  title: "Help, now",
  line: "This page works without a network. Nothing you do on it is recorded.",
  danger: "In danger right now?",
  emergency: (number) => `Call ${number}`,
  moreLines: "More lines",
  country: "Country",
  elsewhere: "Another country",
  ground: "Come back to the ground",
  groundSteps: [
    "Put both feet on the floor, and feel it hold you.",
    "Look for five things around you. Say what they are.",
    "Let one breath out slowly, longer than it came in.",
    "Do that again, for as long as you like.",
  ],
  cannot:
    "Lichen cannot see or judge danger, and it is not medical care. If you might act on thoughts of ending your life, please call one of these.",
};
