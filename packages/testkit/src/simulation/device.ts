import type { Chance } from "@lichen/base";
import {
  createNotebook,
  type Notebook,
  openNotebook,
  type Ports,
  payloadFromBytes,
  putRight,
  restoreNew,
  snapshotFromBytes,
  unlock,
} from "@lichen/companion";
import type { Operation } from "@lichen/core";
import { emptyMemory, type MemoryDisk, memorySegments, memorySlots } from "@lichen/storage";
import { type Backup, openSegment } from "@lichen/vault";
import { type FakeClock, fakeClock } from "../fake-clock.ts";
import { copyOfDisk } from "../memory-notebook.ts";
import { nodeSqueeze } from "../node-squeeze.ts";
import { type BreakableStore, breakableStore } from "./breakable-store.ts";

/** One device of a simulation: its disk, its clock, and the notebook open on it. */
export interface SimulatedDevice {
  readonly disk: MemoryDisk;
  readonly clock: FakeClock;
  readonly store: BreakableStore;
  readonly ports: Ports;
  notebook: Notebook;
}

function portsOn(disk: MemoryDisk, clock: FakeClock, chance: Chance) {
  const store = breakableStore({ segments: memorySegments(disk), slots: memorySlots(disk) });
  const { segments, slots } = store;
  return { store, ports: { clock, chance, squeeze: nodeSqueeze, segments, slots } };
}

/** The first device: it makes the notebook. */
export async function beginDevice(chance: Chance): Promise<SimulatedDevice> {
  const [disk, clock] = [emptyMemory(), fakeClock()];
  const { store, ports } = portsOn(disk, clock, chance);
  const notebook = await createNotebook(ports, { kind: "this-device" });
  if (!notebook.ok) throw new Error(`no notebook: ${notebook.problem.kind}`);
  return { disk, clock, store, ports, notebook: notebook.value };
}

/** Another device: it begins from a backup. */
export async function joinDevice(chance: Chance, backup: Backup): Promise<SimulatedDevice> {
  const [disk, clock] = [emptyMemory(), fakeClock()];
  const { store, ports } = portsOn(disk, clock, chance);
  const restored = await restoreNew(ports, backup, { kind: "this-device" });
  if (!restored.ok) throw new Error(`no restore: ${restored.problem.kind}`);
  return { disk, clock, store, ports, notebook: restored.value.notebook };
}

/** A device whose disk was copied whole from another's: both go on under one name. */
export async function copyDevice(
  chance: Chance,
  { disk }: SimulatedDevice,
): Promise<SimulatedDevice> {
  const [copy, clock] = [copyOfDisk(disk), fakeClock()];
  const { store, ports } = portsOn(copy, clock, chance);
  return { disk: copy, clock, store, ports, notebook: await openOn(ports, false) };
}

/** Closes the device and opens it again from its disk, as after a restart. */
export async function reopen(device: SimulatedDevice, thorough = false): Promise<void> {
  device.notebook = await openOn(device.ports, thorough);
  await putRight(device.notebook); // Where the disk is full it stays as it is, for another time.
}

async function openOn(ports: Ports, thorough: boolean): Promise<Notebook> {
  const unlocked = await unlock(ports.slots, undefined);
  if (!unlocked.ok) throw new Error(`not unlocked: ${unlocked.problem.kind}`);
  const { keys, copyLost } = unlocked.value;
  const notebook = await openNotebook(keys, ports, { thorough, slotCopyLost: copyLost });
  if (!notebook.ok) throw new Error(`not opened: ${notebook.problem.kind}`);
  return notebook.value;
}

/** Every operation that anything on the disk opens to, snapshots included. */
export async function operationsOnDisk({
  disk,
  notebook,
}: SimulatedDevice): Promise<readonly Operation[]> {
  const { keyring } = notebook.keys;
  const inSegments = [...disk.logs.values()].flatMap(({ segments }) =>
    segments.flatMap(({ whole, bytes }) => {
      const opened = whole ? openSegment(keyring, bytes, nodeSqueeze) : undefined;
      return (opened?.ok && payloadFromBytes(opened.value.payload)?.operations) || [];
    }),
  );
  const snapshots = await Promise.all(
    disk.snapshots.map((bytes) => snapshotFromBytes(keyring, bytes, nodeSqueeze)),
  );
  const inSnapshots = snapshots.flatMap((snapshot) =>
    snapshot ? snapshot.sleeping.parts.flatMap((_, part) => snapshot.sleeping.wake(part)) : [],
  );
  return [...inSegments, ...inSnapshots];
}
