import type { Day, RecordId, Result } from "@lichen/base";
import type { Told } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { Prediction, PredictionDraft } from "@lichen/core";

type Answer<T> = Result<T, NamedProblem>;

/** What the prediction diary asks of the worker. */
export interface PredictionDeeds {
  /** Predictions, latest first, and the day by which some are due. */
  predictions(): { readonly today: Day; readonly all: readonly Prediction[] };
  keepPrediction(draft: PredictionDraft): Answer<RecordId>;
  /** Keeps what came of one; null takes that back. */
  tellOutcome(told: Told): Answer<void>;
}
