import type { TechniqueId, WordsOf } from "../words/technique.ts";
import { body } from "./body.ts";
import { kindness } from "./kindness.ts";
import { people } from "./people.ts";
import { plan } from "./plan.ts";
import { thought } from "./thought.ts";

/** The words of every technique, in Hindi. Not yet reviewed by a clinician or a native reviewer. */
export const techniqueWords: WordsOf<TechniqueId> = {
  ...body,
  ...kindness,
  ...thought,
  ...plan,
  ...people,
};
