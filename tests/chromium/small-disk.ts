import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own for a profile, small enough to be filled. */
export interface SmallDisk {
  readonly profile: string;
  /** Fills it until only this many KiB are left. */
  leave(kibibytes: number): void;
  makeRoom(): void;
  remove(): void;
}

/** Mounts a small disk; undefined where the system does not let us. */
export function mountSmallDisk(mebibytes: number): SmallDisk | undefined {
  const place = mkdtempSync(join(tmpdir(), "lichen-small-disk-"));
  const options = ["-t", "tmpfs", "-o", `size=${mebibytes}m,mode=0700`, "tmpfs", place];
  try {
    execFileSync("/bin/mount", options, { stdio: "ignore" });
  } catch {
    rmSync(place, { recursive: true });
    return undefined; // Not an administrator, or not Linux.
  }
  const fillers: string[] = [];
  const makeRoom = (): void => {
    for (const filler of fillers.splice(0)) rmSync(filler, { force: true });
  };
  return {
    profile: join(place, "profile"),
    makeRoom,
    leave(kibibytes) {
      const { bavail, bsize } = statfsSync(place);
      const filler = join(place, `filler-${fillers.length}`);
      fillers.push(filler);
      try {
        writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - kibibytes * 1024)));
      } catch {
        // The browser wrote meanwhile: the disk is as full as it gets.
      }
    },
    remove() {
      execFileSync("/bin/umount", ["--lazy", place]);
      rmSync(place, { recursive: true, force: true });
    },
  };
}
