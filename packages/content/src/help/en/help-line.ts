import type { HelpLineWords } from "../words/help-line.ts";

/** About help lines, in English. */
export const helpLine: HelpLineWords = {
  lineState: (state, time) => {
    switch (state) {
      case "always":
        return "Open day and night";
      case "open":
        return `Open now, until ${time}`;
      case "closed":
        return `Opens at ${time}`;
      case "unknown":
        return "Hours not known; try it";
    }
  },
  cost: {
    free: "Free to call",
    "call-rate": "Costs what a call costs",
    unknown: "Cost not known",
  },
  channel: {
    phone: "Call",
    text: "Text message",
    whatsapp: "WhatsApp",
    chat: "Chat on its website",
    email: "Mail",
  },
  kind: {
    emergency: "In danger right now",
    crisis: "Someone to talk to",
    abuse: "When someone hurts you",
    child: "For anyone under 18",
    elder: "For people over 60",
  },
  seen: {
    "open-list": "Seen in an open list in June 2026. Not yet checked with the line itself.",
    "public-page": "Seen on a public or news page in 2026. Not yet checked with the line itself.",
    "other-list": "Seen in another list. Not yet checked with the line itself.",
    nowhere: "Not yet checked anywhere. If it does not ring, try another.",
  },
  checkedOn: (day) => `Checked on ${day}`,
  spokenIn: (languages, more) => (more ? `${languages} and other languages` : languages),
  textLine: (body, to) => (body === "" ? `Text ${to}` : `Text ${body} to ${to}`),
  noAnswer: (next) => `If nobody answers: ${next}`,
  closedNext: (time, next) => `Opens at ${time}. Until then: ${next}`,
  closedAlone: (time, number) =>
    `Opens at ${time}. No other line here is open now. In danger, call ${number}.`,
  callTitle: "What happens when you call",
  whatHappens: {
    emergency: [
      "Say where you are first, then what is happening.",
      "They may ask short questions. Answer what you can.",
      "Stay on the line if it is safe. Someone may come to you.",
    ],
    crisis: [
      "It rings. There may be a menu or a wait. If nobody answers, try the next line.",
      "A person says hello. You can say: I do not know how to begin.",
      "They may ask if there is danger. Say as much or as little as you like.",
      "You can ask them not to use your name, and what they keep.",
      "You can hang up at any time, and call again.",
    ],
    abuse: [
      "Call when you are alone, or from a phone that nobody checks.",
      "A person asks if it is safe to talk. You can say yes or no, and hang up.",
      "They can speak with you about staying safe, and about a place to go.",
      "You choose what happens next.",
      "The call may show in the list of calls. You can remove it there.",
    ],
    child: [
      "A person answers. You can be any age under 18, or be worried about a child.",
      "You can say: something is wrong and I want to tell someone.",
      "They listen, and can find help near you.",
    ],
    elder: [
      "A person answers. You can call for yourself, or for someone older.",
      "They can listen, and tell you where to turn.",
    ],
  },
  noLines: "No line of this country is listed here yet. 112 reaches help from many phones.",
  directories: "These pages list lines all over the world. They need a network:",
  noWrong: "Asking for help breaks no law in India.",
  underEighteen: "Lichen is made for adults. Under 18, there is a line for you.",
  today: {
    title: "This needs a person today",
    line: "With any of these, call or go to the nearest hospital now. Nothing here takes the place of that.",
    signs: [
      "Chest pain, or trouble breathing",
      "Fainting",
      "You are hurt, or did something that may harm you",
      "Shaking or confusion after stopping alcohol or a medicine",
      "Hearing voices",
      "Racing thoughts with days of no sleep",
      "Fear of harming your baby",
    ],
  },
};
