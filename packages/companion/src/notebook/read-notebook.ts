import { type DeviceLog, ok, type Result, type StoreProblem, sameBytes } from "@lichen/base";
import { beginLife, type Hlc, hlcAt, type Life, type Operation } from "@lichen/core";
import { headerFromBytes, type Keyring, segmentHash, stubHash } from "@lichen/vault";
import { addConditions, type Condition, isExplained, isSound, SOUND } from "./condition.ts";
import { doubtful, droppable } from "./droppable.ts";
import { DROPPED, type Dropped, droppedFromJson } from "./payload.ts";
import type { Ports } from "./ports.ts";
import { BEGINNING, readLog, type Tail } from "./read-log.ts";
import { type Snapshot, snapshotFromBytes } from "./snapshot.ts";

const DAY = 24 * 60 * 60 * 1000;

/** A notebook as read from its store. */
export interface NotebookReading {
  readonly life: Life;
  readonly condition: Condition;
  /** Each device's last readable segment. */
  readonly tails: ReadonlyMap<string, Tail>;
  /** Where this device's next segment goes. */
  readonly next: Tail;
  /** What this device's head last said it had seen of others ({@link seenHash}). */
  readonly saidSeen: Uint8Array | undefined;
  /** Segments read beyond the snapshot: when there are many, a new one is due. */
  readonly beyondSnapshot: number;
  /** Every `dropped` operation's ranges. */
  readonly dropped: readonly Dropped[];
  /** The newest tick that is not from a clock set far ahead. */
  readonly newest: Hlc | undefined;
  /** Whether segments are still whole though an erase let go of them. */
  readonly hasToDrop: boolean;
  /** Whether segments hold what an erase of another device let go of, beside what has to stay. */
  readonly hasToRewrite: boolean;
}

/**
 * Reads everything: the newest snapshot that fits the logs, and each log from where it ends.
 * `thorough` leaves snapshots aside and opens every segment, which is how damage is looked for.
 */
export async function readNotebook(
  keyring: Keyring,
  ports: Pick<Ports, "segments" | "squeeze" | "clock">,
  { thorough }: { readonly thorough: boolean },
): Promise<Result<NotebookReading, StoreProblem>> {
  const { clock } = ports;
  const logs = await ports.segments.load();
  if (!logs.ok) return logs;
  const snapshot = thorough ? undefined : await newestSnapshot(keyring, logs.value, ports);
  const life = beginLife(snapshot?.sleeping);
  const dropped: Dropped[] = [...(snapshot?.dropped ?? [])];
  let newest = snapshot?.newest;
  const ceiling = hlcAt(clock.now() + DAY);

  let condition = SOUND;
  const tails = new Map<string, Tail>();
  const stubs: Dropped[] = [];
  const read: Operation[] = [];
  let next = BEGINNING;
  let saidSeen: Uint8Array | undefined;
  let beyondSnapshot = 0;
  for (const log of logs.value) {
    const known = snapshot?.covers.get(log.device) ?? BEGINNING;
    const reading = await readLog(keyring, log, { known, squeeze: ports.squeeze });
    life.take(reading.operations);
    // One by one: a worker’s stack holds no hundred thousand arguments.
    for (const operation of reading.operations) read.push(operation);
    for (const { kind, fields, at } of reading.operations) {
      if (kind === DROPPED) {
        for (const each of droppedFromJson(fields)) dropped.push(each);
      }
      if (at <= ceiling && at > (newest ?? -1)) newest = at;
    }
    condition = addConditions(condition, reading.condition);
    tails.set(log.device, reading.tail);
    for (const stub of reading.stubs) stubs.push(stub);
    beyondSnapshot += reading.tail.seq - known.seq;
    if (log.device !== keyring.device) continue;
    next = reading.next;
    saidSeen = reading.head?.seen;
  }
  const unexplained = stubs.filter((stub) => !isExplained(stub, dropped)).length;
  return ok({
    life,
    condition: addConditions(condition, { ...SOUND, unexplained }),
    tails,
    next,
    saidSeen,
    beyondSnapshot,
    dropped,
    newest,
    hasToDrop: logs.value.some((log) => droppable(log, dropped).size > 0),
    hasToRewrite:
      read.some(({ kind, record }) => kind !== "erase" && life.isErased(record)) ||
      logs.value.some((log) => doubtful(log, dropped).size > 0),
  });
}

/** Whether a snapshot may be taken of this reading: never while anything is in doubt. */
export function maySnapshot({ condition }: NotebookReading): boolean {
  // A lost copy of the slots says nothing about the segments.
  return (
    isSound({ ...condition, slotCopyLost: false }) &&
    condition.newer === 0 &&
    condition.notUnderstood === 0
  );
}

async function newestSnapshot(
  keyring: Keyring,
  logs: readonly DeviceLog[],
  { segments, squeeze }: Pick<Ports, "segments" | "squeeze">,
): Promise<Snapshot | undefined> {
  const kept = await segments.snapshots();
  if (!kept.ok) return undefined;
  for (const bytes of kept.value) {
    const snapshot = await snapshotFromBytes(keyring, bytes, squeeze);
    if (snapshot && fitsLogs(snapshot, logs)) return snapshot;
  }
  return undefined;
}

/** A snapshot fits when each log it covers still holds, under its number, the very segment it ends with. */
function fitsLogs({ covers }: Snapshot, logs: readonly DeviceLog[]): boolean {
  return [...covers].every(([device, tail]) => {
    // A device that wrote nothing yet, as after a restore, has no log to fit.
    if (tail.seq === 0) return true;
    const log = logs.find((each) => each.device === device);
    if (!log || log.damage.some((damage) => !damage.tail)) return false;
    const segment = log.segments.findLast(({ seq }) => seq === tail.seq);
    if (!segment || !headerFromBytes(segment.bytes).ok) return false;
    const hash = segment.whole ? segmentHash(segment.bytes) : stubHash(segment.bytes);
    return sameBytes(hash, tail.hash);
  });
}
