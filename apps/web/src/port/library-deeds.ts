import type { RecordId, Result } from "@lichen/base";
import type { KeptChain, KeptTechnique, TechniqueChoices } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type {
  Flag,
  IfThenChain,
  IfThenProblem,
  OwnTechniqueDraft,
  OwnTechniqueProblem,
} from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What a person decided about techniques, and what they made of their own. */
export interface LibraryView {
  readonly choices: TechniqueChoices;
  /** Hidden ones too: they can be brought back. */
  readonly own: readonly KeptTechnique[];
  readonly chains: readonly KeptChain[];
}

/** What the technique library asks of the worker. The techniques themselves come with the page. */
export interface LibraryDeeds {
  library(): LibraryView;
  refuseTechnique(which: { readonly id: string }): Answer<void>;
  bringBackTechnique(which: { readonly id: string }): Answer<void>;
  favourTechnique(which: { readonly id: string; readonly isFavourite: boolean }): Answer<void>;
  tellFlags(what: { readonly flags: readonly Flag[] }): Answer<void>;
  keepOwnTechnique(what: {
    readonly id: RecordId | undefined;
    readonly draft: OwnTechniqueDraft;
  }): Result<RecordId, NamedProblem | OwnTechniqueProblem>;
  hideOwnTechnique(which: { readonly id: RecordId }): Answer<void>;
  keepChain(what: {
    readonly id: RecordId | undefined;
    readonly draft: IfThenChain;
  }): Result<RecordId, NamedProblem | IfThenProblem>;
}
