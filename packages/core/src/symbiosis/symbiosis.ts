import type { Kind } from "../life/kinds.ts";

/**
 * Which of the two principles an act grows: `doing` is self-reliance, `kindness` is self-compassion,
 * `both` holds the two of them (the essay: each makes the other possible).
 */
export type Half = "doing" | "kindness" | "both";

/**
 * How the end of a flow carries its other half.
 *
 * `kind-line`: a kind line stands there. `small-thing`: one small thing may follow, and nothing is an
 * equal answer. `within`: the flow itself goes from kindness to a step, so its end adds none.
 */
export type OtherHalf = "kind-line" | "small-thing" | "within";

/** A flow and its other half. */
export interface Pair {
  readonly half: Half;
  readonly other: OtherHalf;
}

/**
 * [Note: Symbiosis] Every flow with its other half: an action carries a kind line, a kindness its
 * optional step. The app draws the ends of its flows by this table and by nothing else, and a test
 * walks all of it; a new kind of record does not compile before it has its pair or a reason for none.
 */
export const SYMBIOSIS = {
  "check-in": { half: "both", other: "kind-line" },
  "anxiety-path": { half: "both", other: "within" },
  journal: { half: "both", other: "small-thing" },
  goal: { half: "doing", other: "kind-line" },
  step: { half: "doing", other: "kind-line" },
  victory: { half: "doing", other: "kind-line" },
  prediction: { half: "doing", other: "kind-line" },
  "prediction-looked-at": { half: "doing", other: "kind-line" },
  setback: { half: "both", other: "kind-line" },
  // Harm that was done to someone asks for no step of theirs: its choices come first, a kind line last.
  "setback-harmed": { half: "both", other: "within" },
  practice: { half: "kindness", other: "small-thing" },
  technique: { half: "doing", other: "kind-line" },
  "if-then-chain": { half: "doing", other: "kind-line" },
  person: { half: "doing", other: "kind-line" },
  "reach-out": { half: "doing", other: "kind-line" },
  "care-card": { half: "doing", other: "kind-line" },
  "safety-plan": { half: "doing", other: "kind-line" },
  "self-compassion-break": { half: "kindness", other: "small-thing" },
  "friends-voice": { half: "kindness", other: "small-thing" },
  "both-and": { half: "kindness", other: "small-thing" },
  values: { half: "both", other: "small-thing" },
  "kind-letter": { half: "kindness", other: "small-thing" },
  "letter-back": { half: "kindness", other: "small-thing" },
  "loving-kindness": { half: "kindness", other: "small-thing" },
  "kind-line": { half: "kindness", other: "small-thing" },
  // A question put to one's own days is trusting one's own judgement; its answer is no verdict.
  experiment: { half: "doing", other: "kind-line" },
  // A review asks for one kindness and one lesson, and ends with "enough".
  review: { half: "both", other: "within" },
} as const satisfies { readonly [flow: string]: Pair };
export type Flow = keyof typeof SYMBIOSIS;

/** The flows whose end carries one kind of other half. */
export type FlowWith<O extends OtherHalf> = {
  [F in Flow]: (typeof SYMBIOSIS)[F]["other"] extends O ? F : never;
}[Flow];

/** The flow each kind of record comes from; null for a kind that is no act of its own. */
export const FLOW_OF_KIND: { readonly [kind in Kind]: Flow | null } = {
  "check-in": "check-in",
  journal: "journal",
  goal: "goal",
  step: "step",
  victory: "victory",
  prediction: "prediction",
  setback: "setback",
  practice: "practice",
  technique: "technique",
  "if-then-chain": "if-then-chain",
  person: "person",
  "reach-out": "reach-out",
  "care-card": "care-card",
  "safety-plan": "safety-plan",
  "self-compassion-break": "self-compassion-break",
  "friends-voice": "friends-voice",
  "both-and": "both-and",
  values: "values",
  "kind-letter": "kind-letter",
  "loving-kindness": "loving-kindness",
  "kind-line": "kind-line",
  picture: "safety-plan", // A picture belongs to the plan it was put into.
  measure: null, // A look without judging: it has no end to praise, and asks for nothing.
  experiment: "experiment",
  "experiment-day": null, // A note on a day of one: what was tried is an act, and has its pair.
  review: "review",
  report: null, // A paper for somebody else.
  settings: null, // A decision about the app.
  "brought-in": null, // Another app's days: they were lived there.
};

/** Which principle a kind of record grows; undefined for a kind that is no act, or not known here. */
export function halfOfKind(kind: string): Half | undefined {
  const flow = Object.hasOwn(FLOW_OF_KIND, kind) ? FLOW_OF_KIND[kind as Kind] : null; // Just looked.
  return flow === null ? undefined : SYMBIOSIS[flow].half;
}
