import {
  type DeviceLog,
  problem,
  type Result,
  type SegmentStore,
  type StoreDamage,
  type StoredSegment,
  type StoreProblem,
} from "@lichen/base";
import type { IDBPTransaction, StoreNames } from "idb";
import { framesFromBytes, framesToBytes } from "../frames.ts";
import { attempt, NotTheWriter } from "./attempt.ts";
import type { Database, NotebookSchema, Page } from "./database.ts";

/** Rows are joined up to about this many bytes when there is time: few rows are read much faster than many. */
const PAGE_BYTES = 1024 * 1024;
/** Rows of one device beyond which they are joined. */
const MANY_PAGES = 64;

type Store = StoreNames<NotebookSchema>;
type Writing = IDBPTransaction<NotebookSchema, Store[], "readwrite">;

/**
 * The segments of a notebook in IndexedDB, every write with `durability: "strict"`.
 *
 * `writer` is the name of the tab that may write; a write by any other is `busy` and changes nothing,
 * because the name is read in the very transaction that writes. Undefined opens for reading only.
 */
export function indexedSegments(database: Database, writer: string | undefined): SegmentStore {
  function write(
    stores: Store[],
    act: (transaction: Writing) => Promise<void>,
  ): Promise<Result<void, StoreProblem>> {
    if (writer === undefined) return Promise.resolve(problem({ kind: "read-only" }));
    return attempt(async () => {
      const transaction = database.transaction(["house", ...stores], "readwrite", {
        durability: "strict",
      });
      try {
        if ((await transaction.objectStore("house").get("writer")) !== writer) {
          throw new NotTheWriter();
        }
        await act(transaction);
      } catch (caught) {
        transaction.done.catch(() => undefined); // The reason is thrown on below.
        if (!isOver(transaction)) transaction.abort();
        throw transaction.error ?? caught;
      }
      await transaction.done;
    });
  }

  return {
    load: () =>
      attempt(async () => {
        const [pages, heads, headed] = await Promise.all([
          database.getAll("pages"),
          database.getAll("heads"),
          database.getAllKeys("heads"),
        ]);
        const headOf = new Map(headed.map((device, i) => [device, heads[i]]));
        const devices = new Set([...pages.map(({ device }) => device), ...headed]);
        return [...devices].sort().map((device) => logOf(device, pages, headOf.get(device)));
      }),
    append: (device, segments, head) =>
      write(["pages", "heads"], async (transaction) => {
        if (segments.length > 0) {
          const place = (await lastPlace(transaction, device)) + 1;
          await transaction
            .objectStore("pages")
            .put({ device, place, bytes: framesToBytes(segments) });
        }
        await transaction.objectStore("heads").put(head.slice(), device);
      }),
    rewrite: (device, segments) =>
      write(["pages"], async (transaction) => {
        const pages = transaction.objectStore("pages");
        await pages.delete(rangeOf(device));
        const rows = joined(segments.map((segment) => framesToBytes([segment])));
        for (const [i, bytes] of rows.entries()) await pages.put({ device, place: i + 1, bytes });
      }),
    snapshots: () =>
      attempt(async () => {
        const [newest, before] = await Promise.all([
          database.get("snapshots", "newest"),
          database.get("snapshots", "before"),
        ]);
        return [newest, before].filter((each) => each !== undefined);
      }),
    keepSnapshot: async (bytes) => {
      const kept = await write(["snapshots"], async (transaction) => {
        const snapshots = transaction.objectStore("snapshots");
        const newest = await snapshots.get("newest");
        if (newest) await snapshots.put(newest, "before");
        await snapshots.put(bytes.slice(), "newest");
      });
      if (!kept.ok) return kept;
      return write(["pages"], joinPages);
    },
    dropSnapshots: () =>
      write(["snapshots"], async (transaction) => {
        await transaction.objectStore("snapshots").clear();
      }),
    close: async () => database.close(),
  };
}

function isOver(transaction: Writing): boolean {
  return transaction.error !== null;
}

function rangeOf(device: string): IDBKeyRange {
  return IDBKeyRange.bound([device, 0], [device, Number.MAX_SAFE_INTEGER]);
}

async function lastPlace(transaction: Writing, device: string): Promise<number> {
  const last = await transaction.objectStore("pages").openKeyCursor(rangeOf(device), "prev");
  return last ? last.primaryKey[1] : 0;
}

/** Joins the many small rows that single entries leave into few large ones; their bytes stay as they are. */
async function joinPages(transaction: Writing): Promise<void> {
  const store = transaction.objectStore("pages");
  const byDevice = Map.groupBy(await store.getAll(), ({ device }) => device);
  for (const [device, pages] of byDevice) {
    const small = pages.filter(({ bytes }) => bytes.length < PAGE_BYTES);
    if (small.length <= MANY_PAGES) continue;
    await store.delete(rangeOf(device));
    for (const [i, bytes] of joined(pages.map(({ bytes }) => bytes)).entries()) {
      await store.put({ device, place: i + 1, bytes });
    }
  }
}

/** Pieces in order, joined up to a page's size each; a larger piece stands alone. */
function joined(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const rows: Uint8Array[][] = [];
  let size = PAGE_BYTES;
  for (const piece of pieces) {
    if (size + piece.length > PAGE_BYTES) {
      rows.push([]);
      size = 0;
    }
    rows.at(-1)?.push(piece);
    size += piece.length;
  }
  return rows.map(joinAll);
}

function joinAll(pieces: readonly Uint8Array[]): Uint8Array {
  const row = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    row.set(piece, at);
    at += piece.length;
  }
  return row;
}

function logOf(device: string, pages: readonly Page[], head: Uint8Array | undefined): DeviceLog {
  const segments: StoredSegment[] = [];
  const damage: StoreDamage[] = [];
  for (const page of pages) {
    if (page.device !== device) continue;
    const read = framesFromBytes(device, page.bytes);
    const before = segments.at(-1)?.seq ?? 0;
    for (const segment of read.segments) segments.push(segment);
    // A row is written whole or not at all, so an end that does not read is damage like any other.
    damage.push(
      ...read.damage.map((each) => ({ ...each, after: each.after || before, tail: false })),
    );
  }
  return { device, segments, damage, heads: head ? [head] : [], headDamaged: false };
}
