import { bytesFromBase64url, bytesToHex, newRecordId, type RecordId, utf8 } from "@lichen/base";
import { HOPE_BOX } from "@lichen/core";
import {
  type MemoryNotebook,
  memoryPorts,
  nodeSqueeze,
  openMemoryNotebook,
  seededChance,
} from "@lichen/testkit";
import { openBackup, openSegment } from "@lichen/vault";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import { restoreInto, restoreNew } from "../notebook/restore.ts";
import { eraseEntry, findEntry } from "./edit-entry.ts";
import { keepOwnPage, ownPageId } from "./own-pages.ts";
import { captionPicture, keepHopePicture, pictureBytes, picturesOf } from "./pictures.ts";
import { makeBackup } from "./safe-copy.ts";

const PLAN = ownPageId("safety-plan");

/** A picture of so many bytes that no other seed makes. */
function jpeg(seed: number, size = 2_000): Uint8Array {
  return Uint8Array.of(0xff, 0xd8, 0xff, ...seededChance(seed).bytes(size));
}

async function kept(notebook: Notebook, picture: Uint8Array): Promise<RecordId> {
  const done = await keepHopePicture(notebook, picture);
  if (!done.ok) throw new Error(done.problem.kind);
  return done.value;
}

async function backupOf(notebook: Notebook) {
  const made = await makeBackup(notebook, undefined);
  const way = { kind: "words", root: notebook.keys.keyring.root } as const;
  const opened = made.ok ? await openBackup(made.value, way, nodeSqueeze) : made;
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

/** Everything any segment on the disk opens to, as text. */
function openedDisk({ disk, notebook }: MemoryNotebook): string {
  const payloads = [...disk.logs.values()].flatMap(({ segments }) =>
    segments.flatMap(({ whole, bytes }) => {
      const opened = whole ? openSegment(notebook.keys.keyring, bytes, nodeSqueeze) : undefined;
      return opened?.ok ? [new TextDecoder().decode(opened.value.payload)] : [];
    }),
  );
  return payloads.join("\n");
}

describe("pictures beside a record", () => {
  it("are there again with their words after a reopening, in the order they came", async () => {
    const { notebook, disk } = await openMemoryNotebook({ seed: 1 });
    const [sea, door] = [await kept(notebook, jpeg(1)), await kept(notebook, jpeg(2))];
    await captionPicture(notebook, sea, "the sea at Puri");
    await notebook.rest({ due: true });
    const again = await openMemoryNotebook({ seed: 2, disk });
    expect(picturesOf(again.notebook, PLAN)).toEqual([
      { id: sea, caption: "the sea at Puri" },
      { id: door, caption: "" },
    ]);
    expect(pictureBytes(again.notebook, door)).toEqual(jpeg(2));
    expect(pictureBytes(again.notebook, newRecordId(seededChance(9)))).toBeUndefined();
  });

  it("belong to one record and are seen by no other", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    await kept(notebook, jpeg(1));
    expect(picturesOf(notebook, ownPageId("care-card"))).toEqual([]);
  });

  it("are no more than fit, and the one too many changes nothing", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    for (let i = 0; i < HOPE_BOX.onOne; i++) await kept(notebook, jpeg(i, 20));
    const size = notebook.life.size();
    const more = await keepHopePicture(notebook, jpeg(99, 20));
    expect(more).toEqual({
      ok: false,
      problem: { kind: "too-many-pictures", limit: HOPE_BOX.onOne },
    });
    expect(notebook.life.size()).toBe(size);
  });

  it("leave no byte on the disk once erased, in segments or snapshots", async () => {
    const memory = await openMemoryNotebook({ seed: 1 });
    const { notebook, disk } = memory;
    const stays = await kept(notebook, jpeg(1));
    const goes = await kept(notebook, jpeg(2));
    await captionPicture(notebook, goes, "no longer");
    await notebook.rest({ due: true });
    const record = findEntry(notebook, goes);
    if (!record.ok) throw new Error("the picture was to be there");
    const written = String(record.value.fields.get("jpeg")?.[0]?.value);
    expect(openedDisk(memory)).toContain(written);
    const before = disk.snapshots.map((bytes) => bytes.length);
    await eraseEntry(notebook, record.value);
    expect(openedDisk(memory)).not.toContain(written);
    expect(Math.max(...disk.snapshots.map(({ length }) => length))).toBeLessThan(
      Math.max(...before),
    );
    expect(picturesOf(notebook, PLAN).map(({ id }) => id)).toEqual([stays]);
    expect(pictureBytes(notebook, goes)).toBeUndefined();
  });

  it("go with a safe copy, come back from it, and join those of another device", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    const sea = await kept(notebook, jpeg(1));
    const there = await restoreNew(memoryPorts({ seed: 2 }), await backupOf(notebook), {
      kind: "this-device",
    });
    if (!there.ok) throw new Error(there.problem.kind);
    expect(pictureBytes(there.value.notebook, sea)).toEqual(jpeg(1));
    const door = await kept(there.value.notebook, jpeg(2));
    await keepOwnPage(notebook, "safety-plan", { reasons: "the children next door" });
    const joined = await restoreInto(notebook, await backupOf(there.value.notebook));
    if (!joined.ok) throw new Error(joined.problem.kind);
    const ids = picturesOf(joined.value.notebook, PLAN).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([sea, door]));
    expect(pictureBytes(joined.value.notebook, door)).toEqual(jpeg(2));
  });

  it("are shown only where their bytes are those of a picture of a fitting size, whatever a copy holds", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.base64String(), fc.constant(null)), async (bytes) => {
        const id = newRecordId(notebook.ports.chance);
        const fields = { of: PLAN, jpeg: bytes };
        await notebook.append([{ ...notebook.stamp(), record: id, kind: "picture", fields }]);
        const shown = pictureBytes(notebook, id);
        const read = typeof bytes === "string" ? bytesFromBase64url(bytes) : undefined;
        const isJpeg = read?.ok && bytesToHex(read.value.subarray(0, 3)) === "ffd8ff";
        expect(shown).toEqual(isJpeg ? read.value : undefined);
      }),
      { numRuns: 40 },
    );
    const text = utf8("<svg onload=alert(1)>");
    expect((await keepHopePicture(notebook, text)).ok).toBe(false);
  });
});
