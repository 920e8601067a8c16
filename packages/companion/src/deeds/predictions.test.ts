import { addDays } from "@lichen/base";
import { isDueAgain } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { keepPrediction, predictionsOf, tellOutcome } from "./predictions.ts";
import { recordVictory } from "./victory.ts";

describe("the prediction diary", () => {
  it("keeps a guess, brings it back on its day, and keeps what happened", async () => {
    const { notebook, clock } = await openMemoryNotebook({ seed: 1 });
    const { today } = predictionsOf(notebook);
    const kept = await keepPrediction(notebook, {
      text: "They will laugh",
      sure: 8,
      lookAgain: addDays(today, 3),
    });
    if (!kept.ok) throw new Error(kept.problem.kind);
    const due = () => {
      const now = predictionsOf(notebook);
      return now.all.filter((each) => isDueAgain(each, now.today)).length;
    };
    expect(due()).toBe(0);
    clock.pass(3 * 86_400_000);
    expect(due()).toBe(1);
    await tellOutcome(notebook, { id: kept.value, outcome: "no", happened: "Nobody looked up" });
    expect(due()).toBe(0);
    expect(predictionsOf(notebook).all).toMatchObject([
      { text: "They will laugh", sure: 8, outcome: "no", happened: "Nobody looked up" },
    ]);
    await tellOutcome(notebook, { id: kept.value, outcome: null, happened: "" });
    expect(due()).toBe(1);
  });

  it("refuses a guess without a word, and tells nothing of what is no prediction", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 2 });
    expect(await keepPrediction(notebook, { text: " " })).toMatchObject({ ok: false });
    const victory = await recordVictory(notebook, { text: "rice" });
    if (!victory.ok) throw new Error(victory.problem.kind);
    const told = { id: victory.value, outcome: "yes", happened: "" } as const;
    expect(await tellOutcome(notebook, told)).toEqual({
      ok: false,
      problem: { kind: "no-such-entry" },
    });
    expect(predictionsOf(notebook).all).toEqual([]);
  });
});
