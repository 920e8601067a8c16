import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newRecordId } from "@lichen/base";
import {
  createNotebook,
  decide,
  editCheckIn,
  eraseEntry,
  hideEntries,
  makeBackup,
  type Notebook,
  type Protection,
  recordCheckIn,
  restoreInto,
  restoreNew,
} from "@lichen/companion";
import { writeFirst } from "@lichen/core";
import { createFolder } from "@lichen/storage/folder";
import { fakeClock, memoryPorts, nodeSqueeze, seededChance } from "@lichen/testkit";
import { openBackup, wordsOfRoot } from "@lichen/vault";
import { lifeJson } from "./life-json.ts";

const HERE = join(import.meta.dirname, "notebook-v1");
const PASSPHRASE = "lichen on the old wall";
/** The least that is accepted (OWASP's second choice): 46 MiB, two passes. */
const COST = { memory: 46 * 1024, passes: 2, lanes: 1 };

/** A new folder notebook and what has to be done when it is finished. */
async function begin(name: string, seed: number, protection: Protection) {
  const dir = join(HERE, name);
  rmSync(dir, { recursive: true, force: true });
  const folder = createFolder(dir);
  if (!folder.ok) throw new Error(folder.problem.kind);
  const { segments, slots, close } = folder.value;
  const clock = fakeClock();
  const ports = {
    clock,
    chance: seededChance(seed),
    squeeze: nodeSqueeze,
    segments,
    slots,
    cost: COST,
  };
  const notebook = await createNotebook(ports, protection);
  if (!notebook.ok) throw new Error(notebook.problem.kind);
  const finish = (): void => {
    close();
    for (const file of ["lock.db", "lock.db-journal"]) rmSync(join(dir, file), { force: true });
  };
  return { notebook: notebook.value, clock, finish };
}

async function checkIn(notebook: Notebook, note: string, pleasantness: number) {
  const kept = await recordCheckIn(notebook, { note, pleasantness, tags: ["golden"] });
  const record = kept.ok ? notebook.life.record(kept.value) : undefined;
  if (!record) throw new Error("a check-in was not kept");
  return record;
}

async function backupOf(notebook: Notebook) {
  const made = await makeBackup(notebook, PASSPHRASE);
  if (!made.ok) throw new Error(made.problem.kind);
  const way = { kind: "words", root: notebook.keys.keyring.root } as const;
  const opened = await openBackup(made.value, way, nodeSqueeze);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return { bytes: made.value, backup: opened.value };
}

/** Everything this version can leave in a notebook: two devices, stubs, alternates, unknown kinds. */
async function live(notebook: Notebook): Promise<Notebook> {
  await checkIn(notebook, "The first line of a made-up life.", 6);
  const changed = await checkIn(notebook, "Changed afterwards.", 4);
  const hidden = await checkIn(notebook, "Taken out of sight.", 3);
  const gone = await checkIn(notebook, "Let go of for good.", 2);
  await checkIn(notebook, "आज मन हल्का है, ज़रा-सी धूप भी मिली।", 7);
  await editCheckIn(notebook, changed, { draft: { note: "Changed, and better so." } });
  await hideEntries(notebook, [hidden]);
  await eraseEntry(notebook, gone);
  const unknown = { id: newRecordId(notebook.ports.chance), kind: "of-a-newer-version" };
  const fields = { glow: [1, 2, { deep: null }] };
  await notebook.append([writeFirst(notebook.stamp(), unknown, fields)]);

  const { backup } = await backupOf(notebook);
  const other = await restoreNew(memoryPorts({ seed: 77 }), backup, { kind: "this-device" });
  if (!other.ok) throw new Error(other.problem.kind);
  await checkIn(other.value.notebook, "Written on another device.", 8);
  await decide(other.value.notebook, { dayStart: 300 });
  await decide(notebook, { dayStart: 180 });
  const joined = await restoreInto(notebook, (await backupOf(other.value.notebook)).backup);
  if (!joined.ok) throw new Error(joined.problem.kind);
  await checkIn(joined.value.notebook, "After the two came together.", 7);
  await joined.value.notebook.rest({ due: true });
  return joined.value.notebook;
}

const open = await begin("this-device", 1, { kind: "this-device" });
const thisDevice = await live(open.notebook);
const { bytes } = await backupOf(thisDevice);
writeFileSync(join(HERE, "backup.lichen"), bytes);
open.finish();

const locked = await begin("passphrase", 2, { kind: "passphrase", passphrase: PASSPHRASE });
await checkIn(locked.notebook, "Behind a passphrase.", 5);
locked.finish();

const expected = {
  passphrase: PASSPHRASE,
  words: wordsOfRoot(thisDevice.keys.keyring.root).join(" "),
  thisDevice: lifeJson(thisDevice.life),
  locked: lifeJson(locked.notebook.life),
};
writeFileSync(join(HERE, "expected.json"), `${JSON.stringify(expected, null, 2)}\n`);
