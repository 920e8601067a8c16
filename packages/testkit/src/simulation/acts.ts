import { dayFromCount, type SeededRandom } from "@lichen/base";
import {
  changeProtection,
  decide,
  editCheckIn,
  eraseEntry,
  hideEntries,
  isEntry,
  listEntries,
  makeBackup,
  noteSafeCopy,
  recordCheckIn,
  restoreInto,
  showEntries,
} from "@lichen/companion";
import type { LifeRecord } from "@lichen/core";
import { openBackup } from "@lichen/vault";
import { nodeSqueeze } from "../node-squeeze.ts";
import { reopen, type SimulatedDevice } from "./device.ts";

/** What the devices of a simulation share: chance, and the backup files that lie about. */
export interface World {
  readonly random: SeededRandom;
  readonly backups: Uint8Array[];
}

/** What someone does, or what befalls a device. */
type Act = (device: SimulatedDevice, world: World) => Promise<{ readonly ok: boolean }>;

const DONE = { ok: true };
const TEN_YEARS = 3_652 * 86_400_000;

async function checkIn({ notebook }: SimulatedDevice, { random }: World) {
  const day = dayFromCount(random.between(18_000, 21_000));
  const when =
    day.ok && random.happens(0.3) ? { day: day.value, minute: 600, zone: "UTC" } : undefined;
  return recordCheckIn(
    notebook,
    { note: `words ${random.between(0, 999)}`, pleasantness: random.between(0, 10) },
    when,
  );
}

async function edit({ notebook }: SimulatedDevice, { random }: World) {
  const record = someEntry(notebook.life.records(), random);
  if (!record) return DONE;
  const draft = random.happens(0.5)
    ? { note: `other words ${random.between(0, 9)}` }
    : { pleasantness: random.between(0, 10) };
  return editCheckIn(notebook, record, { draft });
}

async function hide({ notebook }: SimulatedDevice, { random }: World) {
  const record = someEntry(notebook.life.records(), random);
  return record ? hideEntries(notebook, [record]) : DONE;
}

async function show({ notebook }: SimulatedDevice, { random }: World) {
  const hidden = listEntries(notebook, { hidden: true }).filter((record) => record.hidden);
  const record = someEntry(hidden, random);
  return record ? showEntries(notebook, [record]) : DONE;
}

async function erase({ notebook }: SimulatedDevice, { random }: World) {
  const record = someEntry(notebook.life.records(), random);
  return record ? eraseEntry(notebook, record) : DONE;
}

async function decideSomething({ notebook }: SimulatedDevice, { random }: World) {
  return decide(notebook, { dayStart: random.between(0, 720) });
}

/** Makes a backup file; it may be brought in by any device, now, late, twice or never. */
async function backUp(device: SimulatedDevice, { backups, random }: World) {
  backups.push(await backupOf(device));
  return random.happens(0.3) ? noteSafeCopy(device.notebook) : DONE;
}

/** A backup file of a device as it stands. */
export async function backupOf({ notebook }: SimulatedDevice): Promise<Uint8Array> {
  const made = await makeBackup(notebook, undefined);
  if (!made.ok) throw new Error(`no backup: ${made.problem.kind}`);
  return made.value;
}

/** Brings a backup file in. */
export async function takeIn(device: SimulatedDevice, bytes: Uint8Array) {
  const { root } = device.notebook.keys.keyring;
  const opened = await openBackup(bytes, { kind: "words", root }, nodeSqueeze);
  if (!opened.ok) throw new Error(`the backup did not open: ${opened.problem.kind}`);
  const restored = await restoreInto(device.notebook, opened.value);
  if (restored.ok) device.notebook = restored.value.notebook;
  return restored;
}

async function takeInSome(device: SimulatedDevice, { random, backups }: World) {
  return backups.length > 0 ? takeIn(device, random.pick(backups)) : DONE;
}

async function renewKeys(device: SimulatedDevice) {
  const changed = await changeProtection(device.notebook, { kind: "this-device" }, { renew: true });
  if (changed.ok) device.notebook = changed.value;
  return changed;
}

async function jumpInTime({ clock }: SimulatedDevice, { random }: World) {
  clock.pass(Math.floor((random.next() * 2 - 1) * TEN_YEARS));
  return DONE;
}

async function restart(device: SimulatedDevice, { random }: World) {
  await reopen(device, random.happens(0.3));
  return DONE;
}

async function snapshot({ notebook }: SimulatedDevice) {
  await notebook.rest({ due: true });
  return DONE;
}

/** Each act as often as its weight. */
const ACTS: readonly (readonly [Act, number])[] = [
  [checkIn, 6],
  [edit, 5],
  [hide, 2],
  [show, 1],
  [erase, 2],
  [decideSomething, 1],
  [backUp, 3],
  [takeInSome, 3],
  [renewKeys, 1],
  [jumpInTime, 2],
  [restart, 2],
  [snapshot, 1],
];
const ALL_ACTS = ACTS.flatMap(([act, weight]) => Array.from({ length: weight }, () => act));

/** One of the acts. */
export function someAct(random: SeededRandom): Act {
  return random.pick(ALL_ACTS);
}

function someEntry(records: Iterable<LifeRecord>, random: SeededRandom): LifeRecord | undefined {
  const entries = [...records].filter((record) => isEntry(record) && record.kind === "check-in");
  return entries.length > 0 ? random.pick(entries) : undefined;
}
