import {
  isJsonObject,
  type Json,
  type JsonObject,
  memberOf,
  newRecordId,
  ok,
  problem,
  type RecordId,
  type Result,
} from "@lichen/base";
import {
  composeIfThenChain,
  fieldValue,
  type IfThenChain,
  type IfThenProblem,
  type LifeRecord,
  MOMENT_KINDS,
  type PlannedResponse,
  writeFirst,
  writeOver,
} from "@lichen/core";
import type { Notebook } from "../notebook/notebook.ts";
import { type EntryProblem, findEntry } from "./edit-entry.ts";

/** The kind of record that holds an if-then chain ([Note: Kinds]). */
export const IF_THEN_CHAIN = "if-then-chain";

/** An if-then chain as the notebook holds it. */
export interface KeptChain extends IfThenChain {
  readonly id: RecordId;
  readonly isHidden: boolean;
}

/** The if-then chains, hidden ones too, latest written first. */
export function ifThenChains({ life }: Notebook): readonly KeptChain[] {
  return [...life.records()]
    .filter(({ kind }) => kind === IF_THEN_CHAIN)
    .toSorted((a, b) => b.writtenAt - a.writtenAt)
    .flatMap((record) => {
      const chain = composeIfThenChain(chainOf(record));
      return chain.ok ? [{ ...chain.value, id: record.id, isHidden: record.hidden }] : [];
    });
}

/** Keeps an if-then chain, as a new one or in place of how it was. */
export async function keepIfThenChain(
  notebook: Notebook,
  draft: IfThenChain,
  id?: RecordId,
): Promise<Result<RecordId, IfThenProblem | EntryProblem>> {
  const chain = composeIfThenChain(draft);
  if (!chain.ok) return chain;
  const { cue, responses, withoutPerson, moment } = chain.value;
  const fields: JsonObject = {
    cue,
    responses: responses.map((response): JsonObject => ({ ...response })),
    withoutPerson,
    moment: moment ?? null,
  };
  const record = id === undefined ? undefined : findEntry(notebook, id);
  if (record && !record.ok) return record;
  if (record && record.value.kind !== IF_THEN_CHAIN) return problem({ kind: "no-such-entry" });
  const name = id ?? newRecordId(notebook.ports.chance);
  const write = record
    ? writeOver(notebook.stamp(), record.value, fields)
    : writeFirst(notebook.stamp(), { id: name, kind: IF_THEN_CHAIN }, fields);
  const kept = await notebook.append([write]);
  return kept.ok ? ok(name) : problem(kept.problem);
}

function chainOf(record: LifeRecord): IfThenChain {
  const chosen = fieldValue(record, "moment");
  const moment = MOMENT_KINDS.find((kind) => kind === chosen);
  const cue = fieldValue(record, "cue");
  const responses = fieldValue(record, "responses");
  return {
    cue: typeof cue === "string" ? cue : "",
    responses: Array.isArray(responses) ? responses.flatMap(responseOf) : [],
    withoutPerson: fieldValue(record, "withoutPerson") === true,
    ...(moment !== undefined && { moment }),
  };
}

/** A response as it rests in a field; one of a kind that is not known is left out. */
function responseOf(json: Json): readonly PlannedResponse[] {
  if (!isJsonObject(json)) return [];
  const text = (name: string): string | undefined => {
    const value = memberOf(json, name);
    return typeof value === "string" ? value : undefined;
  };
  const [id, name, own, title] = [text("id"), text("name"), text("text"), text("title")];
  switch (text("kind")) {
    case "technique":
      return id === undefined
        ? []
        : [{ kind: "technique", id, ...(title !== undefined && { title }) }];
    case "person":
      return name === undefined ? [] : [{ kind: "person", name }];
    case "own":
      return own === undefined ? [] : [{ kind: "own", text: own }];
    default:
      return [];
  }
}
