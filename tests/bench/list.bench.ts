import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isNotebook } from "@lichen/storage/folder";

const bin = join(import.meta.dirname, "../../apps/cli/bin/lichen.mjs");
const dir = join(tmpdir(), "lichen-bench", "ten-years");

function lichen(...words: readonly string[]): string {
  const told = spawnSync(process.execPath, [bin, "--notebook", dir, ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (told.status !== 0) throw new Error(told.stderr);
  return told.stdout;
}

if (!isNotebook(dir)) {
  rmSync(dir, { recursive: true, force: true });
  lichen("demo", "--days", "3650", "--speaks", "both");
}
lichen("list");
const begun = performance.now();
const lines = lichen("list").split("\n").length;
const took = performance.now() - begun;
if (lines < 10_000) throw new Error("ten years were not listed");
console.log(JSON.stringify({ "list-10-years": took }));
