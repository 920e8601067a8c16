import type { HardMomentWords } from "../words/hard-moment.ts";

/** Around a technique, in English. */
export const hardMoment: HardMomentWords = {
  title: "A hard moment",
  opening: "This is a hard moment. It can be met a little at a time.",
  howStrong: "How strong is it, 0 to 10?",
  whatKind: "What is it most like?",
  moment: {
    panic: "Sudden fear",
    worry: "Worry that goes round",
    tension: "A tight body",
    anger: "Anger",
    overload: "Too much at once",
    urge: "An urge I do not want",
    sleepless: "Cannot sleep",
    shame: "Shame",
    doubt: "Doubt in myself",
    low: "Low",
    lonely: "Alone",
    numb: "Numb or far away",
  },
  where: "Where are you?",
  place: {
    home: "At home",
    bed: "In bed",
    work: "At work or class",
    public: "Among people",
    moving: "On the way",
  },
  howLong: "How much time is there?",
  minutes: (count) => (count === 1 ? "1 minute" : `${count.toLocaleString("en-IN")} minutes`),
  threeFit: "Three things that fit here",
  noteIt: "Note it, and look again in 10 minutes",
  basis: "The order comes from general research, not yet from you.",
  veryStrong: "This is very strong. A person can do more here than a page.",
  call: "Call",
  writeTo: (name) => `Write to ${name}`,
  mySafetyPlan: "My safety plan",
  none: {
    "all-refused":
      "You have put every way aside, and that is your call. You can note it, rest, or reach a person.",
    "nothing-fits":
      "Nothing here fits this place and time. You can note it, look at all ways, or reach a person.",
  },
  tryIt: "Try it",
  seeOthers: "See others",
  stopHere: "Stop here",
  howNow: "How strong is it now?",
  better: (before, after) =>
    `From ${before} to ${after}. Some of that may be time passing. Either way, you looked after yourself.`,
  same: (after) => `Still ${after}. Nothing works every time. Another way, a person, or rest?`,
  harder: (before, after) =>
    `From ${before} to ${after}. Noted: this one did not help today. Something gentler, or a person?`,
  madeWorse: "This made it worse",
  madeWorseKept: "Noted, and thank you. If it happens again, it is not offered next time.",
  notForMe: "Not for me",
  notForMeKept: "It will not be offered any more. You can bring it back from the list.",
  steps: "Step by step",
  whenTitle: "When it fits",
  whenNotTitle: "When not",
  noticeTitle: "What people notice",
  evidenceTitle: "What is known about it",
  grade: {
    A: "Several good trials of something close to this",
    "A-": "Several trials, most of them a longer form",
    "B+": "Good studies, with some doubt about the design",
    B: "Some trials, short or mixed",
    "C+": "A few small studies",
    C: "Small or indirect studies",
    D: "Used by many, hardly tested",
  },
  notReviewed: "Not yet reviewed by a clinician",
  fromMemory: "The source is named from memory and waits to be opened again.",
  ownTitle: "A way of my own",
  ownLine: "You know what helps you. A name is enough; steps if you like.",
  ownProblem: (problem) => {
    switch (problem.kind) {
      case "nothing-to-keep":
        return "Nothing to keep yet. A name is plenty.";
      case "too-many-steps":
        return `That is a long way. Up to ${problem.limit} steps can be kept; the rest can be a second way.`;
    }
  },
  chainCue: "If I start to feel",
  chainResponse: "then I can",
  chainThen: "and if that is not enough",
  addPerson: "One step with a person in it? You may leave it out.",
  withoutPerson: "Leave it out",
  chainProblem: (problem) => {
    switch (problem.kind) {
      case "no-cue":
        return "What would set it off? A feeling, a place or a time is plenty.";
      case "no-response":
        return "One thing to do is plenty.";
      case "too-many-responses":
        return `Up to ${problem.limit} steps fit here; few are read in a hard moment.`;
    }
  },
  flagsTitle: "What does not suit me",
  flagsLine:
    "If you tell what does not suit your body or past, it is never offered. All of it can be left open, and changed.",
  flag: {
    "breath-fear": "Watching my breath scares me",
    lungs: "My lungs are ill, such as asthma",
    heart: "My heart is ill, or I take something to slow it",
    pregnant: "I am pregnant",
    epilepsy: "I have seizures",
    pain: "I am hurt, or pain stays with me",
    spent: "I am worn out by illness or work",
    eating: "Food, weight or exercise is a hard subject",
    trauma: "Bad memories come on their own",
    drifting: "I drift off and feel unreal",
    voices: "I hear or believe things others do not",
    racing: "I have times of great energy and little sleep",
    checking: "I get stuck in checking or rituals",
    "very-low": "I am in a long, very low time",
    loss: "I have lost someone or something lately",
    "warmth-hurts": "Being kind to myself hurts",
    "self-harm": "I think of hurting myself or ending my life",
    stopping: "I am stopping alcohol or a strong medicine",
    "unsafe-person": "Someone near hurts or controls me",
  },
};
