import type { Flag } from "@lichen/core";

/** Flags in the order they are asked, in three groups: every flag stands in one of them. */
export const FLAG_GROUPS = {
  body: ["breath-fear", "lungs", "heart", "pregnant", "epilepsy", "pain", "spent", "eating"],
  mind: ["trauma", "drifting", "voices", "racing", "checking", "very-low", "warmth-hurts"],
  now: ["loss", "stopping", "self-harm", "unsafe-person"],
} as const satisfies { readonly [group: string]: readonly Flag[] };
