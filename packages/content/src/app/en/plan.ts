import type { PlanWords } from "../words/plan.ts";

/** The safety plan, in English. Not yet reviewed by a clinician. */
export const plan: PlanWords = {
  title: "My safety plan",
  line: "Six steps, written in a calm hour, open in a dark one. Go down them in order; stop where it gets lighter.",
  notAPromise:
    "It is best made with someone you trust or a professional beside you. It is no promise, and it does not take their place.",
  part: {
    signs: "1. How I notice that it is starting",
    alone: "2. What I can do then, on my own",
    distract: "3. People and places that take my mind off it",
    people: "4. People I can ask for help",
    lines: "5. Professionals and lines I can call",
    safer: "6. How the space around me can be safer, and who helps",
    reasons: "What holds me",
  },
  partHint: {
    signs: "A thought, a feeling, something I do",
    alone: "A walk to the gate, a song, cool water",
    distract: "The tea stall, a cousin who talks of cricket",
    people: "A name and a number",
    lines: "A clinic, a line that answers at night",
    safer: "Someone keeps it for me for a while",
    reasons: "Someone, something, a place, a day to come",
  },
  withHelp: "Some of these steps can be heavy to write. Leave any of them, and come back.",
  print: "Print",
  stayOpen: "Keep it open while locked",
  stayOpenLine:
    "Then whoever holds this phone can read it, and the people Help shows, without your passphrase. It rests in this browser until you turn this off.",
  openLine: "This is the copy that may be read while the notebook is locked.",
  emptyLine: "Nothing is written here yet.",
  myPlan: "My safety plan",
  pictures: {
    heading: "Pictures of what holds me",
    line: "A face, a place, a letter. Each is made smaller and sealed with the rest. Where and when it was taken is left out.",
    notInOpenCopy: "Pictures stay sealed. The copy that opens while locked leaves them out.",
  },
};
