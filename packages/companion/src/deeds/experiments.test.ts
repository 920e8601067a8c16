import { addDays, type Day } from "@lichen/base";
import { openMemoryNotebook } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { beginExperiment, noteExperimentDay, stopExperiment } from "./experiments.ts";
import { experimentsSoFar } from "./experiments-so-far.ts";
import { refuseTechnique, tellFlags } from "./technique-choices.ts";

const DAY = 86_400_000;

async function begun(seed: number) {
  const { notebook, clock } = await openMemoryNotebook({ seed });
  const kept = await beginExperiment(notebook, { trial: "music", weeks: 8 });
  if (!kept.ok) throw new Error(kept.problem.kind);
  const id = kept.value;
  const now = () => {
    const all = experimentsSoFar(notebook);
    const [latest] = all.all;
    if (!latest) throw new Error("it is gone");
    return { ...all, latest };
  };
  const note = (day: Day, outcome: number, followed = true) =>
    noteExperimentDay(notebook, { experiment: id, day, outcome, followed });
  return { notebook, clock, id, now, note };
}

describe("a self-experiment", () => {
  it("begins tomorrow with every day flipped, and its end agreed on", async () => {
    const { now, clock } = await begun(1);
    const { today, latest, days } = now();
    expect(latest.experiment.begins).toBe(today + 1);
    expect(latest.end - latest.experiment.begins).toBe(56);
    expect(latest.experiment.sides).toMatch(/^[ab]{56}$/);
    expect(days).toEqual([]);
    clock.pass(DAY);
    expect(now().days).toMatchObject([{ day: today + 1, noted: undefined }]);
  });

  it("tells today’s side and no other, and takes a day today or the day after", async () => {
    const { now, note, clock } = await begun(2);
    clock.pass(2 * DAY);
    const { today, days } = now();
    expect(days.map(({ day }) => day)).toEqual([today, today - 1]);
    expect(await note(addDays(today, -1), 4)).toMatchObject({ ok: true });
    expect(now().days.map(({ day }) => day)).toEqual([today]);
    expect(await note(today, 6)).toMatchObject({ ok: true });
    expect(await note(today, 7, false)).toMatchObject({ ok: true });
    expect(now().days).toMatchObject([{ noted: { outcome: 7, followed: false } }]);
    for (const far of [addDays(today, 1), addDays(today, -2)])
      expect(await note(far, 5)).toMatchObject({ ok: false });
    clock.pass(DAY);
    expect(now().latest).toMatchObject({ past: 2, noted: 2, followed: 1, left: 54 });
  });

  it("says what came out once its last day is over, and not one day before", async () => {
    const { now, note, clock } = await begun(3);
    for (let at = 0; at < 56; at += 1) {
      clock.pass(DAY);
      const { today, days, latest } = now();
      expect(latest.result).toBeUndefined();
      await note(today, (days[0]?.side === "b" ? 7 : 4) + (at % 3));
    }
    clock.pass(DAY);
    const { latest, days } = now();
    expect(latest.isUnderWay).toBe(false);
    expect(days).toEqual([]);
    expect(latest.result).toMatchObject({ word: "b-higher", days: 56 });
    expect(latest.result?.effect).toBeGreaterThan(2);
    expect(latest.result?.means.b).toBeGreaterThan(latest.result?.means.a ?? 10);
  });

  it("has no result once it was stopped, even past its end; taken up again it goes on", async () => {
    const { now, note, clock, notebook, id } = await begun(4);
    clock.pass(DAY);
    await note(now().today, 5);
    await stopExperiment(notebook, { id, isStopped: true });
    expect(now().latest).toMatchObject({ isUnderWay: false, result: undefined });
    expect(await note(now().today, 6)).toMatchObject({ ok: false });
    await stopExperiment(notebook, { id, isStopped: false });
    expect(now().latest.isUnderWay).toBe(true);
    await stopExperiment(notebook, { id, isStopped: true });
    clock.pass(80 * DAY);
    expect(now().latest.result).toBeUndefined();
  });

  it("is one at a time", async () => {
    const { notebook } = await begun(5);
    expect(await beginExperiment(notebook, { trial: "kind-hand", weeks: 12 })).toEqual({
      ok: false,
      problem: { kind: "one-under-way" },
    });
  });

  it("is never about what body, past or the person’s word rules out", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 6 });
    const { fit } = experimentsSoFar(notebook);
    expect(fit).toContain("walk-outside");
    await tellFlags(notebook, ["pain", "warmth-hurts"]);
    await refuseTechnique(notebook, "music");
    expect(experimentsSoFar(notebook).fit).toEqual(["name-it", "one-small-thing", "small-win"]);
    for (const trial of ["walk-outside", "kind-hand", "music"] as const)
      expect(await beginExperiment(notebook, { trial, weeks: 8 })).toEqual({
        ok: false,
        problem: { kind: "does-not-fit" },
      });
  });
});
