import { newRecordId, type RecordId, type Result } from "@lichen/base";
import { eligibleTechniques, fieldValue, writeFirst } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import { eraseEntry, hideEntries, showEntries } from "./edit-entry.ts";
import { hideOwnTechnique, keepOwnTechnique, ownTechniques } from "./own-techniques.ts";
import { refuseTechnique, techniqueChoices } from "./technique-choices.ts";

function named(kept: Result<RecordId, { readonly kind: string }>): RecordId {
  if (!kept.ok) throw new Error(kept.problem.kind);
  return kept.value;
}

/** A use of a technique, as the player keeps it. */
async function use(notebook: Notebook, technique: string): Promise<RecordId> {
  const id = newRecordId(notebook.ports.chance);
  const fields = { technique, before: 6, after: 4 };
  await notebook.append([writeFirst(notebook.stamp(), { id, kind: "practice" }, fields)]);
  return id;
}

function recordOf(notebook: Notebook, id: RecordId) {
  const record = notebook.life.record(id);
  if (!record) throw new Error("the record was to be there");
  return record;
}

it("keeps a way of one's own from a title alone, and changes it in its place", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const id = named(await keepOwnTechnique(notebook, { title: " tea on the  roof " }));
  expect(ownTechniques(notebook)).toMatchObject([
    { id, title: "tea on the roof", steps: [], isHidden: false },
  ]);
  const draft = { title: "tea outside", steps: ["boil", "", "sit"], minutes: 10 };
  expect(await keepOwnTechnique(notebook, { ...draft, moments: ["low"] }, id)).toMatchObject({
    ok: true,
  });
  const [own, ...rest] = ownTechniques(notebook);
  expect(rest).toEqual([]);
  expect(own).toMatchObject({ title: "tea outside", steps: ["boil", "sit"] });
  expect(own?.facts).toMatchObject({ id, minutes: [10, 10], moments: ["low"] });
});

it("says what is not there yet, and what is not one of them", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 2 });
  expect(await keepOwnTechnique(notebook, { title: " " })).toMatchObject({
    problem: { kind: "nothing-to-keep" },
  });
  const practice = await use(notebook, "music");
  expect(await keepOwnTechnique(notebook, { title: "tea" }, practice)).toMatchObject({
    problem: { kind: "no-such-entry" },
  });
  expect(await hideOwnTechnique(notebook, practice)).toMatchObject({
    problem: { kind: "no-such-entry" },
  });
});

it("keeps its name in what a person did, also once it is let go of for good", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 3 });
  const id = named(await keepOwnTechnique(notebook, { title: "tea on the roof" }));
  const [mine, other] = [await use(notebook, id), await use(notebook, "music")];
  await hideOwnTechnique(notebook, id);
  expect(ownTechniques(notebook)).toMatchObject([{ id, isHidden: true }]);
  await eraseEntry(notebook, recordOf(notebook, id));
  expect(ownTechniques(notebook)).toEqual([]);
  expect(fieldValue(recordOf(notebook, mine), "title")).toBe("tea on the roof");
  expect(fieldValue(recordOf(notebook, other), "title")).toBeUndefined();
});

it("comes back as it was, and leaves a use that is out of sight there", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 4 });
  const id = named(await keepOwnTechnique(notebook, { title: "tea" }));
  const practice = await use(notebook, id);
  await hideEntries(notebook, [recordOf(notebook, practice)]);
  await hideOwnTechnique(notebook, id);
  expect(recordOf(notebook, practice).hidden).toBe(true);
  await showEntries(notebook, [recordOf(notebook, id)]);
  expect(ownTechniques(notebook)).toMatchObject([{ id, title: "tea", isHidden: false }]);
});

it("is not offered once it is not for them, as any other", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 5 });
  const id = named(await keepOwnTechnique(notebook, { title: "tea" }));
  await refuseTechnique(notebook, id);
  const { refused, flags } = techniqueChoices(notebook);
  const facts = ownTechniques(notebook).map((own) => own.facts);
  expect(eligibleTechniques(facts, { refused, flags })).toEqual([]);
});

it("reads back what was kept, whatever was typed", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 6 });
  const id = named(await keepOwnTechnique(notebook, { title: "first" }));
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.array(fc.string(), { maxLength: 6 }), async (title, steps) => {
      const kept = await keepOwnTechnique(notebook, { title, steps }, id);
      if (!kept.ok) return;
      const [own] = ownTechniques(notebook);
      expect(own?.title).not.toBe("");
      const again = await keepOwnTechnique(
        notebook,
        { title: own?.title ?? "", steps: own?.steps ?? [] },
        id,
      );
      expect(again.ok).toBe(true);
      expect(ownTechniques(notebook)[0]).toEqual(own);
    }),
    { numRuns: 30 },
  );
});
