import type { Technique } from "@lichen/core";
import { FACTS } from "./data/facts.ts";
import {
  BODY_IDS,
  KINDNESS_IDS,
  PEOPLE_IDS,
  PLAN_IDS,
  type TechniqueId,
  THOUGHT_IDS,
} from "./words/technique.ts";

/** The ids of all techniques Lichen ships, in the order of the library. */
export const TECHNIQUE_IDS: readonly TechniqueId[] = [
  ...BODY_IDS,
  ...KINDNESS_IDS,
  ...THOUGHT_IDS,
  ...PLAN_IDS,
  ...PEOPLE_IDS,
];

/** The technique library. No clinician has reviewed any of it yet, and each says so. */
export const TECHNIQUES: readonly Technique[] = TECHNIQUE_IDS.map((id) => ({
  id,
  ...FACTS[id],
  reviewed: null,
}));

/** Whether a text is the id of a technique of ours; a person's own have ids of their own. */
export function isTechniqueId(text: string): text is TechniqueId {
  return Object.hasOwn(FACTS, text);
}
