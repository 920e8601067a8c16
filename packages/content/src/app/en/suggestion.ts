import type { SuggestionWords } from "../words/suggestion.ts";

const KIND_TIME = "a kind moment for you";

/** Today's one suggestion, in English. */
export const suggestion: SuggestionWords = {
  heading: "One idea, if you like",
  readLetter: "Read the letter you wrote",
  askCompany: "Ask someone for company",
  meetGoal: (goal) => `Look at it with kindness: ${goal}`,
  setbackOpen: "Go on with what you began",
  smallStep: (step) => `One small step: ${step}`,
  lookAgain: "See what happened",
  technique: {
    "slow-breathing": "Five minutes of slow breathing",
    "feet-on-the-floor": "Feel your feet on the floor",
    "five-senses": "Look around with five senses",
    "kind-hand": "Rest a kind hand on yourself",
    "one-small-thing": "One small thing",
  },
  kindness: {
    "self-compassion-break": "Take a kind pause",
    "friends-voice": "Hear it in a friend’s voice",
    "both-and": "Hold two true things",
  },
  because: {
    "letter-back": () => "Because a letter to yourself is back.",
    "heavy-run": () => "Because the last few check-ins were heavy. Company can lighten that.",
    restless: () => "Because your last check-in was heavy and restless.",
    heavy: () => "Because your last check-in was heavy.",
    "setback-open": () => "Because you began to write about it, and it is still open.",
    "not-today-twice": () => "Because it was “not today” twice. Kindness comes first.",
    tired: () => "Because your energy is low today, and small counts.",
    "prediction-due": (text) => `Because its day has come: “${text}”`,
    lesson: (lesson) => `Because you wrote this for a day like it: “${lesson}”`,
    "only-doing": () => "Because this week held steps. Kindness is their other half.",
    "only-kindness": () => "Because this week held kindness. A small step is its other half.",
  },
  tryIt: "Try it",
  notToday: "Not today",
  notThis: "Not this again",
  notTodayKept: "Put aside for today.",
  notThisKept: "It is not suggested again.",
  putAwayTitle: "Ideas you put away",
  putAwayLine: "These are not suggested. One you bring back may come again.",
  bringBack: "Let it come again",
  broughtBack: "It may come again.",
  name: {
    "letter-back": "A letter that is back",
    "heavy-run": "Company after heavy days",
    restless: "Settling a restless moment",
    heavy: "Kindness on a heavy day",
    "setback-open": "What is still open",
    "not-today-twice": "A goal put off twice",
    tired: "A small step on a tired day",
    "prediction-due": "A guess to look at again",
    lesson: "A lesson beside its goal",
    "only-doing": "Kindness in a week of steps",
    "only-kindness": "A step in a week of kindness",
  },

  enoughLine: "That is plenty. Rest well.",
  keptThings: (things) => `Kept today: ${joined(things)}.`,
  thing: {
    "check-in": "a check-in",
    "anxiety-path": "a check-in",
    journal: "a page",
    goal: "a goal",
    step: "an answer to a step",
    victory: "a small victory",
    prediction: "a guess",
    "prediction-looked-at": "a guess",
    setback: "a setback you met",
    "setback-harmed": "a page",
    practice: "a hard moment you met",
    technique: "a way of your own",
    "if-then-chain": "an if-then plan",
    person: "someone in your circle",
    "reach-out": "asking for company",
    "care-card": "your care card",
    "safety-plan": "your safety plan",
    "self-compassion-break": KIND_TIME,
    "friends-voice": KIND_TIME,
    "both-and": KIND_TIME,
    values: KIND_TIME,
    "kind-letter": KIND_TIME,
    "letter-back": KIND_TIME,
    "loving-kindness": KIND_TIME,
    "kind-line": KIND_TIME,
    review: "a look back",
  },
  goOn: "A little more today",
};

function joined(things: readonly string[]): string {
  const all = [...new Set(things)];
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} and ${last}`;
}
