import { canonicalText, type Json, type RecordId } from "@lichen/base";
import type { Operation } from "./operation.ts";
import { foldRecord, type LifeRecord } from "./record.ts";

/**
 * A life: the fold of everything a person did, and nothing else is truth.
 *
 * The fold is commutative, idempotent and total: any order, any duplicates and any unknown kinds
 * give the same life. It never asks a clock.
 */
export interface Life {
  /** Takes operations in; ones it already has change nothing. Returns the records touched. */
  take(operations: Iterable<Operation>): ReadonlySet<RecordId>;
  /** A record as it stands, hidden or not; undefined when unknown or erased. */
  record(id: RecordId): LifeRecord | undefined;
  /** Every record that is not erased, hidden ones included, in no promised order. */
  records(): IterableIterator<LifeRecord>;
  /** Whether a record was erased. */
  isErased(id: RecordId): boolean;
  /** Every operation held, in no promised order; of an erased record, its erase only. */
  operations(): IterableIterator<Operation>;
  /** How many operations are held. */
  size(): number;
}

/**
 * Operations that are known to be there and are read when one of their records is first asked for:
 * a long life opens as quickly as a short one.
 */
export interface Sleeping {
  /** For each part, the records all of whose sleeping operations are in it; no record is in two. */
  readonly parts: readonly (readonly RecordId[])[];
  /** Operations in all parts together. */
  readonly size: number;
  /** The operations of a part. */
  wake(part: number): readonly Operation[];
}

/** A life that holds nothing yet, or what sleeps. */
export function beginLife(sleeping?: Sleeping): Life {
  /** A number stands for a part that sleeps. */
  const held = new Map<RecordId, Operation | Operation[] | number>();
  const folded = new Map<RecordId, LifeRecord | undefined>();
  let size = sleeping?.size ?? 0;
  sleeping?.parts.forEach((ids, part) => {
    for (const id of ids) held.set(id, part);
  });

  function heldOf(id: RecordId): Operation | Operation[] | undefined {
    const some = held.get(id);
    if (typeof some !== "number") return some;
    wake(some);
    const awake = held.get(id);
    return typeof awake === "number" ? undefined : awake;
  }

  function wake(part: number): void {
    for (const id of sleeping?.parts[part] ?? []) if (held.get(id) === part) held.delete(id);
    const before = size;
    for (const operation of sleeping?.wake(part) ?? []) takeOne(operation);
    size = before; // They were counted while they slept.
  }

  function wakeAll(): void {
    sleeping?.parts.forEach((ids, part) => {
      if (ids.some((id) => held.get(id) === part)) wake(part);
    });
  }

  function listOf(id: RecordId): readonly Operation[] {
    const some = heldOf(id);
    if (some === undefined) return [];
    return Array.isArray(some) ? some : [some];
  }

  function takeOne(operation: Operation): boolean {
    const before = heldOf(operation.record);
    if (before === undefined) {
      held.set(operation.record, operation);
      size += 1;
      return true;
    }
    const list = Array.isArray(before) ? before : [before];
    const merged = merge(list, operation);
    if (merged === list) return false;
    const [only] = merged;
    held.set(operation.record, only && merged.length === 1 ? only : merged);
    size += merged.length - list.length;
    return true;
  }

  function record(id: RecordId): LifeRecord | undefined {
    const list = listOf(id);
    if (list.length === 1) return foldRecord(id, list); // Made in a moment: not worth its place in memory.
    if (!folded.has(id)) folded.set(id, foldRecord(id, list));
    return folded.get(id);
  }

  return {
    take(operations) {
      const touched = new Set<RecordId>();
      for (const operation of operations) {
        if (!takeOne(operation)) continue;
        folded.delete(operation.record);
        touched.add(operation.record);
      }
      return touched;
    },
    record,
    *records() {
      wakeAll();
      for (const id of held.keys()) {
        const found = record(id);
        if (found) yield found;
      }
    },
    isErased: (id) => listOf(id).some(({ kind }) => kind === "erase"),
    *operations() {
      wakeAll();
      for (const some of held.values()) {
        if (Array.isArray(some)) yield* some;
        else if (typeof some !== "number") yield some;
      }
    },
    size: () => size,
  };
}

/** The list with one more operation; the very same list when it changes nothing. */
function merge(list: Operation[], operation: Operation): Operation[] {
  const erases = list.filter(({ kind }) => kind === "erase");
  if (erases.length > 0 && operation.kind !== "erase") return list;
  if (operation.kind === "erase" && erases.length === 0) return [operation];
  const twin = list.find(({ id }) => id === operation.id);
  if (!twin) return [...list, operation];
  // One name, one operation. Should bytes ever disagree, every device picks the same.
  const [held, fresh] = [textOf(twin), textOf(operation)];
  return fresh < held ? list.map((each) => (each === twin ? operation : each)) : list;
}

function textOf(operation: Operation): string {
  return canonicalText(operation as unknown as Json); // Operations are born from JSON.
}
