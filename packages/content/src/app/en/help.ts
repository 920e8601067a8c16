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
  groundLine: "One step at a time, a minute or two. Stop when you like.",
  groundNow: "Ground myself now",
  call: "Call",
  callTo: (name) => `Call ${name}`,
  smsTo: (name) => `SMS to ${name}`,
  whatsAppTo: (name) => `WhatsApp to ${name}`,
  chooseSomeone: "Choose someone to reach from here",
  cannot:
    "Lichen cannot see or judge danger, and it is not medical care. If you might act on thoughts of ending your life, please call one of these.",
};
