import type { Flag } from "./flag.ts";
import type { MomentKind, Place } from "./moment-kind.ts";

/**
 * What a step asks the clock to do while it is shown.
 *
 * `breath` is a rhythm in seconds (in, then out; no holds, ever), `wait` is a stretch of quiet,
 * `free` has no clock: the person goes on when ready.
 */
export type Pace =
  | { readonly kind: "breath"; readonly in: number; readonly out: number; readonly rounds: number }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "free" };

/**
 * How good the evidence is for a short, self-guided form, best first: A several trials or
 * meta-analyses close to ours, B trials but short, mixed or delivered otherwise, C small or
 * indirect, D custom of the clinic. It is about the technique and never about this app.
 */
export const GRADES = ["A", "A-", "B+", "B", "C+", "C", "D"] as const;
export type Grade = (typeof GRADES)[number];

/** What a technique works through; three offers come from three families where that can be. */
export const FAMILIES = [
  "breath",
  "body",
  "senses",
  "kindness",
  "thought",
  "plan",
  "people",
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a technique cannot be done without. */
export const TECHNIQUE_NEEDS = ["sound", "body", "person", "writing", "water"] as const;
export type TechniqueNeed = (typeof TECHNIQUE_NEEDS)[number];

/** Where the facts about a technique come from, and whether anyone opened the source for this. */
export interface Evidence {
  readonly grade: Grade;
  readonly source: string;
  /** True where the cited text was read for this table; false where it is cited from memory. */
  readonly read: boolean;
}

/**
 * A way to cope with a hard moment, or to grow something in a calm one: the fifth practice of the
 * essay. These are the facts of it, without a word of any language; its words are in `content`.
 */
export interface Technique {
  readonly id: string;
  /** The shortest and the longest it usefully takes, in minutes. */
  readonly minutes: readonly [number, number];
  /** The hard moments it is for; empty when it is for calm ones alone. */
  readonly moments: readonly MomentKind[];
  /** Whether it is worth doing when nothing is wrong. */
  readonly calm: boolean;
  readonly places: readonly Place[];
  readonly needs: readonly TechniqueNeed[];
  readonly family: Family;
  /** How much it asks of a tired mind: 1 little, 3 a lot. */
  readonly demand: 1 | 2 | 3;
  /** The strongest moment (0 to 10) in which it still makes sense. */
  readonly upTo: number;
  /** Flags with which it is never offered. */
  readonly notWith: readonly Flag[];
  readonly paces: readonly Pace[];
  readonly evidence: Evidence;
  /** The clinician who reviewed it and when; null while nobody has. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
}
