import { newRecordId, type StoredSegment } from "@lichen/base";
import { writeFirst } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { STUB_BYTES, stubOf } from "@lichen/vault";
import { describe, expect, it } from "vitest";
import { type Condition, isSound, SOUND } from "./condition.ts";

/** A notebook of five segments whose log is then changed; what opening it finds. */
async function found(
  change: (segments: readonly StoredSegment[]) => readonly StoredSegment[],
  head: "kept" | "lost" = "kept",
): Promise<{ readonly condition: Condition; readonly records: number }> {
  const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
  for (let i = 0; i < 5; i++) {
    const record = { id: newRecordId(notebook.ports.chance), kind: "check-in" };
    await notebook.append([writeFirst(notebook.stamp(), record, { note: `note ${i}` })]);
  }
  for (const [device, log] of disk.logs) {
    disk.logs.set(device, {
      segments: change(log.segments),
      head: head === "kept" ? log.head : undefined,
    });
  }
  const again = await openMemoryNotebook({ seed: 2, disk, thorough: true });
  const { condition, life } = again.notebook;
  return { condition, records: [...life.records()].length };
}

function flipped(segment: StoredSegment): StoredSegment {
  const bytes = segment.bytes.slice();
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return { ...segment, bytes };
}

describe("what opening a notebook finds", () => {
  it("a whole one is sound", async () => {
    expect(await found((all) => all)).toEqual({ condition: SOUND, records: 5 });
  });

  it("a changed byte costs one segment and no other", async () => {
    const { condition, records } = await found((all) =>
      all.map((each) => (each.seq === 3 ? flipped(each) : each)),
    );
    expect(condition).toEqual({ ...SOUND, damaged: 1 });
    expect(records).toBe(4);
  });

  it("a changed last segment is damage, and not a lost end", async () => {
    const { condition } = await found((all) =>
      all.map((each) => (each.seq === 5 ? flipped(each) : each)),
    );
    expect(condition).toEqual({ ...SOUND, damaged: 1 });
  });

  it("a segment taken out of the middle is missing", async () => {
    const { condition, records } = await found((all) => all.filter(({ seq }) => seq !== 3));
    expect(condition).toEqual({ ...SOUND, missing: 1 });
    expect(records).toBe(4);
  });

  it("an end cut off is known from the signed head", async () => {
    const { condition, records } = await found((all) => all.slice(0, 3));
    expect(condition).toEqual({ ...SOUND, lostTail: 2 });
    expect(records).toBe(3);
  });

  it("a head that is gone is said", async () => {
    const { condition } = await found((all) => all, "lost");
    expect(condition).toEqual({ ...SOUND, headsUnreadable: 1 });
  });

  it("a ciphertext taken out without an erase is unexplained", async () => {
    const { condition } = await found((all) =>
      all.map((each) =>
        each.seq === 2 ? { ...each, whole: false, bytes: stubOf(each.bytes) } : each,
      ),
    );
    expect(condition).toEqual({ ...SOUND, unexplained: 1 });
  });

  it("a segment put in another's place is damage", async () => {
    const { condition } = await found((all) =>
      all.map((each) => (each.seq === 4 ? { ...each, bytes: all[1]?.bytes ?? each.bytes } : each)),
    );
    expect(isSound(condition)).toBe(false);
    expect(condition.damaged).toBe(1);
  });

  it("a stub of the wrong length is damage", async () => {
    const { condition } = await found((all) =>
      all.map((each) =>
        each.seq === 2
          ? { ...each, whole: false, bytes: each.bytes.slice(0, STUB_BYTES - 1) }
          : each,
      ),
    );
    expect(condition).toEqual({ ...SOUND, damaged: 1 });
  });

  it("writing goes on past a lost end under numbers that were never used", async () => {
    const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
    const write = async (into: typeof notebook) => {
      const record = { id: newRecordId(into.ports.chance), kind: "check-in" };
      await into.append([writeFirst(into.stamp(), record, { note: "words" })]);
    };
    for (let i = 0; i < 3; i++) await write(notebook);
    const { device } = notebook.keys.keyring;
    const log = disk.logs.get(device);
    disk.logs.set(device, { segments: log?.segments.slice(0, 1) ?? [], head: log?.head });
    const cut = await openMemoryNotebook({ seed: 2, disk });
    await write(cut.notebook);
    expect(disk.logs.get(device)?.segments.map(({ seq }) => seq)).toEqual([1, 4]);
    const again = await openMemoryNotebook({ seed: 3, disk });
    expect(again.notebook.condition).toEqual({ ...SOUND, missing: 2 });
  });

  it("one lost copy of the slots is said, and puts no other thing in doubt", async () => {
    const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
    disk.slots = [disk.slots[0] ?? new Uint8Array(0), new Uint8Array(12_000)];
    const again = await openMemoryNotebook({ seed: 2, disk });
    expect(again.notebook.condition).toEqual({ ...SOUND, slotCopyLost: true });
    expect(again.notebook.keys.keyring.vault).toBe(notebook.keys.keyring.vault);
  });
});
