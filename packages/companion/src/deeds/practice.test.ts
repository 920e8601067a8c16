import { fieldValue, pausedTechniques } from "@lichen/core";
import { fakeClock, openMemoryNotebook } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { eraseEntry } from "./edit-entry.ts";
import { keepOwnTechnique } from "./own-techniques.ts";
import { keepPractice, notedMoment, practiceOf, techniqueUses } from "./practice.ts";
import { recordVictory } from "./victory.ts";

const MINUTE = 60_000;

describe("a hard moment", () => {
  it("is kept at once and told more about later, under one name", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    const kept = await keepPractice(notebook, { technique: "music", before: 7, moment: "low" });
    if (!kept.ok) throw new Error(kept.problem.kind);
    const again = await keepPractice(notebook, { after: 4, minutes: 6 }, kept.value);
    expect(again).toEqual(kept);
    const record = notebook.life.record(kept.value);
    expect(record && practiceOf(record)).toEqual({
      technique: "music",
      moment: "low",
      before: 7,
      after: 4,
      minutes: 6,
      madeWorse: false,
    });
    expect(techniqueUses(notebook)).toEqual([{ technique: "music", before: 7, after: 4 }]);
    await keepPractice(notebook, { after: null }, kept.value);
    expect(techniqueUses(notebook)).toEqual([]);
  });

  it("that was made worse in words counts as harder, whatever the numbers say", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 2 });
    for (let time = 0; time < 2; time += 1) {
      await keepPractice(notebook, {
        technique: "cold-water",
        before: 6,
        after: 6,
        madeWorse: true,
      });
    }
    expect(pausedTechniques(techniqueUses(notebook))).toEqual(["cold-water"]);
  });

  it("keeps the name of a way of the person's own, whatever becomes of that way", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 8 });
    const own = await keepOwnTechnique(notebook, { title: "Tea on the roof" });
    if (!own.ok) throw new Error(own.problem.kind);
    const kept = await keepPractice(notebook, { technique: own.value, before: 6 });
    const way = notebook.life.record(own.value);
    if (way) await eraseEntry(notebook, way);
    const use = kept.ok ? notebook.life.record(kept.value) : undefined;
    expect(use && fieldValue(use, "title")).toBe("Tea on the roof");
  });

  it("without a before teaches nothing about a technique", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 3 });
    await keepPractice(notebook, { technique: "music", after: 2 });
    await keepPractice(notebook, { technique: null, before: 5, after: 2 });
    expect(techniqueUses(notebook)).toEqual([]);
  });

  it("that was only noted is asked about once: not at once, not the next day, not when it was answered", async () => {
    const clock = fakeClock();
    const { notebook } = await openMemoryNotebook({ seed: 4, clock });
    expect(notedMoment(notebook)).toBeUndefined();
    const kept = await keepPractice(notebook, { technique: null, before: 6 });
    if (!kept.ok) throw new Error(kept.problem.kind);
    expect(notedMoment(notebook)).toBeUndefined();
    clock.set(clock.now() + 12 * MINUTE);
    expect(notedMoment(notebook)).toMatchObject({ id: kept.value, before: 6 });
    clock.set(clock.now() + 400 * MINUTE);
    expect(notedMoment(notebook)).toBeUndefined();
    const later = await keepPractice(notebook, { technique: null });
    if (!later.ok) throw new Error(later.problem.kind);
    clock.set(clock.now() + 20 * MINUTE);
    await keepPractice(notebook, { after: 3 }, later.value);
    expect(notedMoment(notebook)).toBeUndefined();
    const third = await keepPractice(notebook, { technique: null });
    if (!third.ok) throw new Error(third.problem.kind);
    clock.set(clock.now() + 20 * MINUTE);
    expect(notedMoment(notebook)).toBeDefined();
    await keepPractice(notebook, { asked: true }, third.value);
    expect(notedMoment(notebook)).toBeUndefined();
  });
});

it("a small victory is kept in a person's words, with what shows it, and never empty", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 5 });
  const practice = await keepPractice(notebook, { technique: "music" });
  if (!practice.ok) throw new Error(practice.problem.kind);
  expect(await recordVictory(notebook, { text: "  " })).toMatchObject({ ok: false });
  const kept = await recordVictory(notebook, { text: " I stayed with it ", proof: practice.value });
  if (!kept.ok) throw new Error(kept.problem.kind);
  expect([...notebook.life.records()].find(({ id }) => id === kept.value)?.kind).toBe("victory");
});
