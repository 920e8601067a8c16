import type { DeviceLog, Result, StoredSegment, StoreProblem } from "@lichen/base";
import { createFolder, type Folder, openFolder } from "@lichen/storage/folder";
import { sampleDevice, sampleSegment } from "@lichen/storage/suites";
import { type DiskImage, faultyDisk, imageKey, Killed, powerLossDisk } from "@lichen/testkit";
import type { Deed, Step } from "./store-deeds.ts";

/** What a folder holds, as plain values. */
export interface Held {
  readonly log: readonly StoredSegment[];
  readonly head: number;
  readonly slots: number;
}

export const DIR = "/home/notebook";
const DEVICE = sampleDevice(1);
const NOTHING: Held = { log: [], head: 0, slots: 0 };

/** What a state after a loss of power may hold: what was said to be kept, or what was being done. */
interface Allowed {
  readonly isMade: boolean;
  readonly logs: ReadonlySet<string>;
  readonly heads: ReadonlySet<number>;
  readonly slots: ReadonlySet<number>;
}

/** What came of exploring a history: states looked at, and what was wrong in any. */
export interface Exploration {
  readonly states: number;
  readonly wrong: readonly string[];
}

/** Lives a history on a disk, and looks at everything a loss of power at any moment of it can leave. */
export async function explore(steps: readonly Step[], limit: number): Promise<Exploration> {
  const states = new Map<string, { readonly image: DiskImage; readonly allowed: Allowed }>();
  let allowed = allowedFrom([NOTHING], false);
  let moment = 0;
  const disk = powerLossDisk({ folders: ["/", "/home"], files: new Map() }, () => {
    for (const image of disk.afterLoss(limit)) {
      states.set(`${moment} ${imageKey(image)}`, { image, allowed });
    }
  });
  opened(createFolder(DIR, disk));
  let held = NOTHING;
  allowed = allowedFrom([held], true);
  let folder = opened(openFolder(DIR, "write", disk));
  for (const { deed, killedAt } of steps) {
    moment += 1;
    const after = heldAfter(held, deed);
    allowed = widened(allowed, partsOf(held, after, deed));
    if (killedAt === undefined) {
      if (deed.kind === "restart") folder = opened(openFolder(DIR, "write", disk));
      else expectDone(await act(folder, deed, { held, after }));
      held = after;
      moment += 1;
      // A restart says nothing was kept that was not said before; the rest was just said.
      if (deed.kind !== "restart") allowed = settled(allowed, held, deed);
      continue;
    }
    const doomed = faultyDisk(disk, ({ index }) => (index === killedAt ? "killed" : undefined));
    try {
      const other = openFolder(DIR, "write", doomed);
      if (other.ok) await act(other.value, deed, { held, after });
    } catch (caught) {
      if (!(caught instanceof Killed)) throw caught;
    }
    folder = opened(openFolder(DIR, "write", disk));
    held = (await heldIn(folder)).held;
  }
  const wrong: string[] = [];
  for (const { image, allowed } of states.values())
    wrong.push(...(await wrongWith(image, allowed)));
  return { states: states.size, wrong };
}

/** What is wrong with a disk after a loss of power; nothing when all that was kept is there and goes on. */
async function wrongWith(image: DiskImage, allowed: Allowed): Promise<readonly string[]> {
  const disk = powerLossDisk(image);
  const found = openFolder(DIR, "write", disk);
  if (!found.ok) {
    if (found.problem.kind !== "absent" || allowed.isMade)
      return [`did not open: ${found.problem.kind}`];
    const again = createFolder(DIR, disk);
    return again.ok ? [] : [`could not be begun again: ${again.problem.kind}`];
  }
  const { held, doubts } = await heldIn(found.value);
  const wrong = [...doubts];
  if (!allowed.logs.has(logKey(held.log))) wrong.push(`a log of ${held.log.length} segments`);
  if (!allowed.heads.has(held.head)) wrong.push(`the head ${held.head}`);
  if (!allowed.slots.has(held.slots)) wrong.push(`the slots ${held.slots}`);
  if (held.head > (held.log.at(-1)?.seq ?? 0)) wrong.push("a head before its segments");
  const deed = { kind: "append", count: 1, size: 333 } as const;
  const after = heldAfter(held, deed);
  expectDone(await act(found.value, deed, { held, after }));
  const next = await heldIn(opened(openFolder(DIR, "write", disk)));
  if (logKey(next.held.log) !== logKey(after.log)) wrong.push("writing did not go on");
  return [...wrong, ...next.doubts];
}

/** Does a deed. Numbers stand for heads and slots: each is the next one. */
export function act(
  { segments, slots }: Folder,
  deed: Deed,
  { held, after }: { readonly held: Held; readonly after: Held },
): Promise<Result<void, StoreProblem>> {
  switch (deed.kind) {
    case "append":
      return segments.append(DEVICE, after.log.slice(held.log.length), numbered(after.head, 200));
    case "rewrite":
      return segments.rewrite(DEVICE, after.log);
    case "slots":
      return slots.write(numbered(after.slots, slots.capacity));
    case "snapshot":
      return segments.keepSnapshot(numbered(held.head, 1_500));
    case "drop":
      return segments.dropSnapshots();
    case "restart":
      return Promise.resolve({ ok: true, value: undefined });
  }
}

/** What a folder holds once a deed is done. */
export function heldAfter(held: Held, deed: Deed): Held {
  const last = held.log.at(-1)?.seq ?? 0;
  switch (deed.kind) {
    case "append": {
      const added = Array.from({ length: deed.count }, (_, i) =>
        sampleSegment(DEVICE, last + 1 + i, { size: deed.size, seed: deed.size + last + i }),
      );
      return { ...held, log: [...held.log, ...added], head: last + deed.count };
    }
    case "rewrite":
      return {
        ...held,
        log: held.log
          .slice(-3)
          .map((each, i) =>
            i === 0 ? { ...each, whole: false, bytes: each.bytes.slice(0, 112) } : each,
          ),
      };
    case "slots":
      return { ...held, slots: held.slots + 1 };
    default:
      return held;
  }
}

/** Reads everything in a folder, and says what a crash must never leave. */
export async function heldIn(
  folder: Folder,
): Promise<{ readonly held: Held; readonly doubts: readonly string[] }> {
  const [logs, slots, snapshots] = [
    await folder.segments.load(),
    await folder.slots.read(),
    await folder.segments.snapshots(),
  ];
  if (!logs.ok || !slots.ok || !snapshots.ok)
    return { held: NOTHING, doubts: ["could not be read"] };
  const log: DeviceLog | undefined = logs.value[0];
  const copy = slots.value.copies[0];
  const doubts: string[] = [];
  if (log?.headDamaged) doubts.push("both copies of the head are lost");
  if (log?.damage.some(({ tail }) => !tail)) doubts.push("a stretch that is no segment");
  if (slots.value.exists && !copy) doubts.push("both copies of the slots are lost");
  if (snapshots.value.some((each) => each.length !== 1_500)) doubts.push("half a snapshot");
  const held = {
    log: log?.segments ?? [],
    head: numberIn(log?.heads[0]),
    slots: numberIn(copy),
  };
  return { held, doubts };
}

/** A log as one short text, equal for equal logs. */
export function logKey(log: readonly StoredSegment[]): string {
  return log.map(({ seq, whole, bytes }) => `${seq}${whole}${bytes.join()}`).join(" ");
}

/** The folder, where it must open. */
export function opened<P extends { readonly kind: string }>(folder: Result<Folder, P>): Folder {
  if (!folder.ok) throw new Error(`a folder that did not open: ${folder.problem.kind}`);
  return folder.value;
}

function expectDone(done: Result<void, StoreProblem>): void {
  if (!done.ok) throw new Error(`a sound disk refused: ${done.problem.kind}`);
}

function numbered(n: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(n & 255);
  new DataView(bytes.buffer).setUint32(0, n);
  return bytes;
}

function numberIn(bytes: Uint8Array | undefined): number {
  if (!bytes) return 0;
  const n = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return bytes.subarray(4).every((byte) => byte === (n & 255)) ? n : -1;
}

/** Everything a deed may leave when it is cut off: for an append, the first few of its segments. */
function partsOf(held: Held, after: Held, deed: Deed): readonly Held[] {
  if (deed.kind !== "append") return [held, after];
  const counts = Array.from({ length: deed.count + 1 }, (_, i) => held.log.length + i);
  return [held, after, ...counts.map((n) => ({ ...after, log: after.log.slice(0, n) }))];
}

function allowedFrom(all: readonly Held[], isMade: boolean): Allowed {
  return {
    isMade,
    logs: new Set(all.map(({ log }) => logKey(log))),
    heads: new Set(all.map(({ head }) => head)),
    slots: new Set(all.map(({ slots }) => slots)),
  };
}

function widened(allowed: Allowed, by: readonly Held[]): Allowed {
  const more = allowedFrom(by, allowed.isMade);
  return {
    isMade: allowed.isMade,
    logs: new Set([...allowed.logs, ...more.logs]),
    heads: new Set([...allowed.heads, ...more.heads]),
    slots: new Set([...allowed.slots, ...more.slots]),
  };
}

/** What was done and said to be done stands from now on; what else is in doubt stays in doubt. */
function settled(allowed: Allowed, held: Held, deed: Deed): Allowed {
  const only = allowedFrom([held], true);
  if (deed.kind === "append") return { ...allowed, logs: only.logs, heads: only.heads };
  if (deed.kind === "rewrite") return { ...allowed, logs: only.logs };
  if (deed.kind === "slots") return { ...allowed, slots: only.slots };
  return allowed;
}
