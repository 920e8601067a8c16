import { type Chance, type OpId, type SeededRandom, seededRandom } from "@lichen/base";
import { isSound } from "@lichen/companion";
import type { Operation } from "@lichen/core";
import { openBackup } from "@lichen/vault";
import { nodeSqueeze } from "./node-squeeze.ts";
import { seededChance } from "./seeded-chance.ts";
import { backupOf, someAct, takeIn, type World } from "./simulation/acts.ts";
import { type Breakage, PowerLoss } from "./simulation/breakable-store.ts";
import {
  beginDevice,
  copyDevice,
  joinDevice,
  operationsOnDisk,
  reopen,
  type SimulatedDevice,
} from "./simulation/device.ts";
import { isShown, lifeText, plainLifeText } from "./simulation/plain-fold.ts";

/**
 * One history of two or three devices, from a seed, through sealed bytes and real backup files: what
 * is done on each, disks that fill up, power that goes, backups brought in late, twice or never, and
 * sometimes a disk copied whole. Then all exchange their last backups.
 *
 * Throws, naming the seed, when anything that was kept is gone without an erase, when two devices
 * show different lives, when a life is not the plain fold of all that was kept, when a notebook
 * that was put right is not sound, or when anything on a disk still holds what was erased.
 */
export async function liveHistory(seed: number): Promise<void> {
  try {
    await live(seed);
  } catch (caught) {
    throw new Error(`history of seed ${seed}: ${String(caught)}`, { cause: caught });
  }
}

async function live(seed: number): Promise<void> {
  const random = seededRandom(seed);
  const world: World = { random, backups: [] };
  const devices = await beginDevices(seed, world);
  const kept = new Map<SimulatedDevice, Kept>(devices.map((device) => [device, keptBy(device)]));
  for (let i = random.between(4, 16); i > 0; i--) {
    const device = random.pick(devices);
    const name = await actOnce(device, world);
    const before = kept.get(device) ?? new Map();
    check(!hasLost(device, before), `${name} lost something`);
    kept.set(device, new Map([...before, ...keptBy(device)]));
  }
  for (const device of devices) await reopen(device);
  await exchange(devices);
  const all = [...kept.values(), ...devices.map(keptBy)].flatMap((each) => [...each]);
  await judge(devices, new Map(all.filter(([, operation]) => isShown(operation))));
}

/** Operations that a device said it kept, or showed. */
type Kept = ReadonlyMap<OpId, Operation>;

function keptBy({ notebook }: SimulatedDevice): Kept {
  return new Map([...notebook.life.operations()].map((operation) => [operation.id, operation]));
}

/** Whether a device lacks something that was kept, though nobody erased it. */
function hasLost(device: SimulatedDevice, kept: Kept): boolean {
  const { life } = device.notebook;
  const held = keptBy(device);
  return [...kept.values()].some(({ id, record }) => !held.has(id) && !life.isErased(record));
}

async function beginDevices(seed: number, world: World): Promise<readonly SimulatedDevice[]> {
  const { random } = world;
  const first = await beginDevice(seededChance(seed * 4));
  for (let i = random.between(0, 3); i > 0; i--) await someAct(random)(first, world);
  const devices = [first];
  for (let count = random.happens(0.25) ? 3 : 2; devices.length < count; ) {
    devices.push(await nextDevice(first, seededChance(seed * 4 + devices.length), random));
  }
  return devices;
}

async function nextDevice(
  first: SimulatedDevice,
  chance: Chance,
  random: SeededRandom,
): Promise<SimulatedDevice> {
  if (random.happens(0.2)) return copyDevice(chance, first);
  const { root } = first.notebook.keys.keyring;
  const way = { kind: "words", root } as const;
  const backup = await openBackup(await backupOf(first), way, nodeSqueeze);
  if (!backup.ok) throw new Error(`the first backup did not open: ${backup.problem.kind}`);
  return joinDevice(chance, backup.value);
}

/** One act, with a disk that sometimes fails in the middle of it; the act's name. */
async function actOnce(device: SimulatedDevice, world: World): Promise<string> {
  const { random } = world;
  const act = someAct(random);
  const breakage = random.happens(0.25) ? someBreakage(random) : undefined;
  const name = `${act.name} (${breakage ? JSON.stringify(breakage) : "sound"})`;
  device.store.breakNext(breakage);
  try {
    await act(device, world);
    device.store.breakNext(undefined);
  } catch (caught) {
    device.store.breakNext(undefined);
    if (!(caught instanceof PowerLoss)) throw caught;
    await reopen(device);
  }
  return name;
}

function someBreakage(random: SeededRandom): Breakage {
  return {
    after: random.between(0, 6),
    done: random.pick(["nothing", "segments", "all"]),
    kind: random.pick(["power-loss", "full"]),
  };
}

/** All devices bring in one another's last backups, in a row and back again. */
async function exchange(devices: readonly SimulatedDevice[]): Promise<void> {
  const inARow = [...devices, ...devices.toReversed().slice(1)];
  let from: SimulatedDevice | undefined;
  for (const to of inARow) {
    if (from) {
      const taken = await takeIn(to, await backupOf(from));
      check(taken.ok, "the last backup was not taken in");
    }
    from = to;
  }
}

async function judge(devices: readonly SimulatedDevice[], kept: Kept): Promise<void> {
  const expected = plainLifeText([...kept.values()]);
  for (const [i, device] of devices.entries()) {
    check(!hasLost(device, kept), `device ${i} lost something in the end`);
    check(lifeText(device.notebook.life) === expected, `device ${i} shows another life`);
    await reopen(device, true);
    const { condition, life } = device.notebook;
    check(isSound(condition), `device ${i} is not sound: ${JSON.stringify(condition)}`);
    check(lifeText(life) === expected, `device ${i} reopens to another life`);
    const left = (await operationsOnDisk(device)).filter(
      ({ kind, record }) => kind !== "erase" && life.isErased(record),
    );
    check(left.length === 0, `device ${i} still holds ${left.length} erased operations`);
  }
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
