import type { Day, RecordId, Result, ZoneProblem } from "@lichen/base";
import {
  type DayFacts,
  fieldValue,
  type LifeRecord,
  REVIEW,
  type ReviewFigures,
  type ReviewState,
  reviewFields,
  reviewOf,
  victoriesIn,
  whenOfRecord,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import type { EntryProblem } from "./edit-entry.ts";
import { keepFields } from "./keep-fields.ts";
import { answerIn, coverageOf, entriesWithin } from "./report-so-far.ts";
import type { Span } from "./span.ts";

/** A review that was begun and not ended. */
export interface BegunReview {
  readonly id: RecordId;
  readonly day: Day;
  readonly state: ReviewState;
}

/** The figures of a span, from a life laid out once. O(entries + days). */
export function reviewFigures(
  {
    entries,
    facts,
  }: { readonly entries: readonly LifeRecord[]; readonly facts: readonly DayFacts[] },
  span: Span,
): ReviewFigures {
  const within = entriesWithin(entries, span).filter(({ kind }) => kind !== REVIEW);
  const { days, checkIns } = coverageOf(within, span);
  const of = (outcome: string): number =>
    within
      .filter(({ kind }) => kind === "step")
      .filter((each) => fieldValue(each, "outcome") === outcome).length;
  return {
    ...span,
    days,
    daysWithEntry: new Set(within.map((record) => whenOfRecord(record)?.day)).size,
    checkIns,
    done: of("done"),
    partly: of("partly"),
    wins: victoriesIn(within).filter(({ from }) => from !== "step").length,
    lessons: within.filter((each) => each.kind === "setback" && isLesson(each)).length,
    middles: (["kindness", "able"] as const).flatMap(
      (answer) => answerIn(facts, answer, span) ?? [],
    ),
  };
}

function isLesson(record: LifeRecord): boolean {
  const lesson = fieldValue(record, "lesson");
  return (
    typeof lesson === "string" && lesson.trim() !== "" && fieldValue(record, "road") !== "harmed"
  );
}

/** Keeps a review as far as it has come, as a new one or in place of how it was. */
export function keepReview(
  notebook: Notebook,
  state: ReviewState,
  id?: RecordId,
): Promise<Result<RecordId, EntryProblem | ZoneProblem>> {
  return keepFields(notebook, REVIEW, reviewFields(state), id);
}

/** So many days after, a review that was left on the way is let be: its week is another one now. */
const STALE = 7;

/** The review to go on with: the latest one, if it was left on the way lately. */
export function begunReview(entries: readonly LifeRecord[], today: Day): BegunReview | undefined {
  const latest = entries.find(({ kind }) => kind === REVIEW);
  const state = latest && reviewOf(latest);
  const day = latest && whenOfRecord(latest)?.day;
  if (!latest || !state || day === undefined) return undefined;
  return state.stage === "kept" || today - day > STALE ? undefined : { id: latest.id, day, state };
}
