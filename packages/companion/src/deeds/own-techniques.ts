import {
  type Json,
  type JsonObject,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
  type StoreProblem,
} from "@lichen/base";
import {
  composeOwnTechnique,
  fieldValue,
  type LifeRecord,
  MOMENT_KINDS,
  type OwnTechnique,
  type OwnTechniqueDraft,
  type OwnTechniqueProblem,
  PLACES,
  TECHNIQUE_NEEDS,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry, hideEntries } from "./edit-entry.ts";

/** The kind of record that holds a technique of the person's own ([Note: Kinds]). */
export const OWN_TECHNIQUE = "technique";

/** A technique of the person's own as the notebook holds it; its id is its record's. */
export interface KeptTechnique extends OwnTechnique {
  readonly id: RecordId;
  readonly isHidden: boolean;
}

/** The techniques of the person's own, hidden ones too, latest written first. */
export function ownTechniques({ life }: Notebook): readonly KeptTechnique[] {
  return [...life.records()]
    .filter(({ kind }) => kind === OWN_TECHNIQUE)
    .toSorted((a, b) => b.writtenAt - a.writtenAt)
    .flatMap((record) => {
      const own = composeOwnTechnique(draftOf(record), record.id);
      return own.ok ? [{ ...own.value, id: record.id, isHidden: record.hidden }] : [];
    });
}

/** Keeps a technique of one's own, as a new one or in place of how it was. */
export async function keepOwnTechnique(
  notebook: Notebook,
  draft: OwnTechniqueDraft,
  id?: RecordId,
): Promise<Result<RecordId, OwnTechniqueProblem | EntryProblem>> {
  const fresh = newRecordId(notebook.ports.chance);
  const own = composeOwnTechnique(draft, id ?? fresh);
  if (!own.ok) return own;
  const { facts, title, steps } = own.value;
  const fields: JsonObject = {
    title,
    steps,
    minutes: facts.minutes[0],
    moments: draft.moments ?? null,
    places: draft.places ?? null,
    needs: facts.needs,
  };
  if (id === undefined) {
    const record = { id: fresh, kind: OWN_TECHNIQUE };
    return answering(fresh, await notebook.append([writeFirst(notebook.stamp(), record, fields)]));
  }
  const record = findOwn(notebook, id);
  if (!record.ok) return record;
  const write = writeOver(notebook.stamp(), record.value, fields);
  return answering(id, await notebook.append([write]));
}

/**
 * Takes a technique of one's own out of sight. Every use of it is given its title first: the
 * technique may be let go of later, and what a person did keeps its name.
 */
export async function hideOwnTechnique(
  notebook: Notebook,
  id: RecordId,
): Promise<Result<void, EntryProblem>> {
  const record = findOwn(notebook, id);
  if (!record.ok) return record;
  const title = fieldValue(record.value, "title");
  if (typeof title === "string") {
    const unnamed = usesOf(notebook, id).filter((use) => fieldValue(use, "title") !== title);
    const named = unnamed.map((use) => writeOver(notebook.stamp(), use, { title }));
    const kept = named.length > 0 ? await notebook.append(named) : ok(undefined);
    if (!kept.ok) return problem(kept.problem);
  }
  return hideEntries(notebook, [record.value]);
}

/** Uses of a technique that are in sight: an edit would bring a hidden one back. */
function usesOf({ life }: Notebook, id: RecordId): readonly LifeRecord[] {
  return [...life.records()].filter(
    (record) =>
      record.kind === "practice" && !record.hidden && fieldValue(record, "technique") === id,
  );
}

function findOwn(notebook: Notebook, id: RecordId): Result<LifeRecord, EntryProblem> {
  const record = findEntry(notebook, id);
  if (record.ok && record.value.kind !== OWN_TECHNIQUE) return problem({ kind: "no-such-entry" });
  return record;
}

function answering<T>(value: T, kept: Result<void, StoreProblem>): Result<T, StoreProblem> {
  return kept.ok ? ok(value) : problem(kept.problem);
}

/** What a record says, as a draft; what is not understood is left out. */
function draftOf(record: LifeRecord): OwnTechniqueDraft {
  const title = fieldValue(record, "title");
  const minutes = fieldValue(record, "minutes");
  const moments = known(fieldValue(record, "moments"), MOMENT_KINDS);
  const places = known(fieldValue(record, "places"), PLACES);
  const needs = known(fieldValue(record, "needs"), TECHNIQUE_NEEDS);
  const steps = fieldValue(record, "steps");
  return {
    title: typeof title === "string" ? title : "",
    steps: Array.isArray(steps) ? steps.filter((step) => typeof step === "string") : [],
    ...(typeof minutes === "number" && { minutes }),
    ...(moments && { moments }),
    ...(places && { places }),
    ...(needs && { needs }),
  };
}

/** The words of a list that are known; undefined when there is no list. */
function known<T extends string>(
  value: Json | undefined,
  words: readonly T[],
): readonly T[] | undefined {
  return Array.isArray(value) ? words.filter((word) => value.includes(word)) : undefined;
}
