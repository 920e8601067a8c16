import type { ThoughtId, WordsOf } from "../words/technique.ts";

/** Thoughts, worries and urges, in English. */
export const thought: WordsOf<ThoughtId> = {
  "name-it": {
    title: "Name the feeling",
    line: "One word, how strong, where, and what it asks for.",
    when: "Something is there and you do not know what.",
    whenNot: "Leave the word open if none fits. Skip this if you are about to think it over anew.",
    steps: [
      "Pick or write a word. “Not sure” is a word too.",
      "How strong is it, 0 to 10?",
      "Where in the body is it, or what colour is it?",
      "What does it need: rest, safety, company, respect, or meaning?",
    ],
    notice: "A feeling with a name often takes up less room.",
  },
  "thought-check": {
    title: "Look at one thought",
    line: "What speaks for it, what against, and what is fairer.",
    when: "One clear thought keeps burning.",
    whenNot: "Not when the facts are as bad as they feel, as in grief or unjust treatment.",
    steps: [
      "Where were you, and what happened?",
      "Write the thought. How far do you believe it, 0 to 10?",
      "What speaks for it? Facts only.",
      "What speaks against it, or is left out?",
      "Write a fairer thought. How far do you believe that one?",
      "What small test could show you more this week?",
    ],
    notice:
      "The thought may stay, with a little less grip. Fairer is enough. It need not be cheerful.",
  },
  "let-it-pass": {
    title: "Let a thought pass",
    line: "See it as a thought, not as the truth.",
    when: "A thought sticks and goes round.",
    whenNot: "Not for memories of harm, and not as a ritual to feel sure.",
    steps: [
      "Put it in words: I notice the thought that it will go wrong.",
      "Say thanks to your mind. It means to warn you.",
      "Say its main word slowly, over and over.",
      "Picture it on a leaf, a bus or a cloud, moving on.",
    ],
    notice: "It may come back. Each time you see it as a thought, it may stick a bit less.",
  },
  "worry-window": {
    title: "A time for worry",
    line: "Write it down now, worry about it at a set time.",
    when: "The same worry knocks again and again.",
    whenNot: "Not for something that truly has to be done today. Do that, or ask for help.",
    steps: [
      "Write the worry in one line.",
      "Set a time and a place for it. Not the bed.",
      "When it knocks before then, say: at six, at the table.",
      "At that time, give it 15 minutes. Can something be done? Plan it. If not, be kind.",
    ],
    notice: "Many worries are smaller, or gone, when their time comes.",
  },
  "prediction-diary": {
    title: "What I think will happen",
    line: "Write a guess and how sure you are. Look again later.",
    when: "You fear how something will go.",
    whenNot: "Not in real danger, and not if checking has become a ritual.",
    steps: [
      "Write what you think will happen.",
      "How sure are you, 0 to 10?",
      "Choose a day to look again.",
      "On that day, write what did happen. No marks, only facts.",
    ],
    notice: "Over weeks you may see how well your fears can tell the future.",
  },
  "long-view": {
    title: "From further away",
    line: "How will this look in a week, a year, ten years?",
    when: "You are upset about something that will pass.",
    whenNot: "Not for grief, illness, or when all ahead looks dark.",
    steps: [
      "Say what it is, in one line.",
      "How will it look in a week?",
      "How will it look in a year?",
      "And in ten years, what will be left of it?",
      "What does that leave for today?",
    ],
    notice: "It may shrink a little. What still looks big later may be worth a plan.",
  },
  "ready-energy": {
    title: "Energy for the task",
    line: "A fast heart can mean the body is getting ready.",
    when: "You are about to speak, play, sit a test or meet someone.",
    whenNot: "Not when it is truly too much, or when a fast heart is a warning for you.",
    steps: [
      "Notice the heart, the hands, the breath.",
      "Say: my body is getting ready.",
      "Write what this energy is for.",
    ],
    notice: "The heart may go on beating fast. It may feel more like a push than a threat.",
  },
  "free-writing": {
    title: "Write it out",
    line: "Ten minutes about one thing. Nobody will read it.",
    when: "Weeks after something that still has hold of you.",
    whenNot:
      "Not in the first days after something terrible. Not with thoughts of ending your life.",
    steps: [
      "Pick one thing. Stop any time.",
      "Write what happened, what you felt, what it means. Spelling does not matter.",
      "Keep it or throw it away. Do not send it.",
      "What is one small thing for the next hour?",
    ],
    notice: "You may feel lower for an hour. If it lasts into the next day, leave this one.",
  },
  "urge-surfing": {
    title: "Ride the urge",
    line: "Watch it rise, stand, and fall like a wave.",
    when: "You want to do a thing you would rather not.",
    whenNot:
      "If you are stopping alcohol or a strong medicine, ask a doctor first. If the urge is to hurt yourself, open your safety plan.",
    steps: [
      "Where in the body is the urge? How strong, 0 to 10?",
      "Watch it. Is it hot, tight, moving?",
      "Let it rise. You need not push it down or do what it says.",
      "Stay with it as it changes, breath by breath.",
      "How strong is it now?",
    ],
    notice: "Urges tend to peak and then sink. The next one may be shorter.",
  },
  "opposite-action": {
    title: "Do the opposite",
    line: "When the urge does not fit the facts, try its opposite.",
    when: "Shame says hide, and nothing wrong was done.",
    whenNot: "If the fear or anger fits the facts, as in danger or abuse, listen to it.",
    steps: [
      "What does the feeling want you to do?",
      "Do the facts call for that?",
      "If not, what would the opposite be, in a small form?",
      "Do it whole for a few minutes: face, voice and hands too.",
      "What is different now?",
    ],
    notice: "The feeling often follows the act, a little later.",
  },
};
