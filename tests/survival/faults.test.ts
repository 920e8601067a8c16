import { createFolder, openFolder } from "@lichen/storage/folder";
import { type DiskImage, faultyDisk, powerLossDisk } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import type { Deed } from "./store-deeds.ts";
import { act, DIR, heldAfter, heldIn, logKey, opened } from "./store-history.ts";

const DEEDS: readonly Deed[] = [
  { kind: "append", count: 1, size: 400 },
  { kind: "append", count: 3, size: 900 },
  { kind: "rewrite" },
  { kind: "slots" },
  { kind: "snapshot" },
  { kind: "drop" },
];
const EMPTY: DiskImage = { folders: ["/", "/home"], files: new Map() };

/** A folder in which each thing is there `times` times over. */
async function folderWith(times: number): Promise<DiskImage> {
  const disk = powerLossDisk(EMPTY);
  const folder = opened(createFolder(DIR, disk));
  for (let n = 0; n < times; n++) {
    for (const deed of [DEEDS[3], DEEDS[1], DEEDS[4]]) {
      if (!deed) continue;
      const { held } = await heldIn(folder);
      expect(await act(folder, deed, { held, after: heldAfter(held, deed) })).toMatchObject({
        ok: true,
      });
    }
  }
  return disk.image();
}

interface Fault {
  readonly start: DiskImage;
  readonly deed: Deed;
  /** The call, counted from the deed's first, that meets the error; with `stays` all after it too. */
  readonly at: number;
  readonly stays: boolean;
  readonly code: string;
}

/** Does a deed with an error in it, then again on a disk that is well. False when no call met the error. */
async function meets({ start, deed, at, stays, code }: Fault): Promise<boolean> {
  const disk = powerLossDisk(start);
  let first: number | undefined;
  let met = 0;
  const faulty = faultyDisk(disk, ({ index }) => {
    if (first === undefined) return undefined;
    const isHit = stays ? index >= first + at : index === first + at;
    if (isHit) met += 1;
    return isHit ? code : undefined;
  });
  const folder = opened(openFolder(DIR, "write", faulty));
  const { held } = await heldIn(folder);
  const after = heldAfter(held, deed);
  first = faulty.calls();
  const done = await act(folder, deed, { held, after });
  first = undefined;
  if (met === 0) return false;

  const found = await heldIn(folder);
  expect(found.doubts).toEqual([]);
  const isAfter = logKey(found.held.log) === logKey(after.log) && found.held.slots === after.slots;
  const isBefore = logKey(found.held.log) === logKey(held.log) && found.held.slots === held.slots;
  if (done.ok) expect(isAfter).toBe(true);
  else {
    expect(done.problem).toEqual(code === "EIO" ? { kind: "refused", code } : { kind: "full" });
    // Whole before; or whole after, where the new file was in place and could not be taken away.
    const mayStand = deed.kind === "rewrite" || (stays && deed.kind === "slots");
    const isEither = isBefore || (isAfter && mayStand);
    expect({ ...deed, at, stays, isAfter, isEither }).toEqual({
      ...deed,
      at,
      stays,
      isAfter,
      isEither: true,
    });
  }
  const from = found.held;
  const again = done.ok ? { kind: "append" as const, count: 1, size: 250 } : deed;
  const last = heldAfter(from, again);
  expect(await act(folder, again, { held: from, after: last })).toEqual({
    ok: true,
    value: undefined,
  });

  for (const image of [disk.image(), ...disk.afterLoss(8)]) {
    const later = await heldIn(opened(openFolder(DIR, "write", powerLossDisk(image))));
    expect(later.doubts).toEqual([]);
    if (again.kind === "append" || again.kind === "rewrite") {
      expect(logKey(later.held.log)).toBe(logKey(last.log));
      expect(later.held.head).toBe(last.head);
    }
    if (again.kind === "slots") expect(later.held.slots).toBe(last.slots);
  }
  return true;
}

describe("an error at every call to the disk, one after another", () => {
  for (const code of ["EIO", "ENOSPC"]) {
    it(`leaves all as it was, says so, and goes on when the disk is well: ${code}`, async () => {
      let faults = 0;
      for (const times of [0, 1, 2]) {
        const start = await folderWith(times);
        for (const deed of DEEDS) {
          for (const stays of [false, true]) {
            for (let at = 0; await meets({ start, deed, at, stays, code }); at++) faults += 1;
          }
        }
      }
      console.log(`figure: ${code} at ${faults} calls in turn, half-kept 0, thrown 0`);
      expect(faults).toBeGreaterThan(200);
    });
  }

  it("opens or refuses with a problem, and never throws, when opening meets the error", async () => {
    const start = await folderWith(1);
    let faults = 0;
    for (let at = 0; ; at++) {
      const disk = powerLossDisk(start);
      const faulty = faultyDisk(disk, ({ index }) => (index === at ? "EIO" : undefined));
      const folder = openFolder(DIR, "write", faulty);
      if (faulty.calls() <= at) break;
      faults += 1;
      expect(folder).toEqual({ ok: false, problem: { kind: "refused", code: "EIO" } });
      expect((await heldIn(opened(openFolder(DIR, "write", disk)))).held.head).toBe(3);
    }
    expect(faults).toBeGreaterThan(5);
  });

  it("can begin a folder again after an error at any call of the first time", () => {
    for (let at = 0; ; at++) {
      const disk = powerLossDisk(EMPTY);
      const faulty = faultyDisk(disk, ({ index }) => (index === at ? "ENOSPC" : undefined));
      const folder = createFolder(DIR, faulty);
      if (faulty.calls() <= at) break;
      expect(folder).toEqual({ ok: false, problem: { kind: "full" } });
      expect(createFolder(DIR, disk).ok).toBe(true);
    }
  });
});
