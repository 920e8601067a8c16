import type { KindnessId, WordsOf } from "../words/technique.ts";

/** Kindness to oneself, in English. */
export const kindness: WordsOf<KindnessId> = {
  "self-compassion-break": {
    title: "A kind pause",
    line: "Name it, remember others feel it too, say one kind thing.",
    when: "Something went wrong, or it is all too much.",
    whenNot: "If kindness hurts right now, try “Feet on the floor” instead.",
    steps: [
      "Say what is true: this is hard.",
      "Others feel this too. It is part of being human.",
      "Put a hand where it feels kind, or nowhere.",
      "Say one thing you need to hear, in a soft voice.",
      "Pick one kind act for the next hour. A glass of water counts.",
    ],
    notice:
      "Tears or nothing at all are both fine. Often the inner voice gets a little less sharp.",
  },
  "kind-letter": {
    title: "A kind letter to yourself",
    line: "Write as a wise friend who knows the whole story.",
    when: "The same blame keeps coming back.",
    whenNot: "If no kind voice is there today, write to a friend in the same place instead.",
    steps: [
      "Think of someone wise and kind, real or made up.",
      "Let them write: what they see that hurts you.",
      "Let them say why it makes sense that you feel this.",
      "Let them say what they wish for you.",
      "Let them offer one small idea, and no more.",
      "Sign it. It will come back to you in three days.",
    ],
    notice: "Some feel sad while they write. The good of it often comes days later.",
  },
  "friends-voice": {
    title: "In a friend’s voice",
    line: "What you told yourself, said as you would to a friend.",
    when: "The voice inside is harsh.",
    whenNot: "Not to talk yourself out of fear when there is real danger.",
    steps: [
      "Write the harsh line as it sounded.",
      "A friend says the same about themselves. What do you tell them?",
      "Now say it to yourself, with your own name.",
      "Keep the part you can believe.",
    ],
    notice:
      "A step back can make the next thing clearer. You may not believe every word, and need not.",
  },
  "loving-kindness": {
    title: "Good wishes",
    line: "Wish someone well, then others, then yourself.",
    when: "You feel cut off, or full of anger.",
    whenNot: "If wishing yourself well is hard, stay with others. Leave out anyone who hurt you.",
    steps: [
      "Sit as you like. Eyes open is fine.",
      "Picture someone you like without having to try. May they be well.",
      "Picture yourself beside them. May I be well too.",
      "Picture someone you hardly know. May they be well.",
      "Let the wish go out to many, near and far.",
      "Come back to the room.",
    ],
    notice: "It may feel flat or forced at first. Warmth, if it comes, comes in its own time.",
  },
  "both-and": {
    title: "Both are true",
    line: "Not “I am great”, but two things that are both true.",
    when: "You want a sentence you can really believe.",
    whenNot: "Leave any sentence you believe less than 6 of 10. It can make things worse.",
    steps: [
      "Write the hard sentence, and add “right now”.",
      "Write one thing that is also true, small and plain.",
      "Join the two with “and”.",
      "How much do you believe it, 0 to 10? Keep it from 6 up.",
    ],
    notice: "A sentence you believe holds more weight than a grand one.",
  },
  "not-the-only-one": {
    title: "Not the only one",
    line: "Read three plain troubles other people know.",
    when: "You feel like the only one.",
    whenNot: "Not when thoughts of ending your life are near. Then talk to a person.",
    steps: [
      "Read the three cards, slowly.",
      "Tick any that you know from inside.",
      "Write one line you would tell that person.",
    ],
    notice: "The line you wrote for them may fit you as well.",
  },
  "what-matters": {
    title: "What matters to me",
    line: "Write about something you care for, before a hard thing.",
    when: "Soon there is an exam, a talk, or someone’s view of you.",
    whenNot: "Do it before, not after. Pick something that is not being tested.",
    steps: [
      "Choose one or two things that matter to you.",
      "Think of a time one of them was alive in your life.",
      "Write what you did, and why it meant something.",
      "Read it once. Take one word with you.",
    ],
    notice: "You may feel wider than the thing that is coming.",
  },
  "three-good-things": {
    title: "Three good things",
    line: "Three small things, and whose hand was in each.",
    when: "The day felt flat. Twice a week is plenty.",
    whenNot: "Not in grief, in danger, or in a very low time. You owe no one thanks there.",
    steps: [
      "Write one thing that was good, however small.",
      "Write whose part was in it: yours, or someone’s.",
      "Do the same for a second one.",
      "And a third, if there is one.",
    ],
    notice: "Exact, small things tend to work best. The rest of the day stays as it was.",
  },
  "choose-rest": {
    title: "Rest on purpose",
    line: "Choose a rest, give it an end, and let it count.",
    when: "You are used up.",
    whenNot: "If rest has become a way to hide, add one small step after it.",
    steps: [
      "What is tired: the body, the eyes and ears, or the company of people?",
      "Pick a rest that fits. Lie down, go quiet, or be alone.",
      "Choose when it ends.",
      "Rest. This counts as done.",
    ],
    notice: "Rest that was chosen often rests more than rest that happened.",
  },
};
