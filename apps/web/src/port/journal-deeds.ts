import type { RecordId, Result } from "@lichen/base";
import type { KeptPage } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { JournalDraft, Mood } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What the journal asks of the worker. */
export interface JournalDeeds {
  journal(): {
    /** The page that is still open. */
    readonly open: KeptPage | undefined;
    readonly mood: Mood;
    /** Questions that are not asked again. */
    readonly refused: readonly string[];
  };
  pageToChange(which: { readonly id: RecordId }): Answer<KeptPage>;
  keepJournal(what: {
    readonly id: RecordId | undefined;
    readonly draft: JournalDraft;
  }): Answer<RecordId>;
  refusePrompt(which: { readonly prompt: string }): Answer<void>;
}
