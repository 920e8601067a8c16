import type { SymbiosisWords } from "../words/symbiosis.ts";

/** The other halves of flows, in English. */
export const symbiosis: SymbiosisWords = {
  kindLine: {
    "check-in": ["You looked in on yourself. That is kindness too.", "You gave yourself a moment."],
    goal: ["It may go slowly, and it may change. Both are fine."],
    step: ["Whatever came of it, you looked."],
    victory: ["Small counts, and you saw it."],
    prediction: ["A guess may be wrong, and that is fine."],
    "prediction-looked-at": ["You looked, whatever came of it."],
    setback: ["This was hard, and you stayed with it gently."],
    technique: ["It is yours, and it need not help every time."],
    "if-then-chain": ["It may help or not. You thought of yourself."],
    person: ["Having someone to turn to is a strength."],
    "reach-out": ["That took strength."],
    "care-card": ["Saying what helps is kind, to you and to them."],
    experiment: ["Either answer is fine. It is no test of you."],
    "safety-plan": ["Writing this is a way to look after yourself."],
  },
  oneThingTitle: "And one small thing?",
  oneThingLine: "A glass of water, a window, one reply. Both answers are good ones.",
  oneThing: "One small thing",
  nothing: "Nothing, and that is fine",
};
