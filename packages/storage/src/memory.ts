import {
  type DeviceLog,
  ok,
  type Result,
  type SegmentStore,
  type SlotFile,
  type StoredSegment,
  type StoreProblem,
} from "@lichen/base";

const DONE: Result<void, StoreProblem> = { ok: true, value: undefined };

/** What a memory store keeps, so that a test can carry it over to another store: a restart. */
export interface MemoryDisk {
  readonly logs: Map<string, { segments: readonly StoredSegment[]; head: Uint8Array | undefined }>;
  snapshots: readonly Uint8Array[];
  slots: readonly Uint8Array[];
}

/** An empty memory. */
export function emptyMemory(): MemoryDisk {
  return { logs: new Map(), snapshots: [], slots: [] };
}

/** A segment store that lasts as long as the process. */
export function memorySegments(disk: MemoryDisk = emptyMemory()): SegmentStore {
  return {
    load: async () => {
      const logs = [...disk.logs].sort(([a], [b]) => (a < b ? -1 : 1));
      return ok(logs.map(([device, log]) => logOf(device, log)));
    },
    append: async (device, segments, head) => {
      const before = disk.logs.get(device)?.segments ?? [];
      disk.logs.set(device, { segments: [...before, ...segments.map(copied)], head: head.slice() });
      return DONE;
    },
    rewrite: async (device, segments) => {
      disk.logs.set(device, { segments: segments.map(copied), head: disk.logs.get(device)?.head });
      return DONE;
    },
    snapshots: async () => ok(disk.snapshots.map((each) => each.slice())),
    keepSnapshot: async (bytes) => {
      disk.snapshots = [bytes.slice(), ...disk.snapshots.slice(0, 1)];
      return DONE;
    },
    dropSnapshots: async () => {
      disk.snapshots = [];
      return DONE;
    },
    close: async () => undefined,
  };
}

/** A slot file that lasts as long as the process. */
export function memorySlots(disk: MemoryDisk = emptyMemory(), capacity = 12_000): SlotFile {
  return {
    capacity,
    read: async () =>
      ok({ copies: disk.slots.map((each) => each.slice()), exists: disk.slots.length > 0 }),
    write: async (bytes) => {
      if (bytes.length > capacity) throw new RangeError("more than the slot file has room for");
      disk.slots = [bytes.slice(), ...disk.slots.slice(0, 1)];
      return DONE;
    },
    close: async () => undefined,
  };
}

function logOf(
  device: string,
  { segments, head }: { segments: readonly StoredSegment[]; head: Uint8Array | undefined },
): DeviceLog {
  const heads = head ? [head.slice()] : [];
  return { device, segments: segments.map(copied), damage: [], heads, headDamaged: false };
}

function copied(segment: StoredSegment): StoredSegment {
  return { ...segment, bytes: segment.bytes.slice() };
}
