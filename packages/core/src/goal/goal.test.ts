import { type Day, type Json, type JsonObject, recordIdFromHash } from "@lichen/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hlc } from "../life/hlc.ts";
import type { Operation } from "../life/operation.ts";
import { foldRecord } from "../life/record.ts";
import { GOAL, GOAL_BANDS, type Goal, goalFields, WHOSE } from "./goal.ts";
import { goalAlternates, goalOf, NEW_GOAL } from "./read-goal.ts";
import { rhythmFromJson, rhythmToJson, settledRhythm, USUAL_RHYTHM } from "./rhythm.ts";

const id = recordIdFromHash(new Uint8Array(32).fill(7));
const write = (at: number, fields: JsonObject, over?: readonly string[]): Operation =>
  ({
    id: `op-${at}`,
    at: at as Hlc,
    record: id,
    kind: GOAL,
    fields,
    ...(over && { over }),
  }) as Operation;
const read = (...operations: readonly Operation[]) => {
  const record = foldRecord(id, operations);
  if (!record) throw new Error("the goal was to be there");
  return record;
};
const fieldsOf = (goal: Goal): JsonObject => {
  const fields = goalFields(goal);
  if (!fields.ok) throw new Error(fields.problem.kind);
  return fields.value;
};

const rhythms = fc.oneof(
  fc.record({
    kind: fc.constant("often" as const),
    period: fc.constantFrom("week" as const, "month" as const),
    least: fc.integer(),
    most: fc.option(fc.integer(), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant("at-most" as const),
    period: fc.constantFrom("day" as const, "week" as const, "month" as const),
    most: fc.integer(),
  }),
  fc.record({ kind: fc.constant("every" as const), days: fc.integer() }),
  fc.constant({ kind: "once" as const }),
);
const text = fc.string({ maxLength: 40 });
const goals: fc.Arbitrary<Goal> = fc.record({
  wish: text.filter((wish) => wish.trim() !== ""),
  why: text,
  whose: fc.option(fc.constantFrom(...WHOSE), { nil: undefined }),
  best: text,
  obstacle: text,
  cue: text,
  response: text,
  kindLine: text,
  smallest: text,
  unit: text,
  size: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
  rhythm: rhythms,
  band: fc.constantFrom(...GOAL_BANDS),
  reserve: fc.integer({ min: -3, max: 20 }),
  isLearning: fc.boolean(),
  parts: fc.array(text, { maxLength: 4 }),
  begins: fc.option(fc.integer({ min: 0, max: 40_000 }) as fc.Arbitrary<Day>, { nil: undefined }),
  pauses: fc.constant([]),
  letGo: fc.constant(undefined),
});

describe("a goal", () => {
  it("needs a wish and nothing else", () => {
    expect(goalFields({ ...NEW_GOAL, wish: " Walk before work " })).toMatchObject({
      value: { wish: "Walk before work", perWeek: 3, band: "steady" },
    });
    expect(goalFields(NEW_GOAL)).toMatchObject({ problem: { kind: "nothing-to-keep" } });
    expect(goalFields({ ...NEW_GOAL, wish: "x", size: 0 })).toMatchObject({
      problem: { kind: "size-out-of-range" },
    });
    expect(goalFields({ ...NEW_GOAL, wish: "x".repeat(501) })).toMatchObject({
      problem: { kind: "word-too-long" },
    });
  });

  it("reads what an earlier version wrote as it was meant", () => {
    const old = {
      wish: "Read",
      plan: { cue: "tea", response: "a page" },
      perWeek: 5,
      band: "gentle",
    };
    expect(goalOf(read(write(1, { ...old, whose: "mine", begins: 20_000 })))).toMatchObject({
      wish: "Read",
      cue: "tea",
      response: "a page",
      whose: "mine",
      band: "gentle",
      begins: 20_000,
      rhythm: { kind: "often", period: "week", least: 5 },
    });
  });

  it("comes back as it was written, and is settled after one pass", () => {
    fc.assert(
      fc.property(goals, (draft) => {
        const once = fieldsOf(draft);
        const goal = goalOf(read(write(1, once)));
        expect(goal).toBeDefined();
        expect(fieldsOf(goal ?? draft)).toEqual(once);
      }),
    );
  });

  it("keeps both versions of what two devices wrote apart, and both pauses", () => {
    const begun = write(1, fieldsOf({ ...NEW_GOAL, wish: "Walk" }));
    const here = write(2, { wish: "Walk early", pauses: [{ from: 10, to: 12 }] }, ["op-1"]);
    const there = write(3, { wish: "Walk at noon", pauses: [{ from: 20, to: null }] }, ["op-1"]);
    const record = read(there, begun, here);
    expect(goalAlternates(record)).toEqual(["wish"]);
    expect(goalOf(record)?.wish).toBe("Walk at noon");
    expect(
      goalOf(record)
        ?.pauses.map(({ from }) => from)
        .toSorted(),
    ).toEqual([10, 20]);
  });
});

describe("a rhythm", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(rhythms, (rhythm) => {
        const settled = settledRhythm(rhythm);
        expect(rhythmFromJson(rhythmToJson(settled), undefined)).toEqual(settled);
        expect(settledRhythm(settled)).toEqual(settled);
      }),
    );
  });

  it("falls back on what an earlier version knew, whatever it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (json, perWeek) => {
        const rhythm = rhythmFromJson(json as Json, perWeek as Json);
        expect(settledRhythm(rhythm)).toEqual(rhythm);
      }),
    );
    expect(rhythmFromJson({ kind: "by-the-moon" }, 4)).toMatchObject({ kind: "often", least: 4 });
    expect(rhythmFromJson(null, null)).toEqual(USUAL_RHYTHM);
  });
});
