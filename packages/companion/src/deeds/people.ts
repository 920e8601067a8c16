import {
  type Day,
  type JsonObject,
  newRecordId,
  ok,
  type RecordId,
  type Result,
  type StoreProblem,
  type ZoneProblem,
} from "@lichen/base";
import {
  CIRCLE_KINDS,
  composePerson,
  fieldValue,
  GOOD_FOR,
  type LifeRecord,
  type Person,
  type PersonProblem,
  whenOfRecord,
  whenToJson,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";
import { momentNow } from "./record-check-in.ts";

/** The kinds of record that hold someone of the circle, and an asking ([Note: Kinds]). */
export const PERSON = "person";
export const REACH_OUT = "reach-out";

/** Someone of the circle as the notebook holds them. */
export interface KeptPerson extends Person {
  readonly id: RecordId;
  /** The last day the person said they reached out to them. */
  readonly lastReached: Day | undefined;
}

/** Who is in the circle, in the order they came in: nobody is ranked. */
export function people({ life }: Notebook): readonly KeptPerson[] {
  const records = [...life.records()].filter(({ hidden }) => !hidden);
  const reached = new Map<string, Day>();
  for (const record of records) {
    const to = record.kind === REACH_OUT ? fieldValue(record, "person") : undefined;
    const day = whenOfRecord(record)?.day;
    if (typeof to !== "string" || day === undefined) continue;
    if (day > (reached.get(to) ?? Number.NEGATIVE_INFINITY)) reached.set(to, day);
  }
  return records
    .filter(({ kind }) => kind === PERSON)
    .toSorted((a, b) => a.writtenAt - b.writtenAt)
    .flatMap((record) => {
      const person = composePerson(draftOf(record));
      return person.ok
        ? [{ ...person.value, id: record.id, lastReached: reached.get(record.id) }]
        : [];
    });
}

/** Keeps someone, new or in place of how they were. */
export async function keepPerson(
  notebook: Notebook,
  draft: Person,
  id?: RecordId,
): Promise<Result<RecordId, PersonProblem | EntryProblem>> {
  const person = composePerson(draft);
  if (!person.ok) return person;
  const fields: JsonObject = { ...person.value };
  if (id !== undefined) {
    const found = findEntry(notebook, id);
    if (!found.ok) return found;
    const kept = await notebook.append([writeOver(notebook.stamp(), found.value, fields)]);
    return kept.ok ? ok(id) : kept;
  }
  const fresh = newRecordId(notebook.ports.chance);
  const kept = await notebook.append([
    writeFirst(notebook.stamp(), { id: fresh, kind: PERSON }, fields),
  ]);
  return kept.ok ? ok(fresh) : kept;
}

/** Keeps that the person reached out: an act of their own, whatever the answer. Nothing is sent by it. The name of whom goes with it, so that history keeps its words. */
export async function keepReachOut(
  notebook: Notebook,
  { person, need }: { readonly person: RecordId | undefined; readonly need: string },
): Promise<Result<RecordId, StoreProblem | ZoneProblem>> {
  const now = momentNow(notebook);
  if (!now.ok) return now;
  const id = newRecordId(notebook.ports.chance);
  const to = person === undefined ? undefined : notebook.life.record(person);
  const name = to?.kind === PERSON ? draftOf(to).name : "";
  const fields = {
    when: whenToJson(now.value),
    need,
    ...(person && { person }),
    ...(name !== "" && { title: name }),
  };
  const kept = await notebook.append([
    writeFirst(notebook.stamp(), { id, kind: REACH_OUT }, fields),
  ]);
  return kept.ok ? ok(id) : kept;
}

function draftOf(record: LifeRecord): Person {
  const text = (field: string): string => {
    const value = fieldValue(record, field);
    return typeof value === "string" ? value : "";
  };
  const uses = fieldValue(record, "goodFor");
  return {
    name: text("name"),
    is: CIRCLE_KINDS.find((kind) => kind === text("is")) ?? "person",
    goodFor: GOOD_FOR.filter((use) => Array.isArray(uses) && uses.includes(use)),
    phone: text("phone"),
    line: text("line"),
  };
}
