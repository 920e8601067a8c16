import type { JsonObject } from "@lichen/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LifeRecord } from "../life/record.ts";
import { DAY_ANSWERS, dayFacts } from "./day-facts.ts";

function record(kind: string, fields: JsonObject, { hidden = false } = {}): LifeRecord {
  const versions = Object.entries(fields).map(([name, value]) => [
    name,
    [{ value, at: 1, by: [] }],
  ]);
  return {
    id: "r",
    kind,
    fields: new Map(versions as never),
    hidden,
    writtenAt: 1,
    changedAt: 1,
    operations: [],
  } as unknown as LifeRecord; // As the fold would make it.
}
const on = (day: number) => ({ when: { day, minute: 600, zone: "Asia/Kolkata" } });

describe("what a day says", () => {
  it("is the mean of its answers, and nothing for what was not answered", () => {
    const [day, ...others] = dayFacts([
      record("check-in", { ...on(100), kindness: 4, able: 7 }),
      record("check-in", { ...on(100), kindness: 6, strengths: ["patience"] }),
    ]);
    expect(others).toEqual([]);
    expect(day?.entries).toBe(2);
    expect(day?.answers).toEqual({ pleasantness: null, energy: null, kindness: 5, able: 7 });
    expect(day?.strengths).toEqual(["patience"]);
  });

  it("counts a step done partly as a half, and one that did not apply not at all", () => {
    const outcomes = ["done", "partly", "not-today", "not-applicable", "of a newer version"];
    const [day] = dayFacts(outcomes.map((outcome) => record("step", { ...on(1), outcome })));
    expect(day).toMatchObject({ asked: 3, done: 1.5, entries: 5 });
  });

  it("counts nothing that came up of something to keep small as a step", () => {
    const rhythm = { kind: "at-most", period: "week", most: 2 };
    const step = { ...on(1), outcome: "done" };
    const facts = dayFacts([
      record("step", { ...step, goal: "r" }),
      record("step", { ...step, goal: "another" }),
      record("goal", { wish: "Less tea", rhythm }),
    ]);
    expect(facts).toMatchObject([{ asked: 1, done: 1 }]);
  });

  it("counts no harm that was done to the person as a setback, and nothing that is out of sight", () => {
    const [day] = dayFacts([
      record("setback", { ...on(1), happened: "late" }),
      record("setback", { ...on(1), road: "harmed" }),
      record("setback", { ...on(1), happened: "hidden" }, { hidden: true }),
    ]);
    expect(day).toMatchObject({ setbacks: 1, entries: 2 });
  });

  it("does not care about order, and holds no number that is none, whatever the fields say", () => {
    const anything = fc.oneof(
      fc.double(),
      fc.string(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    const records = fc.array(
      fc
        .record({
          kind: fc.constantFrom("check-in", "step", "practice", "setback", "journal", "unheard-of"),
          day: fc.integer({ min: -40_000, max: 40_000 }),
          fields: fc.dictionary(
            fc.constantFrom(...DAY_ANSWERS, "outcome", "strengths", "needsMet", "road"),
            anything,
          ),
        })
        .map(({ kind, day, fields }) => record(kind, { ...fields, ...on(day) } as JsonObject)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(records, (some) => {
        const facts = dayFacts(some);
        const without = facts.map(({ strengths, needsMet, needsUnmet, ...rest }) => rest);
        const turned = dayFacts(some.toReversed());
        expect(turned.map(({ day, entries, asked }) => [day, entries, asked])).toEqual(
          facts.map(({ day, entries, asked }) => [day, entries, asked]),
        );
        expect(facts.reduce((sum, { entries }) => sum + entries, 0)).toBe(some.length);
        expect(JSON.stringify(without)).not.toContain("NaN");
        for (const { answers, asked, done } of facts) {
          expect(done).toBeLessThanOrEqual(asked);
          for (const value of Object.values(answers)) {
            expect(value === null || (value >= 0 && value <= 10)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
