import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allEntries, createNotebook, eraseRecords, SOUND } from "@lichen/companion";
import { createFolder, type Folder, openFolder } from "@lichen/storage/folder";
import { faultyDisk, powerLossDisk } from "@lichen/testkit";
import { afterAll, expect, it } from "vitest";
import { idsIn, keepNote, openIn, portsIn } from "./living-notebook.ts";
import { DIR, opened } from "./store-history.ts";

/** A disk that can be made full and emptied again. */
interface FullPlace {
  readonly dir: string;
  create(): Folder;
  open(): Folder;
  /** Leaves this much room: 4 KiB blocks on a real disk, writes on a made-up one. */
  leave(room: number): void;
  makeRoom(): void;
}

const MOUNT = "/bin/mount";
const UNMOUNT = "/bin/umount";
const place = mkdtempSync(join(tmpdir(), "lichen-full-"));
const isMounted = mountSmall();
const FORM = isMounted ? "a tmpfs of 640 KiB" : "a made-up disk, for no tmpfs could be mounted";

afterAll(() => {
  if (isMounted) execFileSync(UNMOUNT, [place]);
  rmSync(place, { recursive: true, force: true });
});

function mountSmall(): boolean {
  try {
    const options = ["-t", "tmpfs", "-o", "size=640k,mode=0700", "tmpfs", place];
    execFileSync(MOUNT, options, { stdio: "ignore" });
    return true;
  } catch {
    return false; // Not an administrator, or not Linux: the made-up disk stands in.
  }
}

function tmpfsPlace(): FullPlace {
  const dir = join(place, "notebook");
  const filler = join(place, "filler");
  const makeRoom = (): void => rmSync(filler, { force: true });
  return {
    dir,
    create: () => opened(createFolder(dir)),
    open: () => opened(openFolder(dir, "write")),
    makeRoom,
    leave(room) {
      makeRoom();
      const { bavail, bsize } = statfsSync(place);
      writeFileSync(filler, new Uint8Array(Math.max(0, (bavail - room) * bsize)));
    },
  };
}

function madeUpPlace(): FullPlace {
  const disk = powerLossDisk({ folders: ["/", "/home"], files: new Map() });
  let left = Number.POSITIVE_INFINITY;
  const faulty = faultyDisk(disk, ({ name }) => {
    if (name !== "writeAt") return undefined;
    left -= 1;
    return left < 0 ? "ENOSPC" : undefined;
  });
  return {
    dir: DIR,
    create: () => opened(createFolder(DIR, faulty)),
    open: () => opened(openFolder(DIR, "write", faulty)),
    leave: (room) => {
      left = room;
    },
    makeRoom: () => {
      left = Number.POSITIVE_INFINITY;
    },
  };
}

for (const [form, at] of [
  [FORM, isMounted ? tmpfsPlace() : madeUpPlace()],
  ["a made-up disk that is full at one write after another", madeUpPlace()],
] as const) {
  it(`on a full disk says so, keeps what was kept, and goes on when there is room: ${form}`, async () => {
    let folder = at.create();
    const made = await createNotebook(portsIn(folder), { kind: "this-device" });
    expect(made.ok).toBe(true);
    folder.close();
    const kept = new Set<string>();
    let fulls = 0;
    for (let room = 0; room <= 12; room++) {
      folder = at.open();
      const found = await openIn(folder);
      if (!found.ok) throw new Error(`not opened: ${found.problem.kind}`);
      const first = await keepNote(found.value, "while there is room");
      if ("id" in first) kept.add(first.id);
      at.leave(room);
      for (let n = 0; n < 200; n++) {
        const note = await keepNote(found.value, "as long as it fits ".repeat(80 + n));
        if ("id" in note) kept.add(note.id);
        else {
          expect(note.problem).toBe("full");
          fulls += 1;
          break;
        }
      }
      await found.value.rest({ due: true });
      const [oldest] = allEntries(found.value);
      const erased = oldest ? await eraseRecords(found.value, [oldest.id]) : undefined;
      if (erased && !erased.ok) expect(erased.problem.kind).toBe("full");
      // An erase stands once it is written, though its bytes may have to wait for room to be dropped.
      if (oldest) kept.delete(oldest.id);
      const inside = idsIn(found.value);
      expect([...kept].filter((id) => !inside.has(id))).toEqual([]);
      folder.close();

      at.makeRoom();
      folder = at.open();
      const again = await openIn(folder);
      if (!again.ok) throw new Error(`not opened again: ${again.problem.kind}`);
      const ids = idsIn(again.value);
      expect([...kept].filter((id) => !ids.has(id))).toEqual([]);
      const { condition } = again.value;
      expect({ room, ...condition }).toEqual({
        room,
        ...SOUND,
        slotCopyLost: condition.slotCopyLost,
      });
      const old = allEntries(again.value).slice(0, -3);
      const emptied = await eraseRecords(
        again.value,
        old.map(({ id }) => id),
      );
      expect(emptied.ok).toBe(true);
      for (const { id } of old) kept.delete(id);
      expect(await keepNote(again.value, "room again")).toHaveProperty("id");
      folder.close();
    }
    console.log(`figure: disk full ${fulls} times (${form}): lost 0, every one said "full"`);
    expect(fulls).toBe(13);
  });
}
