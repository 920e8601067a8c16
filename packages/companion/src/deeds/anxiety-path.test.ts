import { newRecordId } from "@lichen/base";
import { fieldValue } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { keepApproachStep, keepTried, pausedNow } from "./anxiety-path.ts";

it("keeps the tool as a practice, with what was answered and nothing in place of the rest", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const kept = await keepTried(notebook, { technique: "slow-breathing", before: 0 });
  const record = kept.ok ? notebook.life.record(kept.value) : undefined;
  expect(record?.kind).toBe("practice");
  expect(record && fieldValue(record, "before")).toBe(0);
  expect(record?.fields.has("after")).toBe(false);
});

it("keeps a step that was taken as a small victory, with the check-in as its proof", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 2 });
  const proof = newRecordId(notebook.ports.chance);
  const kept = await keepApproachStep(notebook, { text: " opened the letter ", proof });
  const record = kept.ok ? notebook.life.record(kept.value) : undefined;
  expect(record?.kind).toBe("victory");
  expect(record && [fieldValue(record, "text"), fieldValue(record, "proof")]).toEqual([
    "opened the letter",
    proof,
  ]);
});

it("leaves out what twice made it harder", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 3 });
  await keepTried(notebook, { technique: "body-scan", before: 4, after: 7 });
  expect(pausedNow(notebook)).toEqual([]);
  await keepTried(notebook, { technique: "body-scan", before: 5, after: 7 });
  expect(pausedNow(notebook)).toEqual(["body-scan"]);
});
