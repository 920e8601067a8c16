import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { HELP_LINES } from "@lichen/content/help/data/help-lines";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const release = (...words: readonly string[]) =>
  spawnSync(process.execPath, ["tests/safety/lines-to-check.ts", ...words], {
    cwd: root,
    encoding: "utf8",
  });

it("makes no release while a help line waits to be checked, and names every one", () => {
  const { status, stdout, stderr } = release("--on", "2026-11-27");
  const waiting = HELP_LINES.filter(({ checked }) => checked === null);
  expect(waiting.length).toBeGreaterThan(0);
  expect(status).toBe(1);
  expect(stderr).toContain("No release");
  for (const { name } of waiting) expect(stdout).toContain(name);
});

it("says kindly what a day looks like", () => {
  const { status, stderr } = release("--on", "soon");
  expect(status).toBe(1);
  expect(stderr).toContain("write it as 2026-11-27");
});
