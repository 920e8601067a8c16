import type { Day, Result } from "@lichen/base";
import type { WordingChange, WordingChoices } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";

/** What the offers below a text ask of the worker. The text itself stays in the page. */
export interface WordingDeeds {
  wordingChoices(): WordingChoices & { readonly today: Day | undefined };
  chooseWording(change: WordingChange): Result<void, NamedProblem>;
}
