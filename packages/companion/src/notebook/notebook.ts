import {
  bytesToHex,
  newOpId,
  ok,
  type Result,
  type StoredSegment,
  type StoreProblem,
  sameBytes,
} from "@lichen/base";
import { type Life, nextHlc, type Operation, type Stamp } from "@lichen/core";
import {
  currentEpoch,
  type Keyring,
  type KeyTable,
  membersHash,
  sealSegment,
  seenHash,
  segmentHash,
  signHead,
} from "@lichen/vault";
import { addConditions, type Condition, SOUND } from "./condition.ts";
import { inSegments, payloadToBytes, type Seen } from "./payload.ts";
import type { Ports } from "./ports.ts";
import type { Tail } from "./read-log.ts";
import { maySnapshot, type NotebookReading, readNotebook } from "./read-notebook.ts";
import { snapshotToBytes } from "./snapshot.ts";

/**
 * An open notebook: a life, and the place where it is kept.
 *
 * What is appended is durable before it becomes part of the life: nobody is told "kept" too soon.
 */
export interface Notebook {
  readonly life: Life;
  readonly keys: KeyTable;
  readonly condition: Condition;
  readonly reading: NotebookReading;
  readonly ports: Ports;
  /** A name and time for a new operation. */
  stamp(): Stamp;
  /** Seals and stores operations, then takes them into the life. All are kept, or a prefix is. */
  append(operations: readonly Operation[]): Promise<Result<void, StoreProblem>>;
  /** Keeps a snapshot if enough was written since the last one, or if it is `due`. Call when there is time. */
  rest(options?: { readonly due: boolean }): Promise<void>;
}

/** Segments read or written beyond the last snapshot before a new one is worth its while. */
const SNAPSHOT_AFTER = 64;

/** Opens a notebook whose keys are known. */
export async function openNotebook(
  keys: KeyTable,
  ports: Ports,
  { thorough = false, slotCopyLost = false }: OpenOptions = {},
): Promise<Result<Notebook, StoreProblem>> {
  const reading = await readNotebook(keys.keyring, ports, { thorough });
  if (!reading.ok) return reading;
  const condition = addConditions(reading.value.condition, { ...SOUND, slotCopyLost });
  return ok(notebookFrom(keys, ports, { ...reading.value, condition }));
}

/** How a notebook is opened. */
export interface OpenOptions {
  /** Opens every segment and leaves snapshots aside. */
  readonly thorough?: boolean;
  /** What unlocking found: one of the two copies of the slots could not be read. */
  readonly slotCopyLost?: boolean;
}

function notebookFrom(keys: KeyTable, ports: Ports, reading: NotebookReading): Notebook {
  const { keyring } = keys;
  const { life } = reading;
  let next = reading.next;
  let lastAt = reading.newest;
  let beyondSnapshot = reading.beyondSnapshot;
  let saidSeen = reading.saidSeen ?? seenHash([]);
  /** Appends wait for one another, so that the chain never forks. */
  let queue: Promise<unknown> = Promise.resolve();

  async function write(operations: readonly Operation[]): Promise<Result<void, StoreProblem>> {
    const seen = seenBy(keyring, reading.tails);
    const isNews = !sameBytes(seenHash(seen), saidSeen);
    const segments: StoredSegment[] = [];
    let place = next;
    for (const run of inSegments(operations)) {
      const payload = payloadToBytes({
        operations: run,
        ...(isNews && segments.length === 0 && { seen }),
      });
      const seq = place.seq + 1;
      const bytes = sealSegment(keyring, { seq, prev: place.hash }, { ...ports, payload });
      segments.push({ device: keyring.device, seq, whole: true, bytes });
      place = { seq, hash: segmentHash(bytes) };
    }
    const head = await headFor(keyring, place, seen);
    const stored = await ports.segments.append(keyring.device, segments, head);
    if (!stored.ok) return stored;
    next = place;
    saidSeen = seenHash(seen);
    beyondSnapshot += segments.length;
    life.take(operations);
    return ok(undefined);
  }

  return {
    life,
    keys,
    condition: reading.condition,
    reading,
    ports,
    stamp() {
      lastAt = nextHlc(lastAt, ports.clock.now());
      return { id: newOpId(ports.chance), at: lastAt };
    },
    append(operations) {
      if (operations.length === 0) return Promise.resolve(ok(undefined));
      const written = queue.then(() => write(operations));
      queue = written.catch(() => undefined); // The caller hears of it; the next append goes on.
      return written;
    },
    async rest({ due } = { due: false }) {
      await queue;
      if ((beyondSnapshot < SNAPSHOT_AFTER && !due) || !maySnapshot(reading)) return;
      const covers = new Map(reading.tails).set(keyring.device, next);
      const content = { covers, operations: life.operations(), newest: lastAt };
      const bytes = snapshotToBytes(keyring, content, ports);
      const kept = await ports.segments.keepSnapshot(bytes);
      if (kept.ok) beyondSnapshot = 0; // A cache that could not be kept costs time and nothing else.
    },
  };
}

/** A signed head for this device at a place of its log. */
export function headFor(
  keyring: Keyring,
  { seq, hash }: Tail,
  seen: readonly Seen[],
): Promise<Uint8Array> {
  const epoch = currentEpoch(keyring).number;
  return signHead(keyring, {
    seq,
    hash,
    epoch,
    members: membersHash(keyring.certificates),
    seen: seenHash(seen),
  });
}

/** How far this device has merged every other one. */
export function seenBy(
  { device }: Pick<Keyring, "device">,
  tails: ReadonlyMap<string, Tail>,
): readonly Seen[] {
  return [...tails]
    .filter(([other]) => other !== device)
    .map(([other, { seq, hash }]) => ({ device: other, seq, hash: bytesToHex(hash) }))
    .sort((a, b) => (a.device < b.device ? -1 : 1));
}
