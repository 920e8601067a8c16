import type { CircleWords, Tone } from "../words/circle.ts";

const LISTEN: { readonly [tone in Tone]: (name: string) => string } = {
  friend: (name) =>
    `${name}, it has been a heavy few days. Could we talk for ten minutes this evening? Listening is plenty, nothing to fix. Fine if not today.`,
  elder: (name) =>
    `${name}, I have not been feeling like myself. May I sit with you tonight and talk a little? No advice yet, I would like your company.`,
  counsellor: (name) =>
    `Hello ${name}. I would like to talk with you. These weeks have been hard. When is your next free time? A call is fine too.`,
};
const PRACTICAL: { readonly [tone in Tone]: (name: string, help: string) => string } = {
  friend: (name, help) =>
    `${name}, this week is too full for me. Could you ${help}? If it is too much, say so, no hard feelings.`,
  elder: (name, help) =>
    `${name}, I am carrying a lot right now. Could you ${help} this week? It would give me some room. If it is hard, let us find another way.`,
  counsellor: (name, help) =>
    `Hello ${name}. I need help with one thing. Could you ${help}, or say whom I can ask? I can call when it suits you.`,
};

/** The circle, in English. */
export const circle: CircleWords = {
  title: "Circle",
  line: "Who is good for what. In no order.",
  emptyQuestion: "Who could you sit beside and say nothing?",
  emptyLine: "One name is plenty. Pets and places count too.",
  goodFor: {
    listen: "To listen",
    distract: "To take my mind off it",
    practical: "For practical things",
    advise: "To advise",
    crisis: "At night, or when it is worst",
  },
  gap: {
    listen: "Nobody yet, as for many people. A group or a line can stand here.",
    distract: "Nobody yet. A dog in the street counts.",
    practical: "Nobody yet. A neighbour with a key, perhaps.",
    advise: "Nobody yet. Someone who has been through it, perhaps.",
    crisis: "Nobody yet, as for many people. A line that answers all night can stand here.",
  },
  is: {
    person: "Person",
    group: "Group",
    professional: "Professional",
    pet: "Pet",
    place: "Place",
  },
  lastReached: (day) => `reached on ${day}`,
  addSomeone: "Add someone",
  reachOut: "Reach out",
  careTitle: "Care card",
  careLine: "One page for someone close: what helps, and what does not.",

  newTitle: "Someone for your circle",
  name: "Name",
  whoIs: "Who or what they are",
  whatFor: "What they are good for",
  phone: "Number",
  phoneHint: "Only to call or write from here. It stays sealed in your notebook.",
  fromContacts: "Choose from contacts",
  fromContactsLine: "Only the name and the numbers you pick come here. The rest is not read.",
  whichNumber: "Which number?",
  about: "A line to know them by",
  aboutHint: "Such as when they can be reached",
  keep: "Keep",
  kept: "Kept in your circle.",
  takeOut: "Take out of my circle",
  tookOut: "Out of your circle. What you wrote about them stays.",

  to: (name) => `To ${name}`,
  whom: "Whom would you like to reach?",
  wish: "What would help?",
  listen: "Someone to listen",
  practical: "Help with something",
  withWhat: "What could they do? For instance: come along tomorrow",
  tone: "Say it as to",
  toneOf: { friend: "A friend", elder: "An elder", counsellor: "A counsellor" },
  message: "Your message",
  draftLine: "A start, to be put in your own words.",
  draft: {
    listenTo: (tone, name) => LISTEN[tone](name),
    practicalTo: (tone, name, help) =>
      PRACTICAL[tone](name, help === "" ? "help me with one thing" : help),
  },
  handTo: "Hand it to",
  call: "Call",
  share: "Share",
  mail: "Mail",
  copy: "Copy",
  copied: "Copied. You can paste it anywhere.",
  sendsNothing: "Lichen sends nothing by itself.",
  noNumber: "There is no number yet. Sharing and copying work without one.",
  countsLine: "Asking is something you did. It counts, whatever the answer.",
  reached: "I reached out",
  reachedKept: "Kept.",

  part: {
    looksLike: "What my hard times look like",
    helps: "What helps",
    helpsNot: "What does not help",
    pleaseDo: "If it gets very bad, please",
  },
  partHint: {
    looksLike: "I go quiet, I cancel, I sleep in the day",
    helps: "Tea, a walk, no questions",
    helpsNot: "Being told to cheer up",
    pleaseDo: "Stay with me, and call the person I named",
  },
  print: "Print",
  printLine: "Printed on one page. Lichen keeps no copy anywhere else.",
};
