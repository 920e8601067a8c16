import type { RecordId, Result } from "@lichen/base";
import type { BegunSetback, KeptLesson, TriedTechnique } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { Flag, SetbackState } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What the first screen of the setback flow has to know. */
export interface SetbackView {
  /** The one that was left on the way. */
  readonly begun: BegunSetback | undefined;
  readonly lessons: number;
  /** What the person calls their people. */
  readonly people: readonly string[];
}

/** What rules techniques out on the anxiety path. */
export interface RuledOut {
  readonly flags: readonly Flag[];
  readonly refused: readonly string[];
  readonly paused: readonly string[];
}

/** What the setback flow and the anxiety path ask of the worker. */
export interface SetbackDeeds {
  setback(): SetbackView;
  keepSetback(what: {
    readonly id: RecordId | undefined;
    readonly state: SetbackState;
  }): Answer<RecordId>;
  /** Lessons, latest first. */
  lessons(): readonly KeptLesson[];
  /** Lessons of times like the one that is told. */
  lessonsLike(what: {
    readonly text: string;
    readonly except: RecordId | undefined;
  }): readonly KeptLesson[];

  ruledOut(): RuledOut;
  keepTried(what: TriedTechnique): Answer<RecordId>;
  keepApproachStep(what: {
    readonly text: string;
    readonly proof: RecordId | undefined;
  }): Answer<RecordId>;
}
