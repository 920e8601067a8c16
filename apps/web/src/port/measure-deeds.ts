import type { RecordId, Result } from "@lichen/base";
import type {
  DayToNote,
  ExperimentProblem,
  ExperimentsSoFar,
  MeasuresSoFar,
} from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { MeasureChoice, MeasureDraft, MeasureId, TrialId, TrialWeeks } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What questionnaires and self-experiments ask of the worker. */
export interface MeasureDeeds {
  /** Every questionnaire: how it stands, what came out, what was begun. */
  measures(): MeasuresSoFar;
  /** Keeps one as far as it has come; as a new one where it has no name yet. */
  keepMeasure(what: {
    readonly id: RecordId | undefined;
    readonly draft: MeasureDraft;
  }): Answer<RecordId>;
  /** Offers one, leaves it aside, or takes back what was decided. */
  chooseMeasure(what: {
    readonly measure: MeasureId;
    readonly choice: MeasureChoice | null;
  }): Answer<void>;

  experiments(): ExperimentsSoFar;
  beginExperiment(what: {
    readonly trial: TrialId;
    readonly weeks: TrialWeeks;
  }): Result<RecordId, NamedProblem | ExperimentProblem>;
  noteExperimentDay(what: DayToNote): Answer<void>;
  stopExperiment(which: { readonly id: RecordId; readonly isStopped: boolean }): Answer<void>;
}
