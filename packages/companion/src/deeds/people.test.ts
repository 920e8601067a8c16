import { openMemoryNotebook } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { eraseEntry, hideEntries } from "./edit-entry.ts";
import { indexEntries, listEntries } from "./look-back.ts";
import { keepOwnPage, ownPage } from "./own-pages.ts";
import { keepPerson, keepReachOut, people } from "./people.ts";
import { victoriesOf } from "./victories.ts";

const meera = {
  name: "Meera",
  is: "person",
  goodFor: ["listen"],
  phone: "98765 43210",
  line: "after eight",
} as const;

describe("the circle", () => {
  it("holds people as they came in, and how they are changed", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    const kept = await keepPerson(notebook, meera);
    await keepPerson(notebook, { ...meera, name: "Bruno", is: "pet", goodFor: ["distract"] });
    if (!kept.ok) throw new Error(kept.problem.kind);
    await keepPerson(notebook, { ...meera, line: "Sundays" }, kept.value);
    expect(people(notebook).map(({ name, line }) => [name, line])).toEqual([
      ["Meera", "Sundays"],
      ["Bruno", "after eight"],
    ]);
  });

  it("knows when someone was last reached, and counts nothing", async () => {
    const { notebook, clock } = await openMemoryNotebook({ seed: 2 });
    const kept = await keepPerson(notebook, meera);
    if (!kept.ok) throw new Error(kept.problem.kind);
    expect(people(notebook)[0]?.lastReached).toBeUndefined();
    await keepReachOut(notebook, { person: kept.value, need: "listen" });
    const first = people(notebook)[0]?.lastReached ?? 0;
    clock.set(clock.now() + 3 * 86_400_000);
    await keepReachOut(notebook, { person: kept.value, need: "practical" });
    expect(people(notebook)[0]?.lastReached).toBe(first + 3);
  });

  it("lets someone go out of sight without breaking what was kept about them", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 3 });
    const kept = await keepPerson(notebook, meera);
    if (!kept.ok) throw new Error(kept.problem.kind);
    const asked = await keepReachOut(notebook, { person: kept.value, need: "listen" });
    if (!asked.ok) throw new Error(asked.problem.kind);
    const record = notebook.life.record(kept.value);
    if (!record) throw new Error("no record");
    await hideEntries(notebook, [record]);
    expect(people(notebook)).toEqual([]);
    expect(notebook.life.record(asked.value)?.hidden).toBe(false);
  });

  it("lets someone go for good who stands in the safety plan: the plan and what was done keep their words", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 6 });
    const kept = await keepPerson(notebook, { ...meera, goodFor: ["crisis"] });
    if (!kept.ok) throw new Error(kept.problem.kind);
    const plan = { people: "Meera, 98765 43210", distract: "the roof with Meera" };
    await keepOwnPage(notebook, "safety-plan", plan);
    const asked = await keepReachOut(notebook, { person: kept.value, need: "listen" });
    if (!asked.ok) throw new Error(asked.problem.kind);
    const told = victoriesOf(notebook);
    expect(told).toMatchObject([{ from: "reach-out", who: "Meera" }]);
    const record = notebook.life.record(kept.value);
    if (!record) throw new Error("no record");
    await hideEntries(notebook, [record]);
    expect(victoriesOf(notebook)).toEqual(told);
    await eraseEntry(notebook, record);
    expect(ownPage(notebook, "safety-plan")).toMatchObject(plan);
    expect(victoriesOf(notebook)).toEqual(told);
    expect(people(notebook)).toEqual([]);
    expect(
      indexEntries(listEntries(notebook))
        .find("meera")
        .map(({ id }) => id),
    ).toEqual([asked.value]);
    // Asking somebody who is gone is still kept, without a name.
    expect(await keepReachOut(notebook, { person: kept.value, need: "listen" })).toMatchObject({
      ok: true,
    });
  });

  it("refuses a person without a name, and loses nothing by it", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 4 });
    expect(await keepPerson(notebook, { ...meera, name: " " })).toMatchObject({ ok: false });
    expect(people(notebook)).toEqual([]);
  });
});

it("a page of one's own keeps each part apart, so that two devices may write two of them", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 5 });
  expect(ownPage(notebook, "care-card").helps).toBe("");
  await keepOwnPage(notebook, "care-card", { helps: "tea, and no questions" });
  await keepOwnPage(notebook, "care-card", { helpsNot: "being told to cheer up" });
  await keepOwnPage(notebook, "safety-plan", { alone: "walk to the gate" });
  expect(ownPage(notebook, "safety-plan")).toMatchObject({ alone: "walk to the gate", signs: "" });
  expect(ownPage(notebook, "care-card")).toEqual({
    looksLike: "",
    helps: "tea, and no questions",
    helpsNot: "being told to cheer up",
    pleaseDo: "",
  });
});
