import { ok, type Result, type SegmentStore, type SlotFile, type StoreProblem } from "@lichen/base";
import { openDatabase } from "./database.ts";
import { indexedSegments } from "./indexed-segments.ts";
import { indexedSlots } from "./indexed-slots.ts";
import { hasOpfs, opfsSlots, removeOpfsSlots } from "./opfs-slots.ts";

/** The most bytes a slot table can have. */
const SLOTS_CAPACITY = 12_000;

/** A notebook's place in this browser. */
export interface BrowserStore {
  readonly slots: SlotFile;
  /** The segments, for the tab that is the writer. */
  segments(writer: string | undefined): SegmentStore;
  /** Makes a tab the writer from now on; whoever was it before is `busy` at its next write. */
  claim(writer: string): Promise<void>;
  /** Keeps something sealed while locked. */
  keepWaiting(sealed: Uint8Array): Promise<void>;
  /** What was kept while locked, oldest first. */
  waiting(): Promise<readonly { readonly key: number; readonly sealed: Uint8Array }[]>;
  /** Lets go of what has been taken in. */
  dropWaiting(keys: readonly number[]): Promise<void>;
  /** The plain letter slit through which something can be put in while locked. */
  slit(): Promise<string | undefined>;
  keepSlit(json: string): Promise<void>;
  /** Whether any segment or head rests here. */
  hasSegments(): Promise<boolean>;
  /**
   * Empties the store: slots first, for without them the rest opens no more, then rows, heads and caches.
   * Where the browser does not let the slots go, nothing is emptied, and it says why.
   */
  eraseAll(): Promise<Result<void, StoreProblem>>;
  close(): void;
}

/** Opens, or makes, the place in this browser. */
export async function openBrowserStore(name: string): Promise<BrowserStore> {
  const database = await openDatabase(name);
  const hasFile = await hasOpfs();
  const slots = hasFile
    ? opfsSlots(`${name}-slots`, SLOTS_CAPACITY)
    : indexedSlots(database, SLOTS_CAPACITY);
  return {
    slots,
    segments: (writer) => indexedSegments(database, writer),
    async claim(writer) {
      const transaction = database.transaction("house", "readwrite", { durability: "strict" });
      await transaction.store.put(writer, "writer");
      await transaction.done;
    },
    async keepWaiting(sealed) {
      const transaction = database.transaction("waiting", "readwrite", { durability: "strict" });
      await transaction.store.add(sealed);
      await transaction.done;
    },
    async waiting() {
      const [keys, values] = await Promise.all([
        database.getAllKeys("waiting"),
        database.getAll("waiting"),
      ]);
      return keys.flatMap((key, i) => {
        const sealed = values[i];
        return sealed ? [{ key, sealed }] : [];
      });
    },
    async dropWaiting(keys) {
      const transaction = database.transaction("waiting", "readwrite", { durability: "strict" });
      for (const key of keys) await transaction.store.delete(key);
      await transaction.done;
    },
    async slit() {
      const json = await database.get("house", "slit");
      return typeof json === "string" ? json : undefined;
    },
    async keepSlit(json) {
      await database.put("house", json, "slit");
    },
    hasSegments: async () => (await database.count("pages")) + (await database.count("heads")) > 0,
    async eraseAll() {
      const removed = hasFile ? await removeOpfsSlots(`${name}-slots`) : ok(undefined);
      if (!removed.ok) return removed;
      const stores = ["pages", "heads", "snapshots", "house", "waiting"] as const;
      const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
      for (const store of stores) await transaction.objectStore(store).clear();
      await transaction.done;
      return ok(undefined);
    },
    close: () => database.close(),
  };
}
