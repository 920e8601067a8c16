import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Day } from "@lichen/base";
import { createNotebook, writeDemoLife } from "@lichen/companion";
import { createFolder } from "@lichen/storage/folder";
import { expect, it } from "vitest";
import { benchPorts } from "./hundred-thousand.ts";
import { checkInSegmentBytes, folderBytes, runtimePackages } from "./sizes.ts";

const root = join(import.meta.dirname, "../..");
const budgets: readonly { id: string; budget: number }[] = JSON.parse(
  readFileSync(join(root, "budgets.json"), "utf8"),
);
const budgetOf = (id: string): number => {
  const found = budgets.find((each) => each.id === id);
  if (!found) throw new Error(`no budget ${id}`);
  return found.budget;
};

it("keeps a check-in without a note within its bytes", async () => {
  expect(await checkInSegmentBytes()).toBeLessThanOrEqual(budgetOf("check-in-segment"));
});

it("runs few packages from elsewhere", () => {
  const packages = runtimePackages(root);
  expect(packages.length).toBeGreaterThan(3);
  expect(packages.length, packages.join(" ")).toBeLessThanOrEqual(budgetOf("runtime-packages"));
});

it("keeps ten years within its bytes on disk, snapshot included", async () => {
  const dir = mkdtempSync(join(tmpdir(), "lichen-size-"));
  const folder = createFolder(join(dir, "nb"));
  if (!folder.ok) throw new Error(folder.problem.kind);
  const notebook = await createNotebook(benchPorts(folder.value), { kind: "this-device" });
  if (!notebook.ok) throw new Error(notebook.problem.kind);
  const written = await writeDemoLife(notebook.value, {
    seed: 1,
    days: 3_650,
    today: 20_780 as Day,
    speaks: "both",
  });
  if (!written.ok) throw new Error(written.problem.kind);
  await notebook.value.rest({ due: true });
  folder.value.close();
  const each = folderBytes(join(dir, "nb")) / written.value.records;
  rmSync(dir, { recursive: true });
  expect(each).toBeLessThanOrEqual(budgetOf("disk-per-record"));
});
