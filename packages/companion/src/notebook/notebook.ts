import {
  bytesToHex,
  newOpId,
  ok,
  problem,
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
import { readLog, type Tail } from "./read-log.ts";
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
  append: Append;
  /**
   * Does work on the stored bytes that nothing may be appended during; what is appended meanwhile
   * waits. The work itself appends by what it is given.
   */
  alone<T>(work: (append: Append) => Promise<T>): Promise<T>;
  /** Goes on under other keys of the same device. Only while held {@link alone}. */
  adopt(keys: KeyTable): void;
  /** Takes nothing more: another notebook object goes on from here, as another device. */
  retire(): void;
  /** Keeps a snapshot if enough was written since the last one, or if it is `due`. Call when there is time. */
  rest(options?: { readonly due: boolean }): Promise<void>;
}

/** Keeps operations, in order. */
export type Append = (operations: readonly Operation[]) => Promise<Result<void, StoreProblem>>;

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
  let held = keys;
  const { life } = reading;
  let next = reading.next;
  let lastAt = reading.newest;
  let beyondSnapshot = reading.beyondSnapshot;
  let saidSeen = reading.saidSeen ?? seenHash([]);
  /** Appends wait for one another, so that the chain never forks. */
  let queue: Promise<unknown> = Promise.resolve();
  /** After a write that did not go through, or work on the bytes: more may be there than was said. */
  let inDoubt = false;
  let isRetired = false;

  /** Reads what a refused write left, so that no number is used twice. */
  async function catchUp(): Promise<Result<void, StoreProblem>> {
    const { keyring } = held;
    const logs = await ports.segments.load();
    if (!logs.ok) return logs;
    const log = logs.value.find(({ device }) => device === keyring.device);
    if (log) {
      const found = await readLog(keyring, log, { known: next, squeeze: ports.squeeze });
      life.take(found.operations);
      beyondSnapshot += found.next.seq - next.seq;
      next = found.next;
    }
    inDoubt = false;
    return ok(undefined);
  }

  async function write(given: readonly Operation[]): Promise<Result<void, StoreProblem>> {
    if (isRetired) return problem({ kind: "busy" });
    const caughtUp = inDoubt ? await catchUp() : ok(undefined);
    if (!caughtUp.ok) return caughtUp;
    // Words about a record that was let go of in the meantime are not put on disk again.
    const operations = given.filter(
      ({ kind, record }) => kind === "erase" || !life.isErased(record),
    );
    if (operations.length === 0) return ok(undefined);
    const { keyring } = held;
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
    if (!stored.ok) {
      inDoubt = true;
      return stored;
    }
    next = place;
    saidSeen = seenHash(seen);
    beyondSnapshot += segments.length;
    life.take(operations);
    return ok(undefined);
  }

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = queue.then(act);
    queue = done.catch(() => undefined); // The caller hears of it; the next in turn goes on.
    return done;
  }

  return {
    life,
    get keys() {
      return held;
    },
    condition: reading.condition,
    reading,
    ports,
    stamp() {
      lastAt = nextHlc(lastAt, ports.clock.now());
      return { id: newOpId(ports.chance), at: lastAt };
    },
    append(operations) {
      return operations.length === 0
        ? Promise.resolve(ok(undefined))
        : inTurn(() => write(operations));
    },
    alone: (work) =>
      inTurn(() => {
        inDoubt = true; // Until the next append has read where it goes.
        return work(write);
      }),
    adopt(fresh) {
      held = fresh;
    },
    retire() {
      isRetired = true;
    },
    rest({ due } = { due: false }) {
      return inTurn(async () => {
        const isWorthIt = due || beyondSnapshot >= SNAPSHOT_AFTER;
        if (!isWorthIt || isRetired || !maySnapshot(reading)) return;
        if (inDoubt && !(await catchUp()).ok) return;
        const { keyring } = held;
        const covers = new Map(reading.tails).set(keyring.device, next);
        const content = { covers, operations: life.operations(), newest: lastAt };
        const bytes = snapshotToBytes(keyring, content, ports);
        const kept = await ports.segments.keepSnapshot(bytes);
        if (kept.ok) beyondSnapshot = 0; // A cache that could not be kept costs time and nothing else.
      });
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
