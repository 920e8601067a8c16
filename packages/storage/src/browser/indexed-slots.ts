import type { SlotFile } from "@lichen/base";
import { type Copy, copiesFromBytes, copySize, copyToBytes, nextHalf } from "../two-copies.ts";
import { attempt } from "./attempt.ts";
import type { Database } from "./database.ts";

const HALVES = ["slots-0", "slots-1"] as const;

/**
 * The key slots in IndexedDB, for browsers without files that can be overwritten in place. An older
 * slot may stay in the database's own log for a while: PRIVACY.md says so.
 */
export function indexedSlots(database: Database, capacity: number): SlotFile {
  async function copies(): Promise<{ readonly found: readonly Copy[]; readonly exists: boolean }> {
    const rows = await Promise.all(HALVES.map((half) => database.get("house", half)));
    const file = new Uint8Array(2 * copySize(capacity));
    rows.forEach((row, i) => {
      if (row instanceof Uint8Array && row.length === copySize(capacity)) {
        file.set(row, i * copySize(capacity));
      }
    });
    return { found: copiesFromBytes(file, capacity), exists: rows.some(Boolean) };
  }

  return {
    capacity,
    read: () =>
      attempt(async () => {
        const { found, exists } = await copies();
        return { copies: found.map(({ bytes }) => bytes), exists };
      }),
    write: (bytes) =>
      attempt(async () => {
        const { found } = await copies();
        const copy = copyToBytes((found[0]?.generation ?? 0) + 1, bytes, capacity);
        const transaction = database.transaction("house", "readwrite", { durability: "strict" });
        await transaction.store.put(copy, nextHalf(found) === 0 ? HALVES[0] : HALVES[1]);
        await transaction.done;
      }),
    close: async () => undefined,
  };
}
