import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { sampleDevice, sampleSegment, segmentStoreSuite, slotFileSuite } from "../suites/index.ts";
import { createFolder, type Folder, openFolder } from "./index.ts";

const places: string[] = [];

function newPlace(): string {
  const place = mkdtempSync(join(tmpdir(), "lichen-folder-"));
  places.push(place);
  return place;
}

afterEach(() => {
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
});

function opened(folder: ReturnType<typeof openFolder>): Folder {
  if (!folder.ok) throw new Error(`a folder that did not open: ${folder.problem.kind}`);
  return folder.value;
}

/** A folder, and every handle to it that was opened. */
function freshFolder() {
  const dir = join(newPlace(), "notebook");
  let writer = opened(createFolder(dir));
  return {
    dir,
    folder: writer,
    reopen: () => {
      writer.close();
      writer = opened(openFolder(dir, "write"));
      return writer;
    },
    dispose: async () => {
      writer.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

segmentStoreSuite("a folder", async () => {
  const { dir, folder, reopen, dispose } = freshFolder();
  return {
    store: folder.segments,
    reopen: async () => reopen().segments,
    beside: async () => opened(openFolder(dir, "read")).segments,
    second: async () => {
      const folder = openFolder(dir, "write");
      return folder.ok ? "opened" : folder.problem.kind;
    },
    dispose,
  };
});

slotFileSuite("a folder", async () => {
  const { folder, reopen, dispose } = freshFolder();
  return { slots: folder.slots, reopen: async () => reopen().slots, dispose };
});

describe("a notebook folder", () => {
  const device = sampleDevice(1);
  const head = Uint8Array.of(1);

  it("is for its owner alone: folders 0700, files 0600", async () => {
    const { dir, folder, dispose } = freshFolder();
    await folder.slots.write(head);
    await folder.segments.append(device, [sampleSegment(device, 1)], head);
    await folder.segments.rewrite(device, [sampleSegment(device, 1)]);
    await folder.segments.keepSnapshot(head);
    await folder.segments.keepSnapshot(head);
    const found = ["", ...readdirSync(dir, { recursive: true }).map(String)].map((name) => {
      const stat = statSync(join(dir, name));
      return `${stat.isDirectory() ? "folder" : "file"} ${(stat.mode & 0o777).toString(8)}`;
    });
    expect(found).toHaveLength(11);
    const modes = process.platform === "win32" ? 0 : new Set(found);
    expect(modes).toEqual(process.platform === "win32" ? 0 : new Set(["folder 700", "file 600"]));
    await dispose();
  });

  it("is not put among other things, nor over a notebook", () => {
    const place = newPlace();
    writeFileSync(join(place, "letter.txt"), "mine");
    expect(createFolder(place)).toEqual({ ok: false, problem: { kind: "not-empty" } });
    expect(openFolder(place, "read")).toEqual({ ok: false, problem: { kind: "absent" } });
  });

  it("can be begun again where a crash left one with no keys in it", async () => {
    const { dir, folder, dispose } = freshFolder();
    folder.close();
    const again = opened(createFolder(dir));
    await again.slots.write(head);
    again.close();
    expect(createFolder(dir)).toEqual({ ok: false, problem: { kind: "not-empty" } });
    await dispose();
  });

  it("opens for writing once the writer is gone, whatever was put into the lock's file", async () => {
    const { dir, folder, dispose } = freshFolder();
    expect(openFolder(dir, "write")).toEqual({ ok: false, problem: { kind: "busy" } });
    folder.close();
    writeFileSync(join(dir, "lock.db"), "not a lock ".repeat(1_000));
    opened(openFolder(dir, "write")).close();
    await dispose();
  });

  it("lets go of the lock when it could not be put right", async () => {
    const { dir, folder, dispose } = freshFolder();
    folder.close();
    rmSync(join(dir, "snapshots"), { recursive: true });
    writeFileSync(join(dir, "snapshots"), "");
    expect(openFolder(dir, "write").ok).toBe(false);
    rmSync(join(dir, "snapshots"));
    opened(openFolder(dir, "write")).close();
    await dispose();
  });

  it("notices a log that was cut short by someone else while it was open", async () => {
    const { dir, folder, dispose } = freshFolder();
    await folder.segments.append(
      device,
      [1, 2].map((seq) => sampleSegment(device, seq)),
      head,
    );
    const path = join(dir, "segments", `${device}.log`);
    const bytes = statSync(path).size;
    writeFileSync(path, new Uint8Array(0));
    expect(bytes).toBeGreaterThan(400);
    await folder.segments.append(device, [sampleSegment(device, 3)], head);
    const logs = await folder.segments.load();
    expect(logs.ok && logs.value[0]?.segments.map(({ seq }) => seq)).toEqual([3]);
    expect(logs.ok && logs.value[0]?.damage).toEqual([]);
    await dispose();
  });

  it("says what it may not look at, and never calls it absent", async () => {
    const { dir, folder, dispose } = freshFolder();
    folder.close();
    chmodSync(dir, 0);
    const found = openFolder(dir, "read");
    chmodSync(dir, 0o700);
    // An administrator may look at everything.
    const kinds = process.getuid?.() === 0 || process.platform === "win32" ? [] : ["refused"];
    expect(found.ok ? [] : [found.problem.kind]).toEqual(kinds);
    await dispose();
  });
});
