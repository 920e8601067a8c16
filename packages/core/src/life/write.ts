import type { JsonObject, OpId, RecordId } from "@lichen/base";
import type { Hlc } from "./hlc.ts";
import { isVerb, type Operation } from "./operation.ts";
import { type LifeRecord, overOf } from "./record.ts";

/** The name and time a new operation is given. */
export interface Stamp {
  readonly id: OpId;
  readonly at: Hlc;
}

/** The operation that writes a new record down. */
export function writeFirst(
  stamp: Stamp,
  record: { id: RecordId; kind: string },
  fields: JsonObject,
): Operation {
  return { ...stamp, record: record.id, kind: record.kind, fields };
}

/**
 * The operation that changes fields of a record: it replaces every living version of the fields it
 * writes, and so also joins alternates. Moving a record in time is a change of its `when`.
 */
export function writeOver(stamp: Stamp, record: LifeRecord, fields: JsonObject): Operation {
  const over = [...new Set(Object.keys(fields).flatMap((name) => overOf(record, name)))];
  return {
    ...stamp,
    record: record.id,
    kind: record.kind,
    fields,
    ...(over.length > 0 && { over }),
  };
}

/** The operation that takes a record out of sight; undone by {@link showOf}, beaten by any edit it did not see. */
export function hideOf(stamp: Stamp, record: LifeRecord): Operation {
  const over = record.operations.filter(({ kind }) => !isVerb(kind)).map(({ id }) => id);
  return { ...stamp, record: record.id, kind: "hide", fields: {}, over };
}

/** The operation that undoes every hide of a record. */
export function showOf(stamp: Stamp, record: LifeRecord): Operation {
  const over = record.operations.filter(({ kind }) => kind === "hide").map(({ id }) => id);
  return { ...stamp, record: record.id, kind: "show", fields: {}, over };
}

/** The operation that lets go of a record for good, on every device. It beats everything. */
export function eraseOf(stamp: Stamp, record: RecordId): Operation {
  return { ...stamp, record, kind: "erase", fields: {} };
}
