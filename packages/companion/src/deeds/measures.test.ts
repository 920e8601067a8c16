import { addDays, type Day } from "@lichen/base";
import type { MeasureAnswers, MeasureId } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { chooseMeasure, keepMeasure, measuresSoFar } from "./measures.ts";
import { recordVictory } from "./victory.ts";

const DAY = 86_400_000;

async function opened(seed: number) {
  const { notebook, clock } = await openMemoryNotebook({ seed });
  const its = (measure: MeasureId) => {
    const found = measuresSoFar(notebook).all.find((each) => each.measure === measure);
    if (!found) throw new Error(`no ${measure}`);
    return found;
  };
  const answer = async (measure: MeasureId, answers: MeasureAnswers) => {
    const kept = await keepMeasure(notebook, { measure, answers, at: undefined });
    if (!kept.ok) throw new Error(kept.problem.kind);
    return kept.value;
  };
  return { notebook, clock, its, answer };
}

describe("questionnaires in a notebook", () => {
  it("keep as they are answered, are gone on with, and end", async () => {
    const { notebook, clock, its } = await opened(1);
    expect(its("who-5")).toMatchObject({ standing: { kind: "due" }, results: [] });
    const draft = { measure: "who-5", answers: [3, null, null, null, null], at: 1 } as const;
    const kept = await keepMeasure(notebook, draft);
    if (!kept.ok) throw new Error(kept.problem.kind);
    expect(its("who-5").begun).toMatchObject({ id: kept.value, at: 1, answers: draft.answers });
    expect(its("who-5").results).toEqual([]);
    const whole = { ...draft, answers: [3, 2, 4, 1, 3], at: undefined };
    expect(await keepMeasure(notebook, whole, kept.value)).toEqual(kept);
    const { begun, results, standing } = its("who-5");
    expect(begun).toBeUndefined();
    expect(results).toMatchObject([{ total: 52, change: undefined, way: undefined }]);
    expect(standing).toEqual({ kind: "resting", from: addDays(results[0]?.day ?? (0 as Day), 14) });
    clock.pass(14 * DAY);
    expect(its("who-5").standing).toEqual({ kind: "due" });
  });

  it("say of a change whether wobble alone would do it: WHO-5 from 40, by 12 and by 24", async () => {
    const { clock, its, answer } = await opened(2);
    await answer("who-5", [2, 2, 2, 2, 2]);
    clock.pass(14 * DAY);
    await answer("who-5", [3, 3, 3, 2, 2]);
    clock.pass(14 * DAY);
    await answer("who-5", [4, 4, 4, 4, 3]);
    clock.pass(14 * DAY);
    await answer("who-5", [4, 4, 4, 4, 3]);
    const { results } = its("who-5");
    expect(results.map(({ total, change, way }) => [total, change, way])).toEqual([
      [40, undefined, undefined],
      [52, "within-wobble", "higher"],
      [76, "bigger-than-wobble", "higher"],
      [76, "within-wobble", "same"],
    ]);
    // 1.96 · 20 · √.15 = 15.18 on either side.
    expect(results[0]?.low).toBeCloseTo(24.82, 1);
    expect(results[0]?.high).toBeCloseTo(55.18, 1);
  });

  it("say of SSCS-S before and after on one day what its own wobble would do", async () => {
    const { its, answer } = await opened(8);
    // Nine, ten, fourteen and twenty-four of six, the second, fourth and fifth turned round.
    await answer("sscs-s", [2, 5, 1, 4, 5, 2]);
    await answer("sscs-s", [3, 5, 1, 4, 5, 2]);
    await answer("sscs-s", [3, 4, 2, 4, 4, 3]);
    await answer("sscs-s", [4, 2, 4, 2, 2, 4]);
    const { results } = its("sscs-s");
    expect(results.map(({ total, change }) => [total, change])).toEqual([
      [1.5, undefined],
      [1.67, "within-wobble"],
      [2.33, "perhaps"],
      [4, "bigger-than-wobble"],
    ]);
    // 1.96 · .85 · √.15 = .645 on either side, and no lower than the scale goes.
    expect(results[0]?.low).toBe(1);
    expect(results[0]?.high).toBeCloseTo(2.145, 3);
  });

  it("compare past one that cannot be added up, and keep that one in sight", async () => {
    const { clock, its, answer } = await opened(3);
    await answer("ucla-3", [1, 2, 2]);
    clock.pass(DAY);
    await answer("ucla-3", [1, null, 2]);
    clock.pass(DAY);
    await answer("ucla-3", [3, 3, 3]);
    expect(its("ucla-3").results.map(({ total, way }) => [total, way])).toEqual([
      [5, undefined],
      [undefined, undefined],
      [9, "higher"],
    ]);
  });

  it("begin anew after some days, and the answers of then are no result unless they are whole", async () => {
    const { notebook, clock, its } = await opened(4);
    await keepMeasure(notebook, { measure: "ucla-3", answers: [1, null, null], at: 1 });
    clock.pass(3 * DAY);
    expect(its("ucla-3")).toMatchObject({ begun: undefined, results: [] });
    await keepMeasure(notebook, { measure: "ucla-3", answers: [1, 1, 2], at: 2 });
    expect(its("ucla-3").results).toEqual([]);
    clock.pass(3 * DAY);
    expect(its("ucla-3").results).toMatchObject([{ total: 4 }]);
  });

  it("are offered by their nature until the person says otherwise, and then by their word", async () => {
    const { notebook, its } = await opened(5);
    expect(its("phq-4").standing).toEqual({ kind: "on-request" });
    await chooseMeasure(notebook, "phq-4", "offer");
    expect(its("phq-4").standing).toEqual({ kind: "due" });
    await chooseMeasure(notebook, "who-5", "aside");
    expect(its("who-5").standing).toEqual({ kind: "aside" });
    await chooseMeasure(notebook, "who-5", null);
    await chooseMeasure(notebook, "phq-4", null);
    expect([its("who-5").standing, its("phq-4").standing]).toEqual([
      { kind: "due" },
      { kind: "on-request" },
    ]);
  });

  it("lead from PHQ-4 to a longer one, and name people beside a low WHO-5", async () => {
    const { its, answer } = await opened(6);
    await answer("phq-4", [0, 1, 2, 2]);
    expect(its("phq-4").results).toMatchObject([{ longer: ["phq-8"], callsForCompany: true }]);
    await answer("who-5", [1, 1, 2, 2, 1]);
    expect(its("who-5").results).toMatchObject([{ total: 28, callsForCompany: true }]);
  });

  it("keep nothing where nothing was answered, and change nothing that is none", async () => {
    const { notebook } = await opened(7);
    const none = { measure: "who-5", answers: [null, null, null, null, null], at: 0 } as const;
    expect(await keepMeasure(notebook, none)).toMatchObject({ ok: false });
    const victory = await recordVictory(notebook, { text: "rice" });
    if (!victory.ok) throw new Error(victory.problem.kind);
    expect(await keepMeasure(notebook, { ...none, answers: [1] }, victory.value)).toEqual({
      ok: false,
      problem: { kind: "no-such-entry" },
    });
  });
});
