import { createNotebook, type Notebook, openNotebook, type Ports, unlock } from "@lichen/companion";
import { emptyMemory, type MemoryDisk, memorySegments, memorySlots } from "@lichen/storage";
import { type FakeClock, fakeClock } from "./fake-clock.ts";
import { nodeSqueeze } from "./node-squeeze.ts";
import { seededChance } from "./seeded-chance.ts";

/** How a notebook in memory is opened. */
export interface MemoryNotebookOptions {
  readonly seed: number;
  /** What is there already; an empty one becomes a new notebook under this device only. */
  readonly disk?: MemoryDisk;
  readonly clock?: FakeClock;
  readonly thorough?: boolean;
}

/** A notebook in memory, with the things a test sets. */
export interface MemoryNotebook {
  readonly notebook: Notebook;
  readonly disk: MemoryDisk;
  readonly clock: FakeClock;
  readonly ports: Ports;
}

/** Ports onto a disk in memory, with seeded chance and a clock a test sets. */
export function memoryPorts({
  seed,
  disk = emptyMemory(),
  clock = fakeClock(),
}: MemoryNotebookOptions): Ports & { readonly clock: FakeClock } {
  return {
    clock,
    chance: seededChance(seed),
    squeeze: nodeSqueeze,
    segments: memorySegments(disk),
    slots: memorySlots(disk),
  };
}

/** Opens the notebook on a disk in memory, or makes one there. A problem is a bug of the test. */
export async function openMemoryNotebook(options: MemoryNotebookOptions): Promise<MemoryNotebook> {
  const disk = options.disk ?? emptyMemory();
  const ports = memoryPorts({ ...options, disk });
  const opened =
    disk.slots.length === 0
      ? await createNotebook(ports, { kind: "this-device" })
      : await openHere(ports, options);
  if (!opened.ok) throw new Error(`the notebook did not open: ${opened.problem.kind}`);
  return { notebook: opened.value, disk, clock: ports.clock, ports };
}

async function openHere(ports: Ports, { thorough = false }: MemoryNotebookOptions) {
  const unlocked = await unlock(ports.slots, undefined);
  if (!unlocked.ok) return unlocked;
  const { keys, copyLost } = unlocked.value;
  return openNotebook(keys, ports, { thorough, slotCopyLost: copyLost });
}

/** A disk as it stands now, apart from the one it was copied from: what a crash would leave. */
export function copyOfDisk({ logs, snapshots, slots }: MemoryDisk): MemoryDisk {
  return { logs: new Map(logs), snapshots: [...snapshots], slots: [...slots] };
}
