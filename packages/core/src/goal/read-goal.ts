import { isJsonObject, type Json, memberOf } from "@lichen/base";
import { alternatesOf, fieldValue, type LifeRecord } from "../life/record.ts";
import { GOAL, GOAL_BANDS, type Goal, settledReserve, WHOSE } from "./goal.ts";
import { dayIn, type Pause, pausesFromJson } from "./pause.ts";
import { rhythmFromJson, USUAL_RHYTHM } from "./rhythm.ts";
import { isStepSize } from "./step.ts";

/** A goal nothing was said about yet. */
export const NEW_GOAL: Goal = {
  wish: "",
  why: "",
  whose: undefined,
  best: "",
  obstacle: "",
  cue: "",
  response: "",
  kindLine: "",
  smallest: "",
  unit: "",
  size: undefined,
  rhythm: USUAL_RHYTHM,
  band: "steady",
  reserve: 0,
  isLearning: false,
  parts: [],
  begins: undefined,
  pauses: [],
  letGo: undefined,
};

/**
 * A record read as a goal; undefined when it is another kind or has no wish.
 *
 * Where two devices wrote a field apart, the version to show first counts, and the person is shown
 * both ({@link goalAlternates}). Pauses are the exception: every version of them holds, for a pause
 * that was asked for anywhere is kept.
 */
export function goalOf(record: LifeRecord): Goal | undefined {
  if (record.kind !== GOAL) return undefined;
  const wish = textIn(record, "wish");
  if (wish === "") return undefined;
  const plan = fieldValue(record, "plan");
  const size = fieldValue(record, "size");
  const reserve = fieldValue(record, "reserve");
  const parts = fieldValue(record, "parts");
  const [whose, band] = [fieldValue(record, "whose"), fieldValue(record, "band")];
  return {
    wish,
    why: textIn(record, "why"),
    whose: WHOSE.find((known) => known === whose),
    best: textIn(record, "best"),
    obstacle: textIn(record, "obstacle"),
    cue: planIn(plan, "cue"),
    response: planIn(plan, "response"),
    kindLine: textIn(record, "kindLine"),
    smallest: textIn(record, "smallest"),
    unit: textIn(record, "unit"),
    size: typeof size === "number" && isStepSize(size) ? size : undefined,
    rhythm: rhythmFromJson(fieldValue(record, "rhythm"), fieldValue(record, "perWeek")),
    band: GOAL_BANDS.find((known) => known === band) ?? "steady",
    reserve: typeof reserve === "number" ? settledReserve(reserve) : 0,
    isLearning: fieldValue(record, "learning") === true,
    parts: Array.isArray(parts) ? parts.filter((part) => typeof part === "string") : [],
    begins: dayIn(fieldValue(record, "begins")),
    pauses: pausesIn(record),
    letGo: dayIn(fieldValue(record, "letGo")),
  };
}

/** The names of goals that keep something small, hidden ones too: what comes up there is noted, and is no step. */
export function goalsToKeepSmall(records: readonly LifeRecord[]): ReadonlySet<unknown> {
  const small = records.filter((record) => goalOf(record)?.rhythm.kind === "at-most");
  return new Set(small.map(({ id }) => id));
}

/** The fields of a goal that two devices wrote apart and the person has not chosen between. */
export function goalAlternates(record: LifeRecord): readonly string[] {
  return alternatesOf(record).filter((field) => field !== "pauses" && field !== "perWeek");
}

function pausesIn(record: LifeRecord): readonly Pause[] {
  const versions = record.fields.get("pauses") ?? [];
  return versions.flatMap(({ value }) => pausesFromJson(value));
}

function textIn(record: LifeRecord, field: string): string {
  const value = fieldValue(record, field);
  return typeof value === "string" ? value.trim() : "";
}

function planIn(plan: Json | undefined, part: "cue" | "response"): string {
  const text = isJsonObject(plan) ? memberOf(plan, part) : undefined;
  return typeof text === "string" ? text : "";
}
