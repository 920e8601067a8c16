import type { RecordId, Result } from "@lichen/base";
import type { NamedProblem } from "@lichen/content";
import type { SmallVictory } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What the jar of small victories asks of the worker; one is kept by `keepVictory`. */
export interface VictoryDeeds {
  /** Small victories, latest first. */
  victories(): readonly SmallVictory[];
  /** Takes one out of the jar, or puts it back; its entry stays. */
  leaveOutOfJar(what: { readonly id: RecordId; readonly isOut: boolean }): Answer<void>;
}
