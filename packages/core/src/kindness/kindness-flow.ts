import type { JsonObject } from "@lichen/base";
import { readWords } from "../life/read-words.ts";

/**
 * The kindnesses to oneself, each a kind of record ([Note: Kinds]), and their screens in order. A
 * screen that is a part asks for words of the person's own; the others ask for none.
 *
 * The break has three parts (Neff: it is hard, it is human, a kind word); the friend's voice goes from
 * the harsh line to a friend and back (Kross et al., 2014); a both-and statement joins two truths and is
 * asked how true it feels (Wood et al., 2009); values are chosen before a hard thing and not after it
 * (Cohen and Sherman, 2014); the letter comes back after three days (Shapira and Mongrain, 2010);
 * good wishes begin with someone easy to like.
 */
export const KINDNESSES = {
  "self-compassion-break": ["hard", "others", "soothing"],
  "friends-voice": ["harsh", "friend", "toMe"],
  "both-and": ["feeling", "alsoTrue", "belief"],
  values: ["value", "why", "act"],
  "kind-letter": ["text"],
  "loving-kindness": ["wishes", "dear", "myself", "many"],
} as const;
export type Kindness = keyof typeof KINDNESSES;
export type KindnessStage = (typeof KINDNESSES)[Kindness][number];

/** Screens that ask for no words: a number from 0 to 10, and two of good wishes. */
const WORDLESS = ["belief", "myself", "many"] as const;
/** A part of a kindness that holds the person's own words. */
export type KindnessPart = Exclude<KindnessStage, (typeof WORDLESS)[number]>;

/** What was written on the way; anything may be left open. */
export type KindnessAnswers = { readonly [part in KindnessPart]?: string };

/** Where a person is in a kindness. */
export interface KindnessState {
  readonly practice: Kindness;
  readonly stage: KindnessStage | "kept";
  readonly answers: KindnessAnswers;
  /** How true a both-and statement feels, 0 to 10; undefined while that is open. */
  readonly belief?: number | undefined;
  /** Gone through to its end, and not left on the way. */
  readonly isWhole: boolean;
}

export type KindnessEvent =
  | { readonly kind: "wrote"; readonly answers: KindnessAnswers }
  | { readonly kind: "rated"; readonly belief: number | undefined }
  | { readonly kind: "next" }
  | { readonly kind: "back" }
  | { readonly kind: "stop" };

/** Whether a kind of record is a kindness that has screens. */
export function isKindness(kind: string): kind is Kindness {
  return Object.hasOwn(KINDNESSES, kind);
}

/** The first screen of a kindness. */
export function kindnessBegins(practice: Kindness): KindnessState {
  return { practice, stage: KINDNESSES[practice][0], answers: {}, isWhole: false };
}

/** The parts of a kindness that hold words, in order. */
export function partsOfKindness(practice: Kindness): readonly KindnessPart[] {
  return KINDNESSES[practice].filter(isPart);
}

/** The state after an event. Every screen can be left open and left early, with what was written kept. */
export function kindnessAfter(state: KindnessState, event: KindnessEvent): KindnessState {
  if (event.kind === "wrote") return { ...state, answers: { ...state.answers, ...event.answers } };
  if (event.kind === "rated") return { ...state, belief: event.belief };
  if (event.kind === "stop") return { ...state, stage: "kept" };
  const stages: readonly KindnessStage[] = KINDNESSES[state.practice];
  const at = state.stage === "kept" ? stages.length : stages.indexOf(state.stage);
  const to = at + (event.kind === "next" ? 1 : -1);
  if (to >= stages.length) return { ...state, stage: "kept", isWhole: true };
  return { ...state, stage: stages[Math.max(0, to)] ?? "kept" };
}

/** Whether nothing was written and nothing gone through: then there is nothing to keep. */
export function isEmptyKindness(state: KindnessState): boolean {
  return Object.keys(kindnessFields(state)).length === 0;
}

/** The fields of its record ([Note: Kinds]); what is open is left out. */
export function kindnessFields({ practice, answers, belief, isWhole }: KindnessState): JsonObject {
  const fields: Record<string, JsonObject[string]> = {};
  for (const part of partsOfKindness(practice)) {
    const text = readWords(answers[part] ?? "");
    if (text !== "") fields[part] = text;
  }
  if (practice === "both-and" && belief !== undefined) fields.belief = belief;
  if (isWhole) fields.whole = true;
  return fields;
}

function isPart(stage: KindnessStage): stage is KindnessPart {
  return !WORDLESS.some((wordless) => wordless === stage);
}
