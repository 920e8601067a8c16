import type { Result } from "@lichen/base";
import type { SuggestionChoice } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { Flow, Suggested } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What Today brings together. */
export interface SuggestionView {
  /** The one suggestion of today with its reason; undefined where there is none. */
  readonly suggested: Suggested | undefined;
  /** "Enough for today" was said on this day. */
  readonly isEnough: boolean;
  /** What was kept today, each kind of it once, in the order of the day; harm is never among it. */
  readonly kept: readonly Flow[];
}

/** What Today's one suggestion asks of the worker. */
export interface SuggestionDeeds {
  /** `isQuiet`: Today says something else already, so that nothing is suggested. */
  suggestion(when: { readonly isQuiet: boolean }): SuggestionView;
  chooseSuggestion(choice: SuggestionChoice): Answer<void>;
  /** Rules that are "not this". */
  refusedSuggestions(): readonly string[];
}
