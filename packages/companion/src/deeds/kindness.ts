import { type Day, problem, type RecordId, type Result, type ZoneProblem } from "@lichen/base";
import {
  fieldValue,
  isKindness,
  KINDNESSES,
  type Kindness,
  type KindnessAnswers,
  type KindnessState,
  kindnessFields,
  type LifeRecord,
  NOTE_LIMIT,
  partsOfKindness,
  timelineOf,
  whenOfRecord,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { keepFields } from "./keep-fields.ts";

/** A kindness that is kept, begun or ended: it can be gone on with. */
export interface KeptKindness {
  readonly id: RecordId;
  readonly day: Day;
  readonly state: KindnessState;
}

export type KindnessProblem =
  | EntryProblem
  | ZoneProblem
  /** Nothing was written and nothing gone through. */
  | { readonly kind: "nothing-to-keep" }
  | { readonly kind: "note-too-long"; readonly limit: number };

/** Keeps a kindness as far as it has come; what was taken back on the way is taken back here too. */
export async function keepKindness(
  notebook: Notebook,
  state: KindnessState,
  id?: RecordId,
): Promise<Result<RecordId, KindnessProblem>> {
  const said = kindnessFields(state);
  if (id === undefined && Object.keys(said).length === 0) {
    return problem({ kind: "nothing-to-keep" });
  }
  const isTooLong = Object.values(said).some((text) => String(text).length > NOTE_LIMIT);
  if (isTooLong) return problem({ kind: "note-too-long", limit: NOTE_LIMIT });
  const cleared = Object.fromEntries(partsOfKindness(state.practice).map((part) => [part, ""]));
  const leftAt = state.stage === "kept" ? "" : state.stage;
  return keepFields(notebook, state.practice, { ...cleared, belief: null, ...said, leftAt }, id);
}

/** The one of a practice to go on with: the latest, if it was left on the way. */
export function begunKindness(notebook: Notebook, practice: Kindness): KeptKindness | undefined {
  const latest = kindnessesOf(notebook, practice).toSorted((a, b) => b.changedAt - a.changedAt)[0];
  const kept = latest && readKindness(latest);
  return kept?.state.stage === "kept" ? undefined : kept;
}

/** A kindness by its name, to change it: it begins again at its first screen. */
export function kindnessToChange(
  notebook: Notebook,
  id: RecordId,
): Result<KeptKindness, EntryProblem> {
  const record = findEntry(notebook, id);
  if (!record.ok) return record;
  const kept = readKindness(record.value);
  return kept ? { ok: true, value: kept } : problem({ kind: "no-such-entry" });
}

/** The wishes of the person's own wording, as they stood the last time; undefined for none yet. */
export function lastWishes(notebook: Notebook): string | undefined {
  return kindnessesOf(notebook, "loving-kindness")
    .map((record) => textIn(record, "wishes"))
    .find((wishes) => wishes !== "");
}

/** Those of a practice in sight, latest first. */
function kindnessesOf({ life }: Notebook, practice: Kindness): readonly LifeRecord[] {
  return timelineOf([...life.records()].filter(({ kind }) => kind === practice));
}

/** A record as the state it was left in; a screen of a newer version begins anew. */
function readKindness(record: LifeRecord): KeptKindness | undefined {
  const { kind, id } = record;
  const day = whenOfRecord(record)?.day;
  if (!isKindness(kind) || day === undefined) return undefined;
  const answers: KindnessAnswers = Object.fromEntries(
    partsOfKindness(kind)
      .map((part) => [part, textIn(record, part)] as const)
      .filter(([, text]) => text !== ""),
  );
  const belief = fieldValue(record, "belief");
  const isRated = typeof belief === "number" && belief >= 0 && belief <= 10;
  const left = textIn(record, "leftAt");
  const [first] = KINDNESSES[kind];
  const stage = KINDNESSES[kind].find((known) => known === left) ?? first;
  const state: KindnessState = {
    practice: kind,
    stage: left === "" ? "kept" : stage,
    answers,
    ...(isRated && { belief }),
    isWhole: fieldValue(record, "whole") === true,
  };
  return { id, day, state };
}

function textIn(record: LifeRecord, field: string): string {
  const value = fieldValue(record, field);
  return typeof value === "string" ? value : "";
}
