import type { RecordId, Result } from "@lichen/base";
import type { KeptKindness, LetterBack } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { Kindness, KindnessState, NearLine } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What self-kindness asks of the worker. */
export interface KindnessDeeds {
  /** What the first screen of a kindness has to know. */
  kindness(which: { readonly practice: Kindness }): {
    /** The one that was left on the way. */
    readonly begun: KeptKindness | undefined;
    /** The wishes as they were worded last. */
    readonly wishes: string | undefined;
  };
  kindnessToChange(which: { readonly id: RecordId }): Answer<KeptKindness>;
  keepKindness(what: {
    readonly id: RecordId | undefined;
    readonly state: KindnessState;
  }): Answer<RecordId>;

  /** The lines kept near, latest first. */
  nearLines(): readonly NearLine[];
  /** The one of them that stands for today. */
  nearLineToday(): NearLine | undefined;
  keepKindLine(what: { readonly text: string }): Answer<RecordId>;
  keepNear(what: { readonly id: RecordId; readonly isNear: boolean }): Answer<void>;

  /** The letter to oneself that is back; one at a time. */
  letterBack(): LetterBack | undefined;
  answerLetter(what: { readonly id: RecordId; readonly how: "read" | "later" }): Answer<void>;
}
