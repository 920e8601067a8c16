import type { HelpWords } from "../words/help.ts";

/** Help, in English. */
export const help: HelpWords = {
  title: "Help, now",
  line: "This page works without a network. Nothing you do on it is recorded.",
  call: "Call Tele-MANAS, 14416",
  callLine: "In India: free, day and night, in 20 languages",
  danger: "In danger right now?",
  emergency: "Call 112",
  ground: "Come back to the ground",
  groundSteps: [
    "Put both feet on the floor, and feel it hold you.",
    "Look for five things around you. Say what they are.",
    "Let one breath out slowly, longer than it came in.",
    "Do that again, for as long as you like.",
  ],
  cannot:
    "Lichen cannot see or judge danger, and it is not medical care. If you might act on thoughts of ending your life, please call one of these.",
  elsewhere: "I am somewhere else",
  elsewhereLine:
    "112 works in many countries. Lines in other countries are listed at findahelpline.com, which needs a network.",
  notChecked:
    "These numbers were seen on public pages in 2026. They still wait to be checked with the lines themselves.",
};
