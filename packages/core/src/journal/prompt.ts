/**
 * Questions to begin a page with, by how it is: the quarter of the field the latest check-in lay in,
 * or none. Where it is tense or low they lead outward and onward and dig for no cause: writing round
 * and round the same hurt makes it larger (Nolen-Hoeksema, Wisco and Lyubomirsky, 2008).
 */
export const PROMPTS = {
  tense: ["in-the-body", "smallest-part", "an-hour-from-now", "who-knows-it"],
  low: ["got-through", "softer-hour", "kept-me-company", "said-to-a-friend"],
  calm: ["made-room", "wish-to-keep", "thank-someone", "noticed-today"],
  bright: ["part-of-mine", "share-it", "carry-along", "noticed-today"],
  any: ["noticed-today", "on-my-mind", "asked-of-me", "learned-lately", "said-to-a-friend"],
} as const;
export type Mood = keyof typeof PROMPTS;
export type PromptId = (typeof PROMPTS)[Mood][number];

/** Which questions fit a place on the field (0 to 10 each way); `any` where there is none. */
export function moodAt(
  place: { readonly pleasantness?: number | undefined; readonly energy?: number | undefined } = {},
): Mood {
  const { pleasantness, energy } = place;
  if (pleasantness === undefined || energy === undefined) return "any";
  if (pleasantness < 5) return energy < 5 ? "low" : "tense";
  return energy < 5 ? "calm" : "bright";
}

/**
 * The question for a turn, leaving out those the person refused: those that fit the mood first, then
 * those that fit any. Undefined when every one was refused: then there is no question, and none is missing.
 */
export function promptFor(
  mood: Mood,
  refused: readonly string[],
  turn: number,
): PromptId | undefined {
  const left = (of: Mood) => PROMPTS[of].filter((id) => !refused.includes(id));
  const fitting = left(mood);
  const all: readonly PromptId[] = fitting.length > 0 ? fitting : left("any");
  return all.length === 0 ? undefined : all[Math.abs(Math.floor(turn)) % all.length];
}
