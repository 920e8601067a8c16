import type { Day, RecordId, Result } from "@lichen/base";
import { fieldValue, type Goal, NEW_GOAL, type StepOutcome, writeFirst } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import { goalBook } from "./goal-book.ts";
import { stepOffer } from "./goal-sizing.ts";
import { goalPage, goalRows, stepsOfDay } from "./goal-views.ts";
import { endPause, keepGoal, letGoOfGoal, pauseGoal } from "./goals.ts";
import { markStep, unmarkStep } from "./mark-step.ts";
import { recordCheckIn } from "./record-check-in.ts";

/** The day the clock of these tests stands on: 2026-11-23, a Monday. */
const TODAY = 20_780 as Day;
const DAY = 86_400_000;
const walk: Goal = { ...NEW_GOAL, wish: "Walk before work", unit: "minutes", size: 15 };

function value<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}
function stateOf(notebook: Notebook, id: RecordId, day: Day = TODAY) {
  const row = goalRows(notebook, goalBook(notebook), day).find((each) => each.id === id);
  if (!row) throw new Error("the goal was to be there");
  return row;
}
function fieldsWritten(notebook: Notebook, id: RecordId): readonly string[] {
  return Object.keys(notebook.life.record(id)?.operations.at(-1)?.fields ?? {}).toSorted();
}

describe("a goal in the notebook", () => {
  it("begins today, and a change writes what changed and nothing else", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 1 });
    const id = value(await keepGoal(notebook, walk));
    expect(stateOf(notebook, id).goal).toMatchObject({ wish: "Walk before work", begins: TODAY });
    expect(stepsOfDay(notebook, goalBook(notebook), TODAY).map((row) => row.id)).toEqual([id]);
    const { goal } = stateOf(notebook, id);
    await keepGoal(notebook, { ...goal, why: "I think better after some air" }, id);
    expect(fieldsWritten(notebook, id)).toEqual(["why"]);
    const before = notebook.life.size();
    await keepGoal(notebook, stateOf(notebook, id).goal, id);
    expect(notebook.life.size()).toBe(before);
  });

  it("rests in a pause, comes back when the pause is ended, and is refused backwards", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 2 });
    const id = value(await keepGoal(notebook, walk));
    value(await pauseGoal(notebook, { id, from: TODAY, to: undefined }));
    expect(stateOf(notebook, id).state.word).toBe("rest");
    expect(stepsOfDay(notebook, goalBook(notebook), TODAY)).toEqual([]);
    value(await endPause(notebook, { id, day: TODAY }));
    expect(stateOf(notebook, id).state.word).toBe("open");
    expect(await pauseGoal(notebook, { id, from: TODAY, to: (TODAY - 1) as Day })).toMatchObject({
      problem: { kind: "days-out-of-order" },
    });
  });

  it("is let go of with everything kept, and taken up again", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 3 });
    const id = value(await keepGoal(notebook, walk));
    value(await markStep(notebook, { goal: id, outcome: "done", size: 15 }));
    value(await letGoOfGoal(notebook, { id, isLetGo: true }));
    expect(stateOf(notebook, id).state.word).toBe("rest");
    expect(goalPage(notebook, goalBook(notebook), { id, day: TODAY })?.steps).toHaveLength(1);
    value(await letGoOfGoal(notebook, { id, isLetGo: false }));
    expect(stateOf(notebook, id).state.word).toBe("enough");
  });

  it("shows both versions when two devices named it apart", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 4 });
    const id = value(await keepGoal(notebook, walk));
    const apart = writeFirst(notebook.stamp(), { id, kind: "goal" }, { wish: "Walk at noon" });
    await notebook.append([apart]);
    const page = goalPage(notebook, goalBook(notebook), { id, day: TODAY });
    expect(page?.alternates).toEqual([
      { field: "wish", values: ["Walk at noon", "Walk before work"] },
    ]);
  });
});

describe("a step", () => {
  it("builds no ladder and offers no size of something to keep small, whatever came up", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 20 });
    const rhythm = { kind: "at-most", period: "day", most: 2 } as const;
    const tea = value(await keepGoal(notebook, { ...walk, wish: "Less tea", rhythm }));
    value(await markStep(notebook, { goal: tea, outcome: "done", amount: 5 }));
    const page = goalPage(notebook, goalBook(notebook), { id: tea, day: TODAY });
    expect(page).toMatchObject({ ladder: [], chances: [], state: { word: "beyond", kept: 5 } });
    expect(stepsOfDay(notebook, goalBook(notebook), TODAY)).toEqual([]);
  });

  it("is marked once a day, changed, and undone to what it was", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 5 });
    const goal = value(await keepGoal(notebook, walk));
    const first = value(await markStep(notebook, { goal, outcome: "done", size: 15 }));
    const second = value(
      await markStep(notebook, { goal, outcome: "partly", size: 15, amount: 5 }),
    );
    expect(second.id).toBe(first.id);
    expect(stateOf(notebook, goal).state.marked).toMatchObject({ outcome: "partly", amount: 5 });
    value(await unmarkStep(notebook, second));
    expect(stateOf(notebook, goal).state.marked).toMatchObject({ outcome: "done", size: 15 });
    expect(stateOf(notebook, goal).state.marked?.amount).toBeUndefined();
    value(await unmarkStep(notebook, first));
    expect(stateOf(notebook, goal).state.marked).toBeUndefined();
    value(await markStep(notebook, { goal, outcome: "not-today", size: 15 }));
    expect(stateOf(notebook, goal).state.marked?.outcome).toBe("not-today");
  });

  it("can be said of any day before, and of none to come", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 6 });
    const goal = value(await keepGoal(notebook, walk));
    const day = (TODAY - 900) as Day;
    const { id } = value(await markStep(notebook, { goal, day, outcome: "not-applicable" }));
    const record = notebook.life.record(id);
    expect(record && fieldValue(record, "when")).toMatchObject({ day, minute: null });
    expect(
      await markStep(notebook, { goal, day: (TODAY + 1) as Day, outcome: "done" }),
    ).toMatchObject({ problem: { kind: "day-to-come" } });
    expect(await markStep(notebook, { goal, outcome: "done", size: -3 })).toMatchObject({
      problem: { kind: "size-out-of-range" },
    });
    expect(await markStep(notebook, { goal: id, outcome: "done" })).toMatchObject({
      problem: { kind: "no-such-entry" },
    });
  });

  it("of a one-time goal is one for each part", async () => {
    const { notebook } = await openMemoryNotebook({ seed: 7 });
    const draft: Goal = { ...NEW_GOAL, wish: "Passport", rhythm: { kind: "once" } };
    const goal = value(await keepGoal(notebook, { ...draft, parts: ["photo", "form"] }));
    value(await markStep(notebook, { goal, outcome: "done", part: "photo" }));
    expect(stateOf(notebook, goal).partsDone).toEqual(["photo"]);
    value(await markStep(notebook, { goal, outcome: "done", part: "form" }));
    expect(stateOf(notebook, goal).state.word).toBe("complete");
  });
});

describe("the size that is offered", () => {
  async function lived(seed: number, outcomes: readonly StepOutcome[]) {
    const { notebook, clock } = await openMemoryNotebook({ seed });
    const goal = value(await keepGoal(notebook, walk));
    let day = TODAY as number;
    for (const outcome of outcomes) {
      const { offer } = stateOf(notebook, goal, day as Day);
      value(await recordCheckIn(notebook, { energy: 5 }));
      value(await markStep(notebook, { goal, outcome, size: offer.size }));
      clock.pass(DAY);
      day += 1;
    }
    return { notebook, goal, day: day as Day };
  }

  it("says that too little is known, and leans on the person’s own size", async () => {
    const { notebook, goal, day } = await lived(8, ["done", "done"]);
    const { offer } = stateOf(notebook, goal, day);
    expect(offer).toMatchObject({ size: 15, chance: undefined, suggested: undefined, tries: 2 });
  });

  it("is never raised silently, and steps down at once", async () => {
    const well = await lived(
      9,
      Array.from({ length: 14 }, () => "done" as const),
    );
    const after = stateOf(well.notebook, well.goal, well.day).offer;
    expect(after.suggested).toBeGreaterThan(15);
    expect(after.size).toBe(15);
    const hard = await lived(10, ["done", "done", "done", "not-today", "not-today", "not-today"]);
    const lower = stateOf(hard.notebook, hard.goal, hard.day).offer;
    expect(lower.size).toBeLessThan(15);
    expect(lower.reason?.kind).toBe("easing");
  });

  it("is what the person chose, once they chose it", async () => {
    const { notebook, goal, day } = await lived(
      11,
      Array.from({ length: 8 }, () => "done"),
    );
    const row = stateOf(notebook, goal, day);
    value(await keepGoal(notebook, { ...row.goal, size: 40 }, goal));
    expect(stateOf(notebook, goal, day).offer).toMatchObject({ size: 40 });
  });

  it("is the fold of the steps: told twice, or read anew, it is the same", async () => {
    const { notebook, goal, day } = await lived(12, ["done", "partly", "done", "done", "done"]);
    const book = goalBook(notebook);
    const kept = book.goals.find(({ id }) => id === goal);
    if (!kept) throw new Error("the goal was to be there");
    const anew = { ...notebook, life: Object.create(notebook.life) };
    expect(stepOffer(anew, kept, book, day)).toEqual(stepOffer(notebook, kept, book, day));
    const page = goalPage(notebook, book, { id: goal, day });
    const chances = page?.chances.map(({ chance }) => chance) ?? [];
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    expect(page?.chances.map(({ size }) => size)).toContain(page?.offer.size);
  });
});
