import type { Day } from "@lichen/base";
import { NEW_GOAL, type SetbackState } from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import { goalBook } from "./goal-book.ts";
import { keepGoal } from "./goals.ts";
import { keepKindness } from "./kindness.ts";
import { listEntries } from "./look-back.ts";
import { markStep } from "./mark-step.ts";
import { keepPerson } from "./people.ts";
import { keepPrediction } from "./predictions.ts";
import { momentNow, recordCheckIn } from "./record-check-in.ts";
import { keepSetback } from "./setback.ts";
import { chooseSuggestion, refusedSuggestions, suggestionNow } from "./suggestion.ts";
import { refuseTechnique, tellFlags } from "./technique-choices.ts";

const DAY = 86_400_000;

async function open(seed: number) {
  const { notebook, clock } = await openMemoryNotebook({ seed });
  const day = (): Day => {
    const now = momentNow(notebook);
    return now.ok ? now.value.day : (0 as Day);
  };
  const now = () =>
    suggestionNow(notebook, {
      day: day(),
      isQuiet: false,
      read: () => ({ entries: listEntries(notebook), book: goalBook(notebook) }),
    });
  const goal = async (wish: string) => {
    const kept = await keepGoal(notebook, { ...NEW_GOAL, wish, smallest: "to the gate" });
    if (!kept.ok) throw new Error(kept.problem.kind);
    return kept.value;
  };
  return { notebook, clock, day, now, goal, rule: () => now().suggested?.reason.rule };
}

it("says nothing on a first day, and turns to kindness after a heavy check-in, until something follows it", async () => {
  const { notebook, rule, now, clock } = await open(1);
  expect(now()).toEqual({ suggested: undefined, isEnough: false });
  await recordCheckIn(notebook, { pleasantness: 2, energy: 3 });
  expect(rule()).toBe("heavy");
  clock.set(clock.now() + 60_000);
  const state = {
    practice: "self-compassion-break",
    stage: "kept",
    answers: { hard: "a long day" },
    isWhole: true,
  } as const;
  await keepKindness(notebook, state);
  expect(rule()).toBeUndefined();
});

it("never suggests what a flag or a refusal rules out", async () => {
  const { notebook, now } = await open(2);
  await recordCheckIn(notebook, { pleasantness: 2, energy: 8 });
  expect(now().suggested?.suggestion).toMatchObject({ technique: "slow-breathing" });
  await tellFlags(notebook, ["lungs"]);
  expect(now().suggested?.suggestion).toMatchObject({ technique: "feet-on-the-floor" });
  await refuseTechnique(notebook, "feet-on-the-floor");
  expect(now().suggested?.suggestion).toMatchObject({ technique: "five-senses" });
});

it("remembers a refusal for good, and is quiet for the rest of that day", async () => {
  const { notebook, clock, rule } = await open(3);
  await recordCheckIn(notebook, { pleasantness: 2, energy: 3 });
  await keepPrediction(notebook, { text: "rain", lookAgain: 0 as Day });
  await chooseSuggestion(notebook, { kind: "refuse", rule: "heavy" });
  expect([rule(), refusedSuggestions(notebook)]).toEqual([undefined, ["heavy"]]);
  clock.set(clock.now() + DAY);
  expect(rule()).toBe("prediction-due");
  await recordCheckIn(notebook, { pleasantness: 1, energy: 3 });
  expect(rule()).toBe("prediction-due");
  await chooseSuggestion(notebook, { kind: "allow", rule: "heavy" });
  expect(rule()).toBe("heavy");
});

it("rests for a day after not today and after enough, which can be taken back", async () => {
  const { notebook, clock, rule, now } = await open(4);
  await keepPrediction(notebook, { text: "rain", lookAgain: 0 as Day });
  expect(rule()).toBe("prediction-due");
  for (const kind of ["not-today", "enough"] as const) {
    await chooseSuggestion(notebook, { kind });
    expect([rule(), now().isEnough]).toEqual([undefined, kind === "enough"]);
    await chooseSuggestion(notebook, { kind: "go-on" });
    expect([rule(), now().isEnough]).toEqual(["prediction-due", false]);
    await chooseSuggestion(notebook, { kind });
    clock.set(clock.now() + DAY);
    expect([rule(), now().isEnough]).toEqual(["prediction-due", false]);
  }
});

it("suggests no second thing on a day on which one was taken up", async () => {
  const { notebook, clock, rule } = await open(5);
  await keepPrediction(notebook, { text: "rain", lookAgain: 0 as Day });
  await chooseSuggestion(notebook, { kind: "take", rule: "prediction-due" });
  await recordCheckIn(notebook, { pleasantness: 1, energy: 3 });
  expect(rule()).toBe("prediction-due");
  clock.set(clock.now() + DAY);
  await recordCheckIn(notebook, { pleasantness: 1, energy: 3 });
  expect(rule()).toBe("heavy");
});

it("offers someone once three check-ins were heavy, where there is someone and nobody was asked", async () => {
  const { notebook, clock, rule } = await open(6);
  for (let i = 0; i < 3; i += 1) {
    clock.set(clock.now() + DAY);
    await recordCheckIn(notebook, { pleasantness: 2, energy: 3 });
  }
  expect(rule()).toBe("heavy");
  await keepPerson(notebook, { name: "Asha", is: "person", goodFor: [], phone: "", line: "" });
  expect(rule()).toBe("heavy-run");
});

it("meets a goal put off twice with kindness, and brings its lesson back with it until it is done again", async () => {
  const { notebook, clock, rule, now, goal } = await open(7);
  const id = await goal("Walk");
  for (let i = 0; i < 2; i += 1) {
    expect(rule()).toBeUndefined();
    await markStep(notebook, { goal: id, outcome: "not-today" });
    if (i === 0) clock.set(clock.now() + DAY);
  }
  expect(now().suggested).toMatchObject({
    suggestion: { kind: "setback", goal: { id, name: "Walk" } },
    reason: { rule: "not-today-twice", text: "Walk" },
  });
  const met: SetbackState = {
    road: "own",
    stage: "lesson",
    goal: id,
    answers: { lesson: "Shoes by the door" },
  };
  const begun = await keepSetback(notebook, met);
  expect(rule()).toBe("setback-open");
  await keepSetback(notebook, { ...met, stage: "kept" }, begun.ok ? begun.value : undefined);
  expect(rule()).toBeUndefined();
  clock.set(clock.now() + DAY);
  expect(now().suggested?.reason).toEqual({ rule: "lesson", text: "Shoes by the door" });
  await markStep(notebook, { goal: id, outcome: "partly" });
  clock.set(clock.now() + DAY);
  expect(rule()).toBeUndefined();
});

it("never speaks of harm that was done to someone", async () => {
  const { notebook, rule } = await open(8);
  await keepSetback(notebook, { road: "harmed", stage: "writing", answers: { happened: "x" } });
  expect(rule()).toBeUndefined();
});
