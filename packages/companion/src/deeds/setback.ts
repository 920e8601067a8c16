import {
  type Day,
  isJsonObject,
  memberOf,
  problem,
  type RecordId,
  type Result,
  type ZoneProblem,
} from "@lichen/base";
import {
  DECISIONS,
  fieldValue,
  GOAL,
  HARMED_STAGES,
  isEmptySetback,
  type Lesson,
  type LifeRecord,
  OWN_STAGES,
  type SetbackAnswers,
  type SetbackState,
  setbackFields,
  similarLessons,
  timelineOf,
  whenOfRecord,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import type { EntryProblem } from "./edit-entry.ts";
import { keepFields } from "./keep-fields.ts";

/** The kind of record that holds a setback ([Note: Kinds]). */
export const SETBACK = "setback";

/** A setback that was begun and not ended: it can be gone on with. */
export interface BegunSetback {
  readonly id: RecordId;
  readonly day: Day;
  readonly state: SetbackState;
}

/** An if-then plan for next time. */
export interface SetbackPlan {
  readonly cue: string;
  readonly response: string;
}

/** What a setback left to come back to: a lesson, a plan, or a good-enough line. */
export interface KeptLesson extends Lesson {
  readonly id: RecordId;
  readonly day: Day;
  readonly plan: SetbackPlan | undefined;
  readonly enough: string;
  /** The goal it came from, as it is called now; undefined where it came from none in sight. */
  readonly goal: { readonly id: RecordId; readonly name: string } | undefined;
}

export type SetbackProblem =
  | EntryProblem
  | ZoneProblem
  /** Not a word was written yet. */
  | { readonly kind: "nothing-to-keep" };

/** Texts of a setback, each empty where nothing was written. */
const TEXTS = [
  "happened",
  "kindLine",
  "others",
  "inMyHands",
  "notInMyHands",
  "enough",
  "lesson",
  "withMe",
] as const;

/**
 * Keeps a setback as far as it has come, as a new one or in place of how it was; what was taken
 * back on the way is taken back here too. Only what changed is written.
 */
export async function keepSetback(
  notebook: Notebook,
  state: SetbackState,
  id?: RecordId,
): Promise<Result<RecordId, SetbackProblem>> {
  const said = setbackFields(state);
  if (id === undefined && isEmptySetback(state)) return problem({ kind: "nothing-to-keep" });
  const cleared = Object.fromEntries([...TEXTS, "road", "goal"].map((field) => [field, ""]));
  const leftAt = state.stage === "kept" ? "" : state.stage;
  const fields = { ...cleared, decision: null, plan: null, ...said, leftAt };
  return keepFields(notebook, SETBACK, fields, id);
}

/** The setback to go on with: the latest one, if it was left on the way. */
export function begunSetback(notebook: Notebook): BegunSetback | undefined {
  return begunAmong(setbacksOf(notebook));
}

/** The same among entries that were read already. */
export function begunAmong(entries: readonly LifeRecord[]): BegunSetback | undefined {
  const setbacks = entries.filter(({ kind }) => kind === SETBACK);
  const latest = setbacks.toSorted((a, b) => b.changedAt - a.changedAt)[0];
  if (!latest) return undefined;
  const day = whenOfRecord(latest)?.day;
  const state = stateOf(latest);
  return day === undefined || state.stage === "kept" ? undefined : { id: latest.id, day, state };
}

/**
 * What setbacks left to come back to, latest first. Harm that was done to the person teaches no
 * lesson here and is not brought back to them.
 */
export function lessonsOf(notebook: Notebook): readonly KeptLesson[] {
  return setbacksOf(notebook).flatMap((record) => {
    const day = whenOfRecord(record)?.day;
    if (day === undefined || textIn(record, "road") === "harmed") return [];
    const kept = {
      id: record.id,
      day,
      happened: textIn(record, "happened"),
      lesson: textIn(record, "lesson"),
      plan: planIn(record),
      enough: textIn(record, "enough"),
      goal: goalIn(record, notebook),
    };
    return kept.lesson !== "" || kept.plan || kept.enough !== "" ? [kept] : [];
  });
}

/** The lessons of times like this one, most alike first; `except` is the one that is being written. */
export function lessonsLike(
  notebook: Notebook,
  text: string,
  except?: RecordId,
): readonly KeptLesson[] {
  const lessons = lessonsOf(notebook).filter(({ id }) => id !== except);
  const found = similarLessons(lessons, text);
  return found.flatMap(({ id }) => lessons.filter((lesson) => lesson.id === id));
}

/** Setbacks in sight, latest first. */
function setbacksOf({ life }: Notebook): readonly LifeRecord[] {
  return timelineOf([...life.records()].filter(({ kind }) => kind === SETBACK));
}

/** Where a person is in a setback that was kept; the stages of a newer version begin anew. */
function stateOf(record: LifeRecord): SetbackState {
  const decision = DECISIONS.find((known) => known === fieldValue(record, "decision"));
  const answers: SetbackAnswers = {
    ...Object.fromEntries(
      TEXTS.map((text) => [text, textIn(record, text)]).filter(([, text]) => text !== ""),
    ),
    ...(decision && { decision }),
    ...planIn(record),
  };
  const left = textIn(record, "leftAt");
  const named = textIn(record, "goal") as RecordId; // A name that is none simply is not found.
  const about = named === "" ? {} : { goal: named };
  if (left === "") return { road: "own", stage: "kept", answers, ...about };
  if (textIn(record, "road") === "harmed") {
    const stage = HARMED_STAGES.find((known) => known === left) ?? "choices";
    return { road: "harmed", stage, answers };
  }
  const stage = OWN_STAGES.find((known) => known === left) ?? "happened";
  return { road: "own", stage, answers, ...about };
}

function goalIn(record: LifeRecord, { life }: Notebook): KeptLesson["goal"] {
  const goal = life.record(textIn(record, "goal") as RecordId); // A name that is none is not found.
  const isThere = goal?.kind === GOAL && !goal.hidden;
  return isThere ? { id: goal.id, name: textIn(goal, "wish") } : undefined;
}

function textIn(record: LifeRecord, field: string): string {
  const value = fieldValue(record, field);
  return typeof value === "string" ? value : "";
}

function planIn(record: LifeRecord): SetbackPlan | undefined {
  const plan = fieldValue(record, "plan");
  if (!isJsonObject(plan)) return undefined;
  const [cue, response] = [memberOf(plan, "cue"), memberOf(plan, "response")];
  return typeof cue === "string" && typeof response === "string" ? { cue, response } : undefined;
}
