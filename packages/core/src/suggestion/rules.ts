import type { RecordId } from "@lichen/base";
import type { Kindness } from "../kindness/kindness-flow.ts";
import type { GoalNamed, SuggestionFacts } from "./facts.ts";

/** What is suggested. Texts are the person's own. */
export type Suggestion =
  | { readonly kind: "read-letter" }
  | { readonly kind: "reach-out" }
  | { readonly kind: "technique"; readonly technique: SuggestedTechnique }
  | { readonly kind: "kindness"; readonly practice: SuggestedKindness }
  | { readonly kind: "setback"; readonly goal: GoalNamed | undefined }
  | { readonly kind: "step"; readonly goal: GoalNamed }
  | { readonly kind: "look-again"; readonly id: RecordId };

/** One rule: what it looks at, what it offers, and the same two in plain words for docs/suggestion.md. */
interface Rule {
  readonly id: string;
  readonly because: string;
  readonly offers: string;
  /** What it suggests on these facts, with the person's own words for its reason; undefined for nothing. */
  suggest(facts: SuggestionFacts): Offered | undefined;
}

interface Offered {
  readonly suggestion: Suggestion;
  /** Words of the person's own that stand in the reason; empty where there are none. */
  readonly text: string;
}

/** At or below this, of 0 to 10, a check-in is heavy, or its energy low. */
export const HEAVY = 3;
/** At or above this, a heavy check-in is a restless one. */
export const RESTLESS = 6;
/** So many heavy check-ins running bring a person into the suggestion (evidence 4.5). */
export const HEAVY_RUN = 3;
/** So many days of one principle alone bring its other half. */
export const ONE_SIDED = 3;

/** What settles a restless moment, least asked of a tired mind first. */
const SETTLING = ["slow-breathing", "feet-on-the-floor", "five-senses", "kind-hand"] as const;
/** Kindnesses, shortest first. Each is a technique too, and its flags hold here as there. */
const KIND = [
  "self-compassion-break",
  "friends-voice",
  "both-and",
] as const satisfies readonly Kindness[];
/** For whoever has no goal: a small step of any kind. */
const SMALL = "one-small-thing";

export type SuggestedTechnique = (typeof SETTLING)[number] | typeof SMALL;
export type SuggestedKindness = (typeof KIND)[number];

/**
 * The rules of Today's one suggestion, in order: the first that holds and was not refused is it. They
 * are stated and few, learn nothing, and never weigh a person. Kindness stands before doing.
 */
export const RULES = [
  {
    id: "letter-back",
    because: "a letter to oneself is back",
    offers: "reading it",
    suggest: ({ isLetterBack }) => (isLetterBack ? plain({ kind: "read-letter" }) : undefined),
  },
  {
    id: "heavy-run",
    because:
      "the latest three check-ins or more of this week were heavy (pleasantness 3 of 10 or less), the last of them today; there is someone in the circle, nobody was asked this week, and company was not refused",
    offers: "asking someone for company",
    suggest: ({ checkIn, heavyRun, canReachOut }) =>
      checkIn && heavyRun >= HEAVY_RUN && canReachOut ? plain({ kind: "reach-out" }) : undefined,
  },
  {
    id: "restless",
    because:
      "the latest check-in of today was heavy with much energy (6 of 10 or more), and nothing was done or written since",
    offers:
      "the first of slow breathing, feet on the floor, five senses, a kind hand that nothing rules out",
    suggest: (facts) => {
      const technique = isRestless(facts) ? firstAllowed(SETTLING, facts) : undefined;
      return technique && plain({ kind: "technique", technique });
    },
  },
  {
    id: "heavy",
    because: "the latest check-in of today was heavy, and nothing was done or written since",
    offers:
      "the first of the self-compassion break, the friend’s voice, a both-and statement that nothing rules out",
    suggest: (facts) => (isHeavy(facts) && !facts.isAnswered ? aKindness(facts) : undefined),
  },
  {
    id: "setback-open",
    because: "a setback of this week was begun and not ended (never one about harm)",
    offers: "going on with it",
    suggest: ({ isSetbackOpen }) =>
      isSetbackOpen ? plain({ kind: "setback", goal: undefined }) : undefined,
  },
  {
    id: "not-today-twice",
    because: "the last two answers to a goal were “not today”, and no setback was met this week",
    offers: "looking at it with kindness",
    suggest: ({ notToday: goal }) =>
      goal && { suggestion: { kind: "setback", goal }, text: goal.name },
  },
  {
    id: "tired",
    because: "energy was low (3 of 10 or less) at the latest check-in of today, and a step is due",
    offers: "the smallest step that still counts",
    suggest: ({ checkIn, due: goal }) =>
      goal && checkIn?.energy !== undefined && checkIn.energy <= HEAVY
        ? { suggestion: { kind: "step", goal }, text: goal.name }
        : undefined,
  },
  {
    id: "prediction-due",
    because: "the day to look at a prediction again has come",
    offers: "saying what happened",
    suggest: ({ prediction }) =>
      prediction && {
        suggestion: { kind: "look-again", id: prediction.id },
        text: prediction.text,
      },
  },
  {
    id: "lesson",
    because: "a goal for today has a lesson of its own, and no step was taken since",
    offers: "the goal, with the lesson beside it",
    suggest: ({ lesson }) =>
      lesson && { suggestion: { kind: "step", goal: lesson }, text: lesson.lesson },
  },
  {
    id: "only-doing",
    because: "three days or more of the last seven held something done, and none a kindness",
    offers: "a kindness, as under heavy",
    suggest: (facts) =>
      facts.daysOfDoing >= ONE_SIDED && facts.daysOfKindness === 0 ? aKindness(facts) : undefined,
  },
  {
    id: "only-kindness",
    because: "three days or more of the last seven held a kindness, and none something done",
    offers: "a goal today would do for; without one, one small thing",
    suggest: (facts) => {
      if (facts.daysOfKindness < ONE_SIDED || facts.daysOfDoing > 0) return undefined;
      if (facts.open) return plain({ kind: "step", goal: facts.open });
      const technique = firstAllowed([SMALL], facts);
      return technique && plain({ kind: "technique", technique });
    },
  },
] as const satisfies readonly Rule[];
export type RuleId = (typeof RULES)[number]["id"];

/** A suggestion and why: the rule that chose it, with the person's own words where it has some. */
export interface Suggested {
  readonly suggestion: Suggestion;
  readonly reason: { readonly rule: RuleId; readonly text: string };
}

/**
 * Today's one suggestion, or none: many days have none, and none is missing. Nothing is suggested on
 * a day that rests; a refused rule never speaks; after one was taken up, only that one may stand.
 */
export function suggestFor(facts: SuggestionFacts): Suggested | undefined {
  if (facts.isQuiet || facts.isResting) return undefined;
  for (const { id, suggest } of RULES) {
    if (facts.refused.includes(id) || (facts.taken ?? id) !== id) continue;
    const offered = suggest(facts);
    if (offered) {
      return { suggestion: offered.suggestion, reason: { rule: id, text: offered.text } };
    }
  }
  return undefined;
}

function plain(suggestion: Suggestion): Offered {
  return { suggestion, text: "" };
}

function isHeavy({ checkIn }: SuggestionFacts): boolean {
  return checkIn?.pleasantness !== undefined && checkIn.pleasantness <= HEAVY;
}

function isRestless(facts: SuggestionFacts): boolean {
  const energy = facts.checkIn?.energy;
  return isHeavy(facts) && !facts.isAnswered && energy !== undefined && energy >= RESTLESS;
}

function firstAllowed<T extends string>(
  ids: readonly T[],
  { allowed }: SuggestionFacts,
): T | undefined {
  return ids.find((id) => allowed.includes(id));
}

function aKindness(facts: SuggestionFacts): Offered | undefined {
  const practice = firstAllowed(KIND, facts);
  return practice && plain({ kind: "kindness", practice });
}
