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

/** An empty life. */
export function beginLife(): Life {
  const held = new Map<RecordId, Operation | Operation[]>();
  const folded = new Map<RecordId, LifeRecord | undefined>();
  let size = 0;

  function listOf(id: RecordId): readonly Operation[] {
    const some = held.get(id);
    if (some === undefined) return [];
    return Array.isArray(some) ? some : [some];
  }

  function takeOne(operation: Operation): boolean {
    const before = held.get(operation.record);
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
    if (!folded.has(id)) folded.set(id, foldRecord(id, listOf(id)));
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
      for (const id of held.keys()) {
        const found = record(id);
        if (found) yield found;
      }
    },
    isErased: (id) => listOf(id).some(({ kind }) => kind === "erase"),
    *operations() {
      for (const some of held.values()) {
        if (Array.isArray(some)) yield* some;
        else yield some;
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
