import { newRecordId, type SegmentStore } from "@lichen/base";
import { recordCheckIn } from "@lichen/companion";
import { writeFirst } from "@lichen/core";
import { copyOfDisk, fakeClock, openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { isSound } from "./condition.ts";
import { type Notebook, openNotebook } from "./notebook.ts";

function fresh(notebook: Notebook, note: string) {
  const record = { id: newRecordId(notebook.ports.chance), kind: "check-in" };
  return writeFirst(notebook.stamp(), record, { note });
}

it("shows after a restart what was kept before it", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  const kept = await recordCheckIn(notebook, { note: "rain, and tea" });
  const again = await openMemoryNotebook({ seed: 2, disk });
  expect(kept.ok && again.notebook.life.record(kept.value)?.kind).toBe("check-in");
  expect(isSound(again.notebook.condition)).toBe(true);
});

it("keeps everything, in one chain, when many are appended at once", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  await Promise.all(
    Array.from({ length: 8 }, (_, i) => notebook.append([fresh(notebook, `note ${i}`)])),
  );
  const again = await openMemoryNotebook({ seed: 2, disk, thorough: true });
  expect([...again.notebook.life.records()]).toHaveLength(8);
  expect(isSound(again.notebook.condition)).toBe(true);
});

it("is not part of the life before it is on the disk", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  const operation = fresh(notebook, "later");
  const written = notebook.append([operation]);
  expect(notebook.life.record(operation.record)).toBeUndefined();
  await written;
  expect(notebook.life.record(operation.record)?.kind).toBe("check-in");
  expect([...disk.logs.values()].flatMap(({ segments }) => segments)).toHaveLength(1);
});

it("uses no number twice after a write of which only a part went through", async () => {
  const { notebook, disk, ports } = await openMemoryNotebook({ seed: 1 });
  await notebook.append([fresh(notebook, "first")]);
  const { device } = notebook.keys.keyring;
  const headBefore = disk.logs.get(device)?.head;
  const failing: SegmentStore = {
    ...ports.segments,
    async append(name, segments, head) {
      await ports.segments.append(name, segments, head);
      const log = disk.logs.get(name);
      if (log) disk.logs.set(name, { ...log, head: headBefore });
      return { ok: false, problem: { kind: "full" } };
    },
  };
  let store = failing;
  const segments: SegmentStore = { ...ports.segments, append: (...all) => store.append(...all) };
  const opened = await openNotebook(notebook.keys, { ...ports, segments });
  if (!opened.ok) throw new Error(opened.problem.kind);
  const refused = await opened.value.append([fresh(notebook, "refused, though it is there")]);
  store = ports.segments;
  const kept = await opened.value.append([fresh(notebook, "after")]);
  expect([refused.ok, kept.ok]).toEqual([false, true]);
  expect(disk.logs.get(device)?.segments.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  const again = await openMemoryNotebook({ seed: 2, disk, thorough: true });
  expect(isSound(again.notebook.condition)).toBe(true);
});

it("goes on with the present when the clock had stood ten years ahead", async () => {
  const clock = fakeClock();
  const { notebook } = await openMemoryNotebook({ seed: 1, clock });
  const now = clock.now();
  clock.pass(3_652 * 86_400_000);
  const ahead = notebook.stamp();
  clock.set(now);
  const [one, other] = [notebook.stamp(), notebook.stamp()];
  expect(one.at).toBeLessThan(ahead.at);
  expect(other.at).toBeGreaterThan(one.at);
});

it("reads a snapshot in place of the segments it covers, and the segments after it", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  await notebook.append([fresh(notebook, "covered")]);
  await notebook.rest({ due: true });
  await notebook.append([fresh(notebook, "after")]);
  expect(disk.snapshots).toHaveLength(1);
  const again = await openMemoryNotebook({ seed: 2, disk });
  expect([...again.notebook.life.records()]).toHaveLength(2);
  expect(again.notebook.reading.beyondSnapshot).toBe(1);
});

it("leaves a snapshot aside that does not fit the segments", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  await notebook.append([fresh(notebook, "one")]);
  const before = copyOfDisk(disk);
  await notebook.append([fresh(notebook, "two")]);
  await notebook.rest({ due: true });
  before.snapshots = disk.snapshots;
  const older = await openMemoryNotebook({ seed: 2, disk: before });
  expect([...older.notebook.life.records()]).toHaveLength(1);
  disk.snapshots = [Uint8Array.of(1, 2, 3)];
  const broken = await openMemoryNotebook({ seed: 3, disk });
  expect([...broken.notebook.life.records()]).toHaveLength(2);
});

it("sees that a segment is gone though a snapshot covers it", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  for (const note of ["one", "two", "three"]) await notebook.append([fresh(notebook, note)]);
  await notebook.rest({ due: true });
  for (const [device, { segments, head }] of disk.logs) {
    disk.logs.set(device, { segments: segments.filter(({ seq }) => seq !== 2), head });
  }
  const again = await openMemoryNotebook({ seed: 2, disk });
  expect([...again.notebook.life.records()]).toHaveLength(3);
  expect(again.notebook.condition.missing).toBe(1);
});

it("takes no snapshot while anything is in doubt", async () => {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  for (const note of ["one", "two"]) await notebook.append([fresh(notebook, note)]);
  for (const [device, { segments, head }] of disk.logs) {
    disk.logs.set(device, { segments: segments.slice(0, 1), head });
  }
  const again = await openMemoryNotebook({ seed: 2, disk });
  await again.notebook.rest({ due: true });
  expect(disk.snapshots).toEqual([]);
});

it("lets what is appended wait while the bytes are put in order", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const order: string[] = [];
  const work = notebook.alone(async () => {
    await notebook.ports.segments.load();
    order.push("work");
  });
  const append = notebook.append([fresh(notebook, "waits")]).then(() => order.push("append"));
  await Promise.all([work, append]);
  expect(order).toEqual(["work", "append"]);
});
