import { decide, makeBackup, recordCheckIn, settingOf } from "@lichen/companion";
import { copyOfDisk, memoryPorts, nodeSqueeze, openMemoryNotebook } from "@lichen/testkit";
import { type Backup, openBackup } from "@lichen/vault";
import { expect, it } from "vitest";
import { isSound } from "./condition.ts";
import { eraseRecords } from "./let-go.ts";
import { type Notebook, openNotebook } from "./notebook.ts";
import { changeProtection } from "./protect.ts";
import { restoreInto, restoreNew } from "./restore.ts";

async function backupOf(notebook: Notebook): Promise<Backup> {
  const made = await makeBackup(notebook, undefined);
  const { root } = notebook.keys.keyring;
  const way = { kind: "words", root } as const;
  const opened = made.ok ? await openBackup(made.value, way, nodeSqueeze) : made;
  if (!opened.ok) throw new Error("the backup was to open");
  return opened.value;
}

async function checkIn(notebook: Notebook, note: string) {
  const kept = await recordCheckIn(notebook, { note });
  if (!kept.ok) throw new Error(kept.problem.kind);
  return kept.value;
}

function notesOf({ life }: Notebook): readonly unknown[] {
  const records = [...life.records()].filter(({ kind }) => kind === "check-in");
  return records.map(({ fields }) => fields.get("note")?.[0]?.value).sort();
}

async function elsewhere(backup: Backup, seed: number): Promise<{ readonly notebook: Notebook }> {
  const ports = memoryPorts({ seed });
  const restored = await restoreNew(ports, backup, { kind: "this-device" });
  if (!restored.ok) throw new Error(restored.problem.kind);
  return restored.value;
}

it("makes a whole notebook of a backup, as a new device", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await checkIn(notebook, "rain");
  const other = await elsewhere(await backupOf(notebook), 2);
  expect(notesOf(other.notebook)).toEqual(["rain"]);
  expect(isSound(other.notebook.condition)).toBe(true);
  expect(other.notebook.keys.keyring.device).not.toBe(notebook.keys.keyring.device);
  expect(other.notebook.keys.keyring.vault).toBe(notebook.keys.keyring.vault);
});

it("makes the union of both, and goes on as a new device", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await checkIn(notebook, "both have this");
  const other = await elsewhere(await backupOf(notebook), 2);
  await checkIn(other.notebook, "there");
  await checkIn(notebook, "here");
  const restored = await restoreInto(notebook, await backupOf(other.notebook));
  if (!restored.ok) throw new Error(restored.problem.kind);
  expect(notesOf(restored.value.notebook)).toEqual(["both have this", "here", "there"]);
  expect(restored.value.cameIn).toBe(1);
  expect(restored.value.notebook.keys.keyring.device).not.toBe(notebook.keys.keyring.device);
  expect(isSound(restored.value.notebook.condition)).toBe(true);
});

it("changes nothing that is there when an old backup is brought in, once or twice", async () => {
  const memory = await openMemoryNotebook({ seed: 1 });
  await checkIn(memory.notebook, "old");
  const old = await backupOf(memory.notebook);
  await checkIn(memory.notebook, "new");
  let { notebook } = memory;
  for (let times = 0; times < 2; times++) {
    const restored = await restoreInto(notebook, old);
    if (!restored.ok) throw new Error(restored.problem.kind);
    expect(restored.value).toMatchObject({ cameIn: 0, rejoined: 0 });
    notebook = restored.value.notebook;
  }
  expect(notesOf(notebook)).toEqual(["new", "old"]);
});

it("takes no keys from a file that only bears the name of this notebook", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const stranger = await openMemoryNotebook({ seed: 2 });
  const { keys, logs } = await backupOf(stranger.notebook);
  const { keyring } = notebook.keys;
  const forged = { keys: { ...keys, vault: keyring.vault }, logs };
  const restored = await restoreInto(notebook, forged);
  expect(restored).toEqual({ ok: false, problem: { kind: "other-notebook" } });
  expect(notebook.keys.keyring).toEqual(keyring);
});

it("does not mix two notebooks", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const stranger = await openMemoryNotebook({ seed: 2 });
  const restored = await restoreInto(notebook, await backupOf(stranger.notebook));
  expect(restored).toEqual({ ok: false, problem: { kind: "other-notebook" } });
});

it("the notebook object of before takes nothing more, so that no number is used twice", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await restoreInto(notebook, await backupOf(notebook));
  expect(await recordCheckIn(notebook, { note: "late" })).toEqual({
    ok: false,
    problem: { kind: "busy" },
  });
});

it("joins what was written in two copies of one disk, and writes it again only once", async () => {
  const memory = await openMemoryNotebook({ seed: 1 });
  await checkIn(memory.notebook, "before the copy");
  const copy = await openMemoryNotebook({ seed: 2, disk: copyOfDisk(memory.disk) });
  await checkIn(memory.notebook, "here");
  await checkIn(copy.notebook, "there");
  await checkIn(copy.notebook, "there too");
  const backup = await backupOf(copy.notebook);
  const joined = await restoreInto(memory.notebook, backup);
  if (!joined.ok) throw new Error(joined.problem.kind);
  expect(joined.value.rejoined).toBe(2);
  expect(notesOf(joined.value.notebook)).toEqual(["before the copy", "here", "there", "there too"]);
  expect(isSound(joined.value.notebook.condition)).toBe(true);
  const again = await restoreInto(joined.value.notebook, backup);
  expect(again.ok && again.value.rejoined).toBe(0);
});

it("lets go here of what was erased there, also of words that were written here since", async () => {
  const memory = await openMemoryNotebook({ seed: 1 });
  const gone = await checkIn(memory.notebook, "to be let go of");
  const other = await elsewhere(await backupOf(memory.notebook), 2);
  await eraseRecords(other.notebook, [gone]);
  const restored = await restoreInto(memory.notebook, await backupOf(other.notebook));
  if (!restored.ok) throw new Error(restored.problem.kind);
  expect(restored.value.notebook.life.isErased(gone)).toBe(true);
  expect(isSound(restored.value.notebook.condition)).toBe(true);
  const thorough = await openMemoryNotebook({ seed: 3, disk: memory.disk, thorough: true });
  expect(thorough.notebook.reading).toMatchObject({ hasToDrop: false, hasToRewrite: false });
});

it("what two devices decided at once stands as two versions until someone decides again", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const other = await elsewhere(await backupOf(notebook), 2);
  await decide(notebook, { dayStart: 180 });
  await decide(other.notebook, { dayStart: 300 });
  const restored = await restoreInto(notebook, await backupOf(other.notebook));
  if (!restored.ok) throw new Error(restored.problem.kind);
  const joined = restored.value.notebook;
  const [settings] = [...joined.life.records()].filter(({ kind }) => kind === "settings");
  expect(settings?.fields.get("dayStart")).toHaveLength(2);
  await decide(joined, { dayStart: 240 });
  expect(settingOf(joined, "dayStart")).toBe(240);
});

it("opens by its snapshot after a restore, before the new device has written anything", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  for (let n = 0; n < 5; n += 1) await checkIn(notebook, `note ${n}`);
  const other = await elsewhere(await backupOf(notebook), 2);
  await other.notebook.rest({ due: true });
  const { keys, ports } = other.notebook;
  const again = await openNotebook(keys, ports);
  if (!again.ok) throw new Error(again.problem.kind);
  expect(again.value.reading.beyondSnapshot).toBe(0);
  expect(notesOf(again.value)).toHaveLength(5);
});

it("does not touch a closed notebook that the backup's keys do not open whole", async () => {
  const here = await openMemoryNotebook({ seed: 1 });
  await checkIn(here.notebook, "here");
  const before = await backupOf(here.notebook);
  const stranger = await openMemoryNotebook({ seed: 2 });
  await checkIn(stranger.notebook, "theirs");
  const { ports } = here.notebook;
  const slots = await ports.slots.read();
  const refused = { ok: false, problem: { kind: "not-empty" } };
  const way = { kind: "this-device" } as const;
  expect(await restoreNew(ports, await backupOf(stranger.notebook), way)).toEqual(refused);
  expect(await ports.slots.read()).toEqual(slots);

  // Nor one of before its keys were renewed: what was written since would never open again.
  const renewed = await changeProtection(here.notebook, way, { renew: true });
  if (!renewed.ok) throw new Error(renewed.problem.kind);
  await checkIn(renewed.value, "since");
  expect(await restoreNew(ports, before, way)).toEqual(refused);
  const again = await openNotebook(renewed.value.keys, ports);
  expect(again.ok && notesOf(again.value)).toEqual(["here", "since"]);
});

it("joins a closed notebook with its own backup, so that who forgot the passphrase loses nothing", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await checkIn(notebook, "old");
  const backup = await backupOf(notebook);
  await checkIn(notebook, "since");
  const restored = await restoreNew(notebook.ports, backup, { kind: "this-device" });
  expect(restored.ok && notesOf(restored.value.notebook)).toEqual(["old", "since"]);
});
