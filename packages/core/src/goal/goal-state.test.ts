import { addDays, type Day, FIRST_DAY, LAST_DAY, recordIdFromHash } from "@lichen/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Goal } from "./goal.ts";
import { dueOn, partsDone } from "./goal-state.ts";
import { composePause, isPaused, pausesEndedOn, pausesFromJson, pausesToJson } from "./pause.ts";
import { NEW_GOAL } from "./read-goal.ts";
import { periodAround, settledRhythm } from "./rhythm.ts";
import { isKept, OUTCOMES, type StepMark, type StepOutcome } from "./step.ts";

const MONDAY = 20_780 as Day; // 2026-11-23.
const id = recordIdFromHash(new Uint8Array(32).fill(3));
const mark = (day: number, outcome: StepOutcome, part?: string): StepMark => ({
  id,
  day: day as Day,
  outcome,
  unit: "",
  part,
});
const marked = (...marks: readonly StepMark[]) => marks;
const often = (least: number, more: Partial<Goal> = {}): Goal => ({
  ...NEW_GOAL,
  wish: "Walk",
  rhythm: { kind: "often", period: "week", least, most: undefined },
  ...more,
});
const word = (goal: Goal, marks: readonly StepMark[], day: number) =>
  dueOn(goal, marked(...marks), day as Day).word;

describe("how a goal stands on a day", () => {
  it("is open while there is time, due when there is none to spare, and then enough", () => {
    const goal = often(2);
    expect(word(goal, [], MONDAY)).toBe("open");
    expect(word(goal, [], MONDAY + 5)).toBe("due");
    expect(word(goal, [mark(MONDAY, "partly"), mark(MONDAY + 1, "done")], MONDAY + 5)).toBe(
      "enough",
    );
  });

  it("takes a reserve day for a day that is let go by, and asks for no reason", () => {
    const goal = often(5, { reserve: 2 });
    const done = [0, 1, 2].map((n) => mark(MONDAY + n, "done"));
    const away = [3, 4].map((n) => mark(MONDAY + n, "not-today"));
    const state = dueOn(goal, marked(...done, ...away), (MONDAY + 5) as Day);
    expect(state).toMatchObject({ word: "enough", kept: 3, spared: 2, reserveLeft: 0 });
  });

  it("asks again so many days after the last step", () => {
    const goal = often(1, { rhythm: { kind: "every", days: 3 } });
    const marks = [mark(MONDAY, "done")];
    expect([1, 2, 3, 9].map((n) => word(goal, marks, MONDAY + n))).toEqual([
      "enough",
      "enough",
      "due",
      "due",
    ]);
  });

  it("says within or beyond of something to keep small", () => {
    const goal = often(1, { rhythm: { kind: "at-most", period: "week", most: 1 } });
    expect(word(goal, [mark(MONDAY, "done")], MONDAY)).toBe("within");
    expect(word(goal, [mark(MONDAY, "done"), mark(MONDAY + 1, "done")], MONDAY + 1)).toBe("beyond");
  });

  it("counts how much of something to keep small there was in a day, and the next day begins anew", () => {
    const goal = often(1, { rhythm: { kind: "at-most", period: "day", most: 2 } });
    const marks = [
      { ...mark(MONDAY, "done"), amount: 2 },
      { ...mark(MONDAY + 1, "done"), amount: 2.5 },
    ];
    expect([0, 1, 2].map((n) => word(goal, marks, MONDAY + n))).toEqual([
      "within",
      "beyond",
      "within",
    ]);
    expect(dueOn(goal, marks, (MONDAY + 1) as Day)).toMatchObject({ kept: 2.5, asked: 2 });
    expect(dueOn(goal, [mark(MONDAY, "done")], MONDAY).kept).toBe(1);
  });

  it("is complete once it is done, or each of its parts", () => {
    const goal = often(1, { rhythm: { kind: "once" }, parts: ["call", "sign"] });
    const first = mark(MONDAY, "done", "sign");
    expect(word(goal, [first], MONDAY + 1)).toBe("open");
    expect(partsDone(goal, marked(first))).toEqual(["sign"]);
    expect(word(goal, [first, mark(MONDAY + 1, "done", "call")], MONDAY + 2)).toBe("complete");
    expect(word({ ...goal, parts: [] }, [mark(MONDAY, "done")], MONDAY + 9)).toBe("complete");
  });

  it("rests while paused for years, and owes nothing afterwards", () => {
    const goal = often(3, { pauses: [{ from: MONDAY, to: addDays(MONDAY, 1_500) }] });
    for (const n of [0, 700, 1_500]) expect(word(goal, [], MONDAY + n)).toBe("rest");
    const after = addDays(MONDAY, 1_501);
    expect(word(goal, [], after)).not.toBe("rest");
    expect(dueOn(goal, marked(), after).asked).toBeLessThanOrEqual(3);
  });

  it("never falls due before it begins, after it was let go of, or when it asks for nothing", () => {
    expect(word(often(7, { begins: (MONDAY + 3) as Day }), [], MONDAY)).toBe("rest");
    expect(word(often(7, { letGo: MONDAY }), [], MONDAY + 90)).toBe("rest");
    const never = often(0, {
      rhythm: settledRhythm({ kind: "at-most", period: "week", most: -4 }),
    });
    for (let n = 0; n < 30; n += 1) expect(word(never, [], MONDAY + n)).toBe("within");
  });
});

const days = fc.integer({ min: MONDAY - 40, max: MONDAY + 40 });
const marks = fc
  .uniqueArray(days, { maxLength: 40 })
  .chain((some) =>
    fc.tuple(
      ...some.map((day) => fc.constantFrom(...OUTCOMES).map((outcome) => mark(day, outcome))),
    ),
  );
const anyGoal = fc
  .record({
    least: fc.integer({ min: 1, max: 28 }),
    period: fc.constantFrom("week" as const, "month" as const),
    isByDay: fc.boolean(),
    kind: fc.constantFrom("often" as const, "at-most" as const, "every" as const, "once" as const),
    reserve: fc.integer({ min: 0, max: 7 }),
    pause: fc.option(days, { nil: undefined }),
    begins: fc.option(days, { nil: undefined }),
  })
  .map(({ least, period, isByDay, kind, reserve, pause, begins }): Goal => {
    const rhythm =
      kind === "often"
        ? { kind, period, least, most: undefined }
        : kind === "at-most"
          ? { kind, period: isByDay ? ("day" as const) : period, most: least }
          : kind === "every"
            ? { kind, days: least }
            : { kind };
    return {
      ...NEW_GOAL,
      wish: "Walk",
      rhythm: settledRhythm(rhythm),
      reserve,
      begins: begins as Day | undefined,
      pauses: pause === undefined ? [] : [{ from: pause as Day, to: addDays(pause as Day, 6) }],
    };
  });

describe("laws of a goal’s days", () => {
  it("one more step never makes a goal ask for more", () => {
    fc.assert(
      fc.property(anyGoal, marks, days, (goal, some, at) => {
        const day = at as Day;
        const before = dueOn(goal, marked(...some), day);
        const after = dueOn(goal, marked(...some, mark(day, "done")), day);
        expect(after.kept).toBeGreaterThanOrEqual(before.kept);
        expect(["due", "open"]).not.toContain(after.word);
        expect(after.asked).toBeLessThanOrEqual(before.asked + 1);
      }),
    );
  });

  it("a pause never makes anything due", () => {
    fc.assert(
      fc.property(anyGoal, marks, days, (goal, some, at) => {
        const pauses = [...goal.pauses, { from: at as Day, to: undefined }];
        const paused = { ...goal, pauses };
        expect(["due", "open"]).not.toContain(dueOn(paused, marked(...some), at as Day).word);
        const { asked } = dueOn(goal, marked(...some), at as Day);
        expect(dueOn(paused, marked(...some), at as Day).asked).toBeLessThanOrEqual(asked);
      }),
    );
  });

  it("nothing is carried from one period into the next", () => {
    fc.assert(
      fc.property(anyGoal, marks, days, (goal, some, at) => {
        if (goal.rhythm.kind !== "often") return;
        const { from, to } = periodAround(goal.rhythm, at as Day);
        const inside = some.filter(({ day }) => day >= from && day <= to);
        expect(dueOn(goal, marked(...some), at as Day)).toEqual(
          dueOn(goal, marked(...inside), at as Day),
        );
      }),
    );
  });

  it("counts what its slow twin counts", () => {
    fc.assert(
      fc.property(anyGoal, marks, days, (goal, some, at) => {
        const { from, to, kept, spared } = dueOn(goal, marked(...some), at as Day);
        const inside = some.filter(({ day }) => day >= from && day <= to);
        const letBy = inside.filter(({ outcome }) => outcome === "not-today").length;
        expect(kept).toBe(inside.filter(isKept).length);
        expect(spared).toBe(Math.min(goal.reserve, letBy));
      }),
    );
  });

  it("answers on the first and the last day there is", () => {
    fc.assert(
      fc.property(anyGoal, fc.constantFrom(FIRST_DAY, LAST_DAY, 0 as Day), (goal, day) => {
        const { from, to } = dueOn(goal, marked(), day);
        expect(from).toBeLessThanOrEqual(day);
        expect(to).toBeGreaterThanOrEqual(day);
      }),
    );
  });
});

describe("a pause", () => {
  it("is refused when it would end before it begins", () => {
    expect(composePause(MONDAY, (MONDAY - 1) as Day)).toMatchObject({ ok: false });
    expect(composePause(MONDAY, undefined)).toMatchObject({ ok: true });
  });

  it("is read as it was written, and over once it is ended", () => {
    const pauses = fc.array(
      fc.record({ from: days, long: fc.option(fc.nat({ max: 60 }), { nil: undefined }) }),
    );
    fc.assert(
      fc.property(pauses, days, (some, at) => {
        const all = some.map(({ from, long }) => ({
          from: from as Day,
          to: long === undefined ? undefined : ((from + long) as Day),
        }));
        expect(pausesFromJson(pausesToJson(all))).toEqual(all);
        const ended = pausesEndedOn(all, at as Day);
        for (const day of [at, at + 30]) expect(isPaused(ended, day as Day)).toBe(false);
        expect(isPaused(ended, (at - 1) as Day)).toBe(isPaused(all, (at - 1) as Day));
      }),
    );
  });
});
