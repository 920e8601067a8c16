import { isAllowed, type Situation } from "../coping/eligible-techniques.ts";
import type { Technique } from "../coping/technique.ts";

/** What is asked each evening of an experiment, 0 to 10: the questions of a check-in. */
export const TRIAL_OUTCOMES = ["kindness", "able", "pleasantness"] as const;
export type TrialOutcome = (typeof TRIAL_OUTCOMES)[number];

/**
 * What a coin may decide about, each with its question fixed beforehand: one small thing, done on some days and
 * left to itself on others. Nothing here is ever needed for safety, for the body or for medicine, nothing reaches
 * out to a person, and to go without it for a day takes nothing away that holds someone.
 */
export const TRIALS = [
  { id: "kind-hand", outcome: "kindness" },
  { id: "name-it", outcome: "pleasantness" },
  { id: "music", outcome: "pleasantness" },
  { id: "one-small-thing", outcome: "able" },
  { id: "small-win", outcome: "able" },
  { id: "walk-outside", outcome: "pleasantness" },
] as const satisfies readonly { readonly id: string; readonly outcome: TrialOutcome }[];
export type TrialId = (typeof TRIALS)[number]["id"];

/** Whether a text names a trial this version knows. */
export function isTrialId(text: unknown): text is TrialId {
  return TRIALS.some(({ id }) => id === text);
}

/**
 * The trials that may be offered: those whose technique neither the body, nor the past, nor the person's "not for
 * me", nor a pause after it made things harder rules out. A filter, as in a hard moment.
 */
export function trialsThatFit(
  techniques: readonly Technique[],
  situation: Pick<Situation, "flags" | "refused" | "paused">,
): readonly TrialId[] {
  const allowed = new Set(
    techniques.filter((each) => isAllowed(each, situation)).map(({ id }) => id),
  );
  return TRIALS.flatMap(({ id }) => (allowed.has(id) ? [id] : []));
}
