import { OWN_PAGES, writeFirst } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import { keepOwnPage, keptOwnPage, ownPageInFull } from "./own-pages.ts";

const PLAN = "safety-plan";

/** What another device wrote without having seen this one. */
async function elsewhere(notebook: Notebook, said: { readonly [part: string]: string }) {
  const { id } = keptOwnPage(notebook, PLAN);
  await notebook.append([writeFirst(notebook.stamp(), { id, kind: PLAN }, said)]);
}

it("a part worded on two devices has both wordings until one is written over both", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  await keepOwnPage(notebook, PLAN, { alone: "walk to the gate", signs: "I go quiet" });
  await elsewhere(notebook, { alone: "make tea", signs: "I go quiet" });
  const kept = keptOwnPage(notebook, PLAN);
  expect(Object.keys(kept.wordings)).toEqual(["alone"]);
  expect(kept.wordings.alone?.toSorted()).toEqual(["make tea", "walk to the gate"]);
  expect(ownPageInFull(kept).alone).toContain("walk to the gate");
  expect(ownPageInFull(kept).alone).toContain("make tea");
  expect(ownPageInFull(kept).signs).toBe("I go quiet");

  await keepOwnPage(notebook, PLAN, { alone: "make tea" });
  expect(keptOwnPage(notebook, PLAN)).toMatchObject({ wordings: {}, page: { alone: "make tea" } });
});

it("nothing that was written on any device is missing from the page to be read", async () => {
  const part = fc.constantFrom(...OWN_PAGES[PLAN]);
  const writes = fc.array(fc.record({ part, text: fc.stringMatching(/^[a-z]{1,8}$/) }), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(writes, async (all) => {
      const { notebook } = await openMemoryNotebook({ seed: 2 });
      for (const { part: which, text } of all) await elsewhere(notebook, { [which]: text });
      const kept = keptOwnPage(notebook, PLAN);
      const full = ownPageInFull(kept);
      for (const { part: which, text } of all) {
        expect(full[which].split("\n\n")).toContain(text);
        expect(kept.wordings[which] ?? [kept.page[which]]).toContain(text);
      }
    }),
    { numRuns: 30 },
  );
});
