import { type Day, type JsonObject, ok, problem, type RecordId, type Result } from "@lichen/base";
import { whenOfRecord } from "../life/moment.ts";
import { fieldValue, type LifeRecord } from "../life/record.ts";

/** The kind of record that holds a step ([Note: Kinds]). */
export const STEP = "step";

/**
 * What came of a step: done; partly, and that counts; not today; or a day it does not apply to.
 * A day nobody said anything about is none of these, and is nothing that was missed.
 */
export const OUTCOMES = ["done", "partly", "not-today", "not-applicable"] as const;
export type StepOutcome = (typeof OUTCOMES)[number];

/** What a person says about a goal on a day. */
export interface StepDraft {
  readonly outcome: StepOutcome;
  /** What they set out to do, in the goal's unit. */
  readonly size?: number | undefined;
  /** What it was in the end, in the same unit. */
  readonly amount?: number | undefined;
  /** The part of a one-time goal that it was. */
  readonly part?: string | undefined;
}

/** A step as the notebook holds it. */
export interface StepMark extends StepDraft {
  readonly id: RecordId;
  readonly day: Day;
  readonly unit: string;
}

/** Smallest and largest size of a step: beyond them a number is a slip of the finger. */
export const LEAST_SIZE = 0.01;
export const MOST_SIZE = 1_000_000;

export type StepProblem = { readonly kind: "size-out-of-range" };

/** Whether a number can be the size of a step. */
export function isStepSize(size: number): boolean {
  return size >= LEAST_SIZE && size <= MOST_SIZE;
}

/** The fields of a step, what is left out cleared; a size or an amount that cannot be one is refused. */
export function stepFields({
  outcome,
  size,
  amount,
  part,
}: StepDraft): Result<JsonObject, StepProblem> {
  const isWrong = (number: number | undefined) => number !== undefined && !isStepSize(number);
  if (isWrong(size) || isWrong(amount)) return problem({ kind: "size-out-of-range" });
  const said = outcome === "done" || outcome === "partly" ? amount : undefined;
  return ok({ outcome, size: size ?? null, amount: said ?? null, part: part ?? null });
}

/** A record read as a step, and the goal it belongs to; undefined when it is none or is hidden. */
export function stepOf(
  record: LifeRecord,
): { readonly goal: string; readonly mark: StepMark } | undefined {
  if (record.kind !== STEP || record.hidden) return undefined;
  const goal = fieldValue(record, "goal");
  const said = fieldValue(record, "outcome");
  const outcome = OUTCOMES.find((known) => known === said);
  const day = whenOfRecord(record)?.day;
  if (typeof goal !== "string" || outcome === undefined || day === undefined) return undefined;
  const part = fieldValue(record, "part");
  const unit = fieldValue(record, "unit");
  return {
    goal,
    mark: {
      id: record.id,
      day,
      outcome,
      size: sizeIn(record, "size"),
      amount: sizeIn(record, "amount"),
      part: typeof part === "string" && part !== "" ? part : undefined,
      unit: typeof unit === "string" ? unit : "",
    },
  };
}

/** Whether something was done, all of it or a part: both are kept. */
export function isKept({ outcome }: StepDraft): boolean {
  return outcome === "done" || outcome === "partly";
}

function sizeIn(record: LifeRecord, field: "size" | "amount"): number | undefined {
  const value = fieldValue(record, field);
  return typeof value === "number" && isStepSize(value) ? value : undefined;
}
