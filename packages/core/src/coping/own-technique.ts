import { ok, problem, type Result } from "@lichen/base";
import { readWords } from "../life/read-words.ts";
import { MOMENT_KINDS, type MomentKind, PLACES, type Place } from "./moment-kind.ts";
import type { Family, Pace, Technique, TechniqueNeed } from "./technique.ts";

/** The most steps a technique of one's own can have. */
export const OWN_STEPS_LIMIT = 20;

/** A technique of the person's own making, with the words they gave it. */
export interface OwnTechnique {
  readonly facts: Technique;
  readonly title: string;
  readonly steps: readonly string[];
}

/** What a person writes down; a title is enough. */
export interface OwnTechniqueDraft {
  readonly title: string;
  readonly steps?: readonly string[];
  readonly minutes?: number;
  readonly moments?: readonly MomentKind[];
  readonly places?: readonly Place[];
  readonly needs?: readonly TechniqueNeed[];
}

export type OwnTechniqueProblem =
  | { readonly kind: "nothing-to-keep" }
  | { readonly kind: "too-many-steps"; readonly limit: number };

/**
 * A technique of one's own as one like any other. Nothing is guessed against it: it fits every
 * moment and place unless the person said otherwise, and carries no flags, for they know it best.
 * Its grade is the lowest: what research says of it is nothing.
 */
export function composeOwnTechnique(
  draft: OwnTechniqueDraft,
  id: string,
): Result<OwnTechnique, OwnTechniqueProblem> {
  const title = tidy(draft.title);
  const steps = (draft.steps ?? []).map(tidy).filter((step) => step !== "");
  if (title === "") return problem({ kind: "nothing-to-keep" });
  if (steps.length > OWN_STEPS_LIMIT) {
    return problem({ kind: "too-many-steps", limit: OWN_STEPS_LIMIT });
  }
  const minutes = Math.min(60, Math.max(1, Math.round(draft.minutes ?? 5)));
  const needs = draft.needs ?? [];
  const facts: Technique = {
    id,
    minutes: [minutes, minutes],
    moments: draft.moments ?? MOMENT_KINDS,
    calm: true,
    places: draft.places ?? PLACES,
    needs,
    family: familyOf(needs),
    demand: steps.length > 5 ? 2 : 1,
    upTo: 10,
    notWith: [],
    paces: steps.map((): Pace => ({ kind: "free" })),
    evidence: { grade: "D", source: "", read: false },
    reviewed: null,
  };
  return ok({ facts, title, steps });
}

function familyOf(needs: readonly TechniqueNeed[]): Family {
  if (needs.includes("person")) return "people";
  if (needs.includes("body")) return "body";
  return needs.includes("writing") ? "thought" : "senses";
}

function tidy(text: string): string {
  return readWords(text).replace(/\s+/g, " ");
}
