import type { PlannedResponse } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { hideEntries } from "./edit-entry.ts";
import { ifThenChains, keepIfThenChain } from "./if-then-chains.ts";
import { keepOwnTechnique } from "./own-techniques.ts";

const walk = { kind: "own", text: "walk to the gate" } as const;
const breathe = { kind: "technique", id: "slow-breathing" } as const;
const asha = { kind: "person", name: "Asha" } as const;
const draft = (...responses: readonly PlannedResponse[]) => ({
  cue: "my chest gets tight",
  responses,
  withoutPerson: false,
});

it("keeps a chain in the order it was given, and a new order in its place", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const kept = await keepIfThenChain(notebook, draft(walk, breathe, asha));
  if (!kept.ok) throw new Error(kept.problem.kind);
  const id = kept.value;
  expect(ifThenChains(notebook)).toEqual([{ ...draft(walk, breathe, asha), id, isHidden: false }]);
  await keepIfThenChain(notebook, { ...draft(asha, walk), withoutPerson: true }, id);
  expect(ifThenChains(notebook)).toEqual([
    { ...draft(asha, walk), withoutPerson: true, id, isHidden: false },
  ]);
});

it("keeps the kind of moment that was chosen, and lets go of it when it is left to the cue", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 5 });
  const kept = await keepIfThenChain(notebook, { ...draft(walk), moment: "panic" });
  if (!kept.ok) throw new Error(kept.problem.kind);
  expect(ifThenChains(notebook)).toMatchObject([{ moment: "panic" }]);
  await keepIfThenChain(notebook, draft(walk), kept.value);
  expect(ifThenChains(notebook)).toEqual([{ ...draft(walk), id: kept.value, isHidden: false }]);
});

it("says what is not there yet, and keeps nothing of it", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 2 });
  expect(await keepIfThenChain(notebook, { ...draft(walk), cue: " " })).toMatchObject({
    problem: { kind: "no-cue" },
  });
  expect(await keepIfThenChain(notebook, draft())).toMatchObject({
    problem: { kind: "no-response" },
  });
  expect(ifThenChains(notebook)).toEqual([]);
});

it("does not write a chain over something else", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 3 });
  const own = await keepOwnTechnique(notebook, { title: "tea" });
  if (!own.ok) throw new Error(own.problem.kind);
  expect(await keepIfThenChain(notebook, draft(walk), own.value)).toMatchObject({
    problem: { kind: "no-such-entry" },
  });
});

it("still reads when a technique of one's own in it is gone, and lists what is out of sight", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 4 });
  const tea = { kind: "technique", id: "0123456789abcdef", title: "tea on the roof" } as const;
  const kept = await keepIfThenChain(notebook, draft(tea));
  const record = kept.ok ? notebook.life.record(kept.value) : undefined;
  if (!record) throw new Error("the chain was to be kept");
  await hideEntries(notebook, [record]);
  expect(ifThenChains(notebook)).toMatchObject([{ responses: [tea], isHidden: true }]);
});
