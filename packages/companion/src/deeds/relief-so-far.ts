import type { Notebook } from "../notebook/notebook.ts";
import { ownTechniques } from "./own-techniques.ts";
import { type RankedTechnique, reliefOf } from "./relief.ts";

/** What a technique seems to bring this person, beyond what waiting brings. */
export interface ReliefSoFar extends RankedTechnique {
  /** The name of a technique of the person's own; empty for one of ours. */
  readonly title: string;
}

const ORDER: { readonly [word in RankedTechnique["word"]]: number } = {
  "helps-you": 0,
  "still-learning": 0,
  "from-research": 1,
  retired: 2,
  "not-enough": 3,
};

/**
 * The techniques this person used with two readings, by what they seem to bring in a usual moment
 * ({@link reliefOf}): first those of which enough is known from the person, the most relieving first, then
 * those of few uses, last those that seemed not to help.
 */
export function reliefSoFar(notebook: Notebook): readonly ReliefSoFar[] {
  const own = new Map<string, string>(ownTechniques(notebook).map(({ id, title }) => [id, title]));
  return reliefOf(notebook, {})
    .filter(({ uses }) => uses > 0)
    .map((each) => ({ ...each, title: own.get(each.technique) ?? "" }))
    .toSorted((a, b) => ORDER[a.word] - ORDER[b.word] || b.relief - a.relief);
}
