import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A copy of the house in which walls can be broken: the house itself is never touched. */
export interface CopyOfHouse {
  readonly dir: string;
  /** Puts a file in the copy. */
  put(path: string, text: string): void;
  /** Runs one of the house's own tools in the copy. */
  run(
    tool: string,
    words: readonly string[],
  ): { readonly status: number | null; readonly text: string };
  remove(): void;
}

/** Copies what the tools look at; packages from elsewhere are linked. */
export function copyOfHouse(): CopyOfHouse {
  const dir = mkdtempSync(join(tmpdir(), "lichen-fence-"));
  for (const name of readdirSync(root)) {
    if (["node_modules", ".git", "dist"].includes(name)) continue;
    cpSync(join(root, name), join(dir, name), {
      recursive: true,
      filter: (path) => !["node_modules", "dist"].includes(basename(path)),
    });
  }
  const modules = join(dir, "node_modules");
  mkdirSync(join(modules, "@lichen"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name !== "@lichen") symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  for (const group of ["packages", "apps"]) {
    for (const name of readdirSync(join(dir, group))) {
      symlinkSync(join(dir, group, name), join(modules, "@lichen", name));
    }
  }
  return {
    dir,
    put(path, text) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    },
    run(tool, words) {
      const bin = join(root, "node_modules", ".bin", tool);
      const done = spawnSync(bin, [...words], { cwd: dir, encoding: "utf8", maxBuffer: 1 << 28 });
      return { status: done.status, text: `${done.stdout}${done.stderr}` };
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
