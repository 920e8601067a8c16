import type { RecordId, Result } from "@lichen/base";
import type { BegunAnxietyPath, BegunSetback, KeptLesson } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { AnxietyPath, SetbackState } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What the first screen of the setback flow has to know. */
export interface SetbackView {
  /** The one that was left on the way. */
  readonly begun: BegunSetback | undefined;
  readonly lessons: number;
  /** What the person calls their people. */
  readonly people: readonly string[];
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

  /** The anxiety path that was left on the way. */
  anxiety(): BegunAnxietyPath | undefined;
  keepAnxiety(what: {
    readonly id: RecordId | undefined;
    readonly path: AnxietyPath;
  }): Answer<RecordId>;
}
