import { canonicalText, type Json, memberOf, type OpId, type RecordId } from "@lichen/base";
import type { Hlc } from "./hlc.ts";
import { isVerb, type Operation } from "./operation.ts";

/** One living version of a field: a write that no other write replaces. */
export interface Version {
  readonly value: Json;
  readonly at: Hlc;
  /** Every write that says exactly this (two devices may have said the same). */
  readonly by: readonly OpId[];
}

/**
 * A record as it stands: the fold of its operations.
 *
 * Each field has its living versions, the one to show first; more than one are alternates ("two
 * versions of this note") until the person picks or joins.
 */
export interface LifeRecord {
  readonly id: RecordId;
  readonly kind: string;
  readonly fields: ReadonlyMap<string, readonly Version[]>;
  readonly hidden: boolean;
  readonly writtenAt: Hlc;
  readonly changedAt: Hlc;
  /** Every operation that makes it up, oldest first. */
  readonly operations: readonly Operation[];
}

/** Folds the operations of one record; undefined when nothing was ever written to it, or it is erased. */
export function foldRecord(id: RecordId, operations: readonly Operation[]): LifeRecord | undefined {
  const [only] = operations;
  if (only && operations.length === 1) return isVerb(only.kind) ? undefined : writtenOnce(id, only);
  if (operations.some(({ kind }) => kind === "erase")) return undefined;
  const sorted = operations.toSorted(oldestFirst);
  const writes = sorted.filter(({ kind }) => !isVerb(kind));
  const [first] = writes;
  const last = writes.at(-1);
  if (!first || !last) return undefined;
  return {
    id,
    kind: first.kind,
    fields: foldFields(writes),
    hidden: isHidden(sorted, writes),
    writtenAt: first.at,
    changedAt: last.at,
    operations: sorted,
  };
}

/** A record that was written once and never touched again, as almost all are: its fields are laid out when asked for. */
function writtenOnce(id: RecordId, write: Operation): LifeRecord {
  let fields: LifeRecord["fields"] | undefined;
  return {
    id,
    kind: write.kind,
    get fields() {
      fields ??= foldFields([write]);
      return fields;
    },
    hidden: false,
    writtenAt: write.at,
    changedAt: write.at,
    operations: [write],
  };
}

/** The value of a field to show: its living version written last. */
export function fieldValue(record: LifeRecord, field: string): Json | undefined {
  const [only] = record.operations;
  if (only && record.operations.length === 1) return memberOf(only.fields, field);
  return record.fields.get(field)?.[0]?.value;
}

/** Every operation a new write of a field would replace. */
export function overOf(record: LifeRecord, field: string): readonly OpId[] {
  return (record.fields.get(field) ?? []).flatMap(({ by }) => by);
}

/** The names of the fields a record has. */
export function fieldNames(record: LifeRecord): readonly string[] {
  const [only] = record.operations;
  return only && record.operations.length === 1
    ? Object.keys(only.fields)
    : [...record.fields.keys()];
}

/** The fields that have alternates: different values, none of which replaces the others. */
export function alternatesOf(record: LifeRecord): readonly string[] {
  if (record.operations.length === 1) return [];
  return [...record.fields].filter(([, versions]) => versions.length > 1).map(([name]) => name);
}

/** Oldest first, by written time and then by name: one order on every device. */
export function oldestFirst(a: Operation, b: Operation): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function foldFields(writes: readonly Operation[]): ReadonlyMap<string, readonly Version[]> {
  const fields = new Map<string, Version[]>();
  const replaced = replacedWrites(writes);
  for (const write of writes) {
    for (const name of Object.keys(write.fields)) {
      if (replaced.has(`${write.id} ${name}`)) continue;
      const value = memberOf(write.fields, name) ?? null;
      fields.set(
        name,
        withVersion(fields.get(name) ?? [], { value, at: write.at, by: [write.id] }),
      );
    }
  }
  return fields;
}

/** Newest first; a value that is already there gains a writer instead of a double. */
function withVersion(versions: Version[], fresh: Version): Version[] {
  const [only] = versions;
  if (!only) return [fresh];
  const text = canonicalText(fresh.value);
  const same = versions.find(({ value }) => canonicalText(value) === text);
  const rest = versions.filter((version) => version !== same);
  return [{ ...fresh, by: [...(same?.by ?? []), ...fresh.by] }, ...rest];
}

function replacedWrites(writes: readonly Operation[]): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const { id, over, fields } of writes) {
    for (const earlier of over ?? []) {
      if (earlier === id) continue; // A write cannot replace itself.
      for (const name of Object.keys(fields)) replaced.add(`${earlier} ${name}`);
    }
  }
  return replaced;
}

/** Hidden while a hide stands that no show undid and that saw every living write: an edit beats it. */
function isHidden(all: readonly Operation[], writes: readonly Operation[]): boolean {
  const undone = new Set(all.flatMap(({ kind, over }) => (kind === "show" ? (over ?? []) : [])));
  return all.some(({ id, kind, over }) => {
    if (kind !== "hide" || undone.has(id)) return false;
    const seen = new Set(over);
    return writes.every((write) => seen.has(write.id));
  });
}
