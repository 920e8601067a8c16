import { newRecordId, type RecordId, type SegmentStore } from "@lichen/base";
import { editCheckIn, recordCheckIn } from "@lichen/companion";
import { writeFirst } from "@lichen/core";
import { copyOfDisk, type MemoryNotebook, nodeSqueeze, openMemoryNotebook } from "@lichen/testkit";
import { openSegment } from "@lichen/vault";
import { expect, it } from "vitest";
import { isSound } from "./condition.ts";
import { eraseRecords } from "./let-go.ts";
import { openNotebook } from "./notebook.ts";
import { payloadFromBytes } from "./payload.ts";
import { putRight } from "./put-right.ts";
import { snapshotFromBytes } from "./snapshot.ts";

/** Names of records with words of theirs in a segment or snapshot on the disk. */
async function recordsOnDisk({ disk, notebook }: MemoryNotebook): Promise<ReadonlySet<RecordId>> {
  const { keyring } = notebook.keys;
  const segments = [...disk.logs.values()].flatMap((log) => log.segments);
  const inSegments = segments.flatMap(({ whole, bytes }) => {
    const opened = whole ? openSegment(keyring, bytes, nodeSqueeze) : undefined;
    return (opened?.ok && payloadFromBytes(opened.value.payload)?.operations) || [];
  });
  const snapshots = await Promise.all(
    disk.snapshots.map((bytes) => snapshotFromBytes(keyring, bytes, nodeSqueeze)),
  );
  const inSnapshots = snapshots.flatMap((snapshot) =>
    snapshot ? snapshot.sleeping.parts.flatMap((_, part) => snapshot.sleeping.wake(part)) : [],
  );
  const all = [...inSegments, ...inSnapshots].filter(({ kind }) => kind !== "erase");
  return new Set(all.map(({ record }) => record));
}

/** A notebook with three check-ins and a snapshot, and their names. */
async function threeCheckIns() {
  const memory = await openMemoryNotebook({ seed: 1 });
  const ids: RecordId[] = [];
  for (const note of ["one", "two", "three"]) {
    const kept = await recordCheckIn(memory.notebook, { note });
    if (kept.ok) ids.push(kept.value);
  }
  await memory.notebook.rest({ due: true });
  const [first, second, third] = ids;
  if (!first || !second || !third) throw new Error("three check-ins were to be kept");
  return { ...memory, first, second, third };
}

it("leaves no ciphertext with an erased record, and everything else", async () => {
  const memory = await threeCheckIns();
  await eraseRecords(memory.notebook, [memory.second]);
  const onDisk = await recordsOnDisk(memory);
  expect(onDisk.has(memory.second)).toBe(false);
  expect([onDisk.has(memory.first), onDisk.has(memory.third)]).toEqual([true, true]);
  const again = await openMemoryNotebook({ seed: 2, disk: memory.disk, thorough: true });
  expect(again.notebook.life.isErased(memory.second)).toBe(true);
  expect(isSound(again.notebook.condition)).toBe(true);
});

it("writes again what shared a segment with the erased record", async () => {
  const memory = await openMemoryNotebook({ seed: 1 });
  const { notebook } = memory;
  const names = [newRecordId(notebook.ports.chance), newRecordId(notebook.ports.chance)] as const;
  await notebook.append(
    names.map((id) => writeFirst(notebook.stamp(), { id, kind: "check-in" }, { note: "words" })),
  );
  await eraseRecords(notebook, [names[0]]);
  const again = await openMemoryNotebook({ seed: 2, disk: memory.disk, thorough: true });
  expect(again.notebook.life.record(names[0])).toBeUndefined();
  expect(again.notebook.life.record(names[1])?.kind).toBe("check-in");
  expect((await recordsOnDisk(again)).has(names[0])).toBe(false);
});

it("still verifies after many erases, whose stubs at the beginning become one", async () => {
  const memory = await threeCheckIns();
  await eraseRecords(memory.notebook, [memory.first]);
  await eraseRecords(memory.notebook, [memory.second, memory.third]);
  const again = await openMemoryNotebook({ seed: 2, disk: memory.disk, thorough: true });
  expect(isSound(again.notebook.condition)).toBe(true);
  const [log] = memory.disk.logs.values();
  expect(log?.segments.filter(({ whole }) => !whole)).toHaveLength(1);
});

it("finishes at the next opening, wherever a crash stopped it", async () => {
  for (let stopAfter = 0; stopAfter < 4; stopAfter++) {
    const memory = await threeCheckIns();
    const disk = copyOfDisk(memory.disk);
    const there = await openMemoryNotebook({ seed: 3, disk });
    const stopping = stoppingStore(there.ports.segments, stopAfter);
    const opened = await openNotebook(there.notebook.keys, { ...there.ports, segments: stopping });
    if (!opened.ok) throw new Error(opened.problem.kind);
    await eraseRecords(opened.value, [memory.second]).catch(() => "the power went");
    const after = await openMemoryNotebook({ seed: 4, disk });
    await putRight(after.notebook);
    const isErased = after.notebook.life.isErased(memory.second);
    expect(isErased).toBe(stopAfter > 0);
    expect((await recordsOnDisk(after)).has(memory.second)).toBe(!isErased);
    const sound = await openMemoryNotebook({ seed: 5, disk, thorough: true });
    expect(isSound(sound.notebook.condition)).toBe(true);
  }
});

it("does not lose what is kept while it erases", async () => {
  const memory = await threeCheckIns();
  const [, kept] = await Promise.all([
    eraseRecords(memory.notebook, [memory.first]),
    recordCheckIn(memory.notebook, { note: "in the meantime" }),
  ]);
  const again = await openMemoryNotebook({ seed: 2, disk: memory.disk, thorough: true });
  expect(kept.ok && again.notebook.life.record(kept.value)?.kind).toBe("check-in");
  expect(isSound(again.notebook.condition)).toBe(true);
});

it("puts no words on disk about a record that was erased before they were kept", async () => {
  const memory = await threeCheckIns();
  const record = memory.notebook.life.record(memory.first);
  if (!record) throw new Error("the first was to be there");
  await Promise.all([
    eraseRecords(memory.notebook, [memory.first]),
    editCheckIn(memory.notebook, record, { draft: { note: "too late" } }),
  ]);
  expect((await recordsOnDisk(memory)).has(memory.first)).toBe(false);
});

/** A store whose power goes after so many writes. */
function stoppingStore(inner: SegmentStore, writes: number): SegmentStore {
  let left = writes;
  const spend = async <T>(act: () => Promise<T>): Promise<T> => {
    if (left === 0) throw new Error("the power went");
    left -= 1;
    return act();
  };
  return {
    ...inner,
    append: (...all) => spend(() => inner.append(...all)),
    rewrite: (...all) => spend(() => inner.rewrite(...all)),
    keepSnapshot: (bytes) => spend(() => inner.keepSnapshot(bytes)),
    dropSnapshots: () => spend(() => inner.dropSnapshots()),
  };
}
