import type { OfferWords } from "../words/offers.ts";

/** Offers by the wording of a text, in English. */
export const offers: OfferWords = {
  settingsTitle: "What may be offered",
  heavy: {
    label: "People who listen",
    line: "It sounds heavy. Here are people who can listen, now or later.",
    stays: "Your words stay here; nothing was marked or sent.",
    someone: "Someone I chose",
    close: "Close",
    notAgain: "Don’t offer this again",
    about:
      "When what you write sounds heavy, a card with people who listen can stand below it. It reads on this device only and often sees nothing. Help is always there, whatever it sees.",
  },
  company: {
    label: "A little company",
    about:
      "After four heavy weeks with nobody in them, Today can offer your people. One day a week, and counted on this device only.",
  },
  selfLabel: {
    label: "A friend’s voice",
    about:
      "When a note calls you a harsh name, it can offer a friend’s voice. At most once a day. It reads on this device only.",
    line: "That sounded hard on yourself. Want to try it in the voice you would use with a friend?",
    tryIt: "Try it",
    notNow: "Not now",
    notHarsh: "Not harsh, leave it",
    whyButton: "Why this?",
    why: (words) => `Because of these words: “${words}”. Nothing about them is kept.`,
    starters: ["It makes sense that", "One thing that is also true:", "Next, I could"],
    leftAloneTitle: "Words you called not harsh",
    leftAloneLine: "These are left alone. Take one back, and it can bring the offer again.",
    takeBack: "Take back",
    tookBack: "Taken back.",
  },
};
