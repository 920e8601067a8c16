import { recordCheckIn } from "@lichen/companion";
import { memorySlots } from "@lichen/storage";
import { copyOfDisk, memoryPorts, openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { isSound } from "./condition.ts";
import { openNotebook } from "./notebook.ts";
import { protectionOf, unlock } from "./open.ts";
import { changeProtection } from "./protect.ts";
import { putRight } from "./put-right.ts";

const PASSPHRASE = { kind: "passphrase", passphrase: "moss on the north wall" } as const;

it("moving up from this-device-only seals everything under keys that old slots do not hold", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  await recordCheckIn(notebook, { note: "before" });
  const oldSlots = memorySlots(copyOfDisk(disk));
  const changed = await changeProtection(notebook, PASSPHRASE, { renew: false });
  expect(changed.ok).toBe(true);
  await recordCheckIn(notebook, { note: "after" });

  const ports = memoryPorts({ seed: 2, disk });
  expect(await unlock(ports.slots, undefined)).toEqual({
    ok: false,
    problem: { kind: "needs-passphrase" },
  });
  const now = await unlock(ports.slots, PASSPHRASE.passphrase);
  const read = now.ok ? await openNotebook(now.value.keys, ports, { thorough: true }) : now;
  expect(read.ok && [...read.value.life.records()].length).toBe(3); // And what was dropped.
  expect(read.ok && isSound(read.value.condition)).toBe(true);

  const before = await unlock(oldSlots, undefined);
  const stale = before.ok
    ? await openNotebook(before.value.keys, ports, { thorough: true })
    : before;
  expect(stale.ok && [...stale.value.life.records()]).toEqual([]);
});

it("goes on as the same notebook when sealing again was refused", async () => {
  const memory = await openMemoryNotebook({ seed: 1 });
  await recordCheckIn(memory.notebook, { note: "before" });
  let isFull = false;
  const segments: typeof memory.ports.segments = {
    ...memory.ports.segments,
    append: async (...all) =>
      isFull ? { ok: false, problem: { kind: "full" } } : memory.ports.segments.append(...all),
  };
  const opened = await openNotebook(memory.notebook.keys, { ...memory.ports, segments });
  if (!opened.ok) throw new Error(opened.problem.kind);
  isFull = true;
  const way = { kind: "this-device" } as const;
  const changed = await changeProtection(opened.value, way, { renew: true });
  expect(changed).toEqual({ ok: false, problem: { kind: "full" } });
  isFull = false;
  await recordCheckIn(opened.value, { note: "after" });
  const again = await openMemoryNotebook({ seed: 2, disk: memory.disk, thorough: true });
  expect([...again.notebook.life.records()]).toHaveLength(2);
  expect(isSound(again.notebook.condition)).toBe(true);
});

it("opens by either half of a change that was cut off, and settles on the one that was used", async () => {
  const memory = await openMemoryNotebook({ seed: 1 });
  const [old = new Uint8Array(0)] = memory.disk.slots;
  await changeProtection(memory.notebook, PASSPHRASE, { renew: false });
  const [fresh = new Uint8Array(0)] = memory.disk.slots;
  memory.disk.slots = [fresh, old];
  expect(await protectionOf(memory.ports.slots)).toEqual({ ok: true, value: "this-device" });
  const { notebook } = await openMemoryNotebook({ seed: 2, disk: memory.disk });
  await putRight(notebook);
  expect(memory.disk.slots).toEqual([old, old]);
});
