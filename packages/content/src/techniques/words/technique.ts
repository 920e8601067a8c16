/**
 * The techniques Lichen ships, by the kind of thing they are. Ids stay for ever: a life remembers
 * them, and "not for me" is said to an id.
 */
export const BODY_IDS = [
  "slow-breathing",
  "five-senses",
  "feet-on-the-floor",
  "cold-water",
  "muscle-release",
  "body-scan",
  "mindful-minute",
  "walk-outside",
  "music",
  "kind-hand",
] as const;
export const KINDNESS_IDS = [
  "self-compassion-break",
  "kind-letter",
  "friends-voice",
  "loving-kindness",
  "both-and",
  "not-the-only-one",
  "what-matters",
  "three-good-things",
  "choose-rest",
] as const;
export const THOUGHT_IDS = [
  "name-it",
  "thought-check",
  "let-it-pass",
  "worry-window",
  "prediction-diary",
  "long-view",
  "ready-energy",
  "free-writing",
  "urge-surfing",
  "opposite-action",
] as const;
export const PLAN_IDS = [
  "if-then-plan",
  "wish-and-obstacle",
  "learning-goal",
  "one-small-thing",
  "small-win",
  "got-through",
  "best-possible-self",
  "use-a-strength",
  "problem-solving",
  "small-activity",
  "reserve-days",
  "good-enough",
  "bedtime-list",
  "sleep-window",
] as const;
export const PEOPLE_IDS = [
  "setback-flow",
  "mistake-to-lesson",
  "call-someone",
  "ask-for-help",
  "support-map",
  "surprise-hello",
  "act-of-kindness",
  "say-no",
  "safety-plan",
  "hope-box",
  "safer-here",
] as const;

export type BodyId = (typeof BODY_IDS)[number];
export type KindnessId = (typeof KINDNESS_IDS)[number];
export type ThoughtId = (typeof THOUGHT_IDS)[number];
export type PlanId = (typeof PLAN_IDS)[number];
export type PeopleId = (typeof PEOPLE_IDS)[number];
export type TechniqueId = BodyId | KindnessId | ThoughtId | PlanId | PeopleId;

/** What is said about one technique in one language. A step is one short sentence for the player. */
export interface TechniqueWords {
  readonly title: string;
  readonly line: string;
  readonly when: string;
  readonly whenNot: string;
  readonly steps: readonly string[];
  /** What people notice: said as what may happen, never as a promise. */
  readonly notice: string;
}

/** A part of the library; a technique without words does not compile. */
export type WordsOf<Id extends string> = { readonly [id in Id]: TechniqueWords };
