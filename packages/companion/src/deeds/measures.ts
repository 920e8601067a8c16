import { type Day, problem, type RecordId, type Result, type ZoneProblem } from "@lichen/base";
import {
  callsForCompany,
  longerOnes,
  MEASURE,
  MEASURE_CHOICES,
  MEASURES,
  type MeasureChoice,
  type MeasureDraft,
  type MeasureId,
  type MeasureStanding,
  type MeasureTaken,
  measureFields,
  measureStanding,
  measuresIn,
  measureToGoOnWith,
  rangeOf,
  type Scored,
  scoreOf,
} from "@lichen/core";
import { type MeasuredChange, measureChange, steadiedBy } from "@lichen/stats";
import type { Notebook } from "../notebook/notebook.ts";
import type { EntryProblem } from "./edit-entry.ts";
import { keepFields } from "./keep-fields.ts";
import { momentNow } from "./record-check-in.ts";
import { decide, settingVersions } from "./settings.ts";

/** A questionnaire as it came out once. */
export interface MeasureResult extends Scored {
  readonly id: RecordId;
  readonly day: Day;
  /** Against the one before, beside what wobble alone would do; undefined where there is none before. */
  readonly change: MeasuredChange["word"] | undefined;
  readonly way: "higher" | "lower" | "same" | undefined;
  /** Where a result of the same person on the same day would lie, nineteen times of twenty. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Whether people to talk to are named beside it. */
  readonly callsForCompany: boolean;
  /** Longer questionnaires it may lead to, if the person wants. */
  readonly longer: readonly MeasureId[];
}

/** A questionnaire: how it stands, what came out so far, and what was begun. */
export interface MeasureSoFar {
  readonly measure: MeasureId;
  readonly standing: MeasureStanding;
  readonly choice: MeasureChoice | undefined;
  /** Earliest first; one that has too many items open has no total and is here all the same. */
  readonly results: readonly MeasureResult[];
  /** The one to go on with. */
  readonly begun: MeasureTaken | undefined;
}

/** Every questionnaire, in the order they are shown. */
export interface MeasuresSoFar {
  readonly today: Day;
  readonly all: readonly MeasureSoFar[];
}

/** How each questionnaire stands today, with all that came out. Nothing of it is kept: it is added up when asked for. */
export function measuresSoFar(notebook: Notebook): MeasuresSoFar {
  const now = momentNow(notebook);
  const today = now.ok ? now.value.day : (0 as Day);
  const taken = measuresIn(notebook.life.records());
  const all = MEASURES.map((measure): MeasureSoFar => {
    const its = taken.filter((each) => each.measure === measure);
    const begun = measureToGoOnWith(its, today);
    const results = resultsOf(
      measure,
      its.filter((each) => each !== begun),
    );
    const choice = choiceOf(notebook, measure);
    const last = results.findLast(({ total }) => total !== undefined)?.day;
    const standing = measureStanding(measure, { choice, last, today });
    return { measure, standing, choice, results, begun };
  });
  return { today, all };
}

/** Keeps a questionnaire as far as it has come. */
export async function keepMeasure(
  notebook: Notebook,
  draft: MeasureDraft,
  id?: RecordId,
): Promise<Result<RecordId, EntryProblem | ZoneProblem | { readonly kind: "nothing-to-keep" }>> {
  const isEmpty = draft.answers.every((answer) => answer === null);
  if (id === undefined && isEmpty) return problem({ kind: "nothing-to-keep" });
  return keepFields(notebook, MEASURE, measureFields(draft), id);
}

/** Decides whether a questionnaire is offered or left aside; null takes the decision back. */
export function chooseMeasure(
  notebook: Notebook,
  measure: MeasureId,
  choice: MeasureChoice | null,
): ReturnType<typeof decide> {
  return decide(notebook, { [`measure/${measure}`]: choice });
}

/** What was decided; where two devices decided apart, aside counts ([Note: Choices that only take away]). */
function choiceOf(notebook: Notebook, measure: MeasureId): MeasureChoice | undefined {
  const versions = settingVersions(notebook, `measure/${measure}`);
  return MEASURE_CHOICES.toReversed().find((choice) => versions.includes(choice));
}

/** Each with its change against the last one that had a total, beside this person's own wobble once it is known. */
function resultsOf(measure: MeasureId, its: readonly MeasureTaken[]): readonly MeasureResult[] {
  const { least, most } = rangeOf(measure);
  const totals: number[] = [];
  return its.flatMap(({ id, day, at, answers }) => {
    const scored = scoreOf(measure, answers);
    const { total } = scored;
    if (scored.answered === 0 || (at !== undefined && total === undefined)) return [];
    const before = totals.at(-1);
    if (total !== undefined) totals.push(total);
    const known = steadiedBy(totals, measure) ?? measure;
    const changed = before === undefined || total === undefined ? undefined : { before, total };
    const half = (measureChange(known, least, most).line95 ?? Number.NaN) / Math.SQRT2;
    const isBand = total !== undefined && Number.isFinite(half);
    return [
      {
        ...scored,
        id,
        day,
        change: changed && measureChange(known, changed.before, changed.total).word,
        way: changed && wayOf(changed.total - changed.before),
        low: isBand ? Math.max(least, total - half) : undefined,
        high: isBand ? Math.min(most, total + half) : undefined,
        callsForCompany: callsForCompany(measure, scored),
        longer: measure === "phq-4" ? longerOnes(scored) : [],
      },
    ];
  });
}

function wayOf(change: number): "higher" | "lower" | "same" {
  if (change === 0) return "same";
  return change > 0 ? "higher" : "lower";
}
