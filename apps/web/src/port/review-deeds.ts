import type { Day, RecordId, Result } from "@lichen/base";
import type { BegunReview, KeptOwnPage, Recalled } from "@lichen/companion";
import type { NamedProblem } from "@lichen/content";
import type { ReportSpan } from "@lichen/content/app/words/report";
import type {
  OwnPage,
  ReportFacts,
  ReviewFigures,
  ReviewOf,
  ReviewState,
  YearFacts,
} from "@lichen/core";
import type { Geometry } from "@lichen/thallus";

type Answer<T> = Result<T, NamedProblem>;

/** What reviews and the report ask of the worker. */
export interface ReviewDeeds {
  /** The review that was left on the way lately. */
  begunReview(): BegunReview | undefined;
  keepReview(what: {
    readonly id: RecordId | undefined;
    readonly state: ReviewState;
  }): Answer<RecordId>;
  /** What the last days held, counted. */
  reviewFigures(which: { readonly of: ReviewOf }): ReviewFigures;
  /**
   * Up to three entries to look at again; none that may hurt. Once all that were shown today were put aside
   * there are none, unless others are asked for.
   */
  recalls(which: { readonly skip: readonly string[]; readonly others: boolean }): {
    readonly recalled: readonly Recalled[];
    readonly isAllPutAside: boolean;
  };
  /** What a report says of the days up to today. */
  report(which: { readonly span: ReportSpan }): {
    readonly facts: ReportFacts;
    readonly today: Day;
  };
  /** What a year held, the latest one unless another is named; and the years there are. */
  yearKept(which: { readonly year: number | undefined }): {
    readonly facts: YearFacts;
    readonly years: readonly number[];
    readonly today: Day;
  };
  /** The lichen as it stood at the end of that year. */
  lichenOfYear(which: { readonly year: number | undefined }): Geometry;
  /** What the person would like to talk about. */
  reportPage(): KeptOwnPage<"report">;
  keepReportPage(change: Partial<OwnPage<"report">>): Answer<void>;
}
