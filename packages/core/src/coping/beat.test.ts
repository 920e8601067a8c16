import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beatAt, type Pace, secondsOf } from "./index.ts";

const BREATH: Pace = { kind: "breath", in: 5, out: 7, rounds: 2 };

describe("the beat of a step", () => {
  it("breathes in, then out, then in again, and is over after its rounds", () => {
    const at = (seconds: number) => beatAt(BREATH, seconds);
    expect(at(0)).toMatchObject({ phase: "in", left: 5, turn: 0 });
    expect(at(4.9)).toMatchObject({ phase: "in", left: 1, turn: 0 });
    expect(at(5)).toMatchObject({ phase: "out", left: 7, turn: 1 });
    expect(at(12)).toMatchObject({ phase: "in", left: 5, turn: 2 });
    expect(at(24)).toBeUndefined();
  });

  it("waits its seconds, and a free step waits for the person", () => {
    expect(beatAt({ kind: "wait", seconds: 20 }, 0.5)).toEqual({ kind: "wait", left: 20 });
    expect(beatAt({ kind: "wait", seconds: 20 }, 20)).toBeUndefined();
    expect(beatAt({ kind: "free" }, 1e9)).toEqual({ kind: "free" });
    expect(secondsOf({ kind: "free" })).toBeUndefined();
  });

  it("counts down without a jump, in turns that never go back, and the seconds add up", () => {
    const pace = fc.record({
      kind: fc.constant("breath" as const),
      in: fc.integer({ min: 1, max: 8 }),
      out: fc.integer({ min: 1, max: 10 }),
      rounds: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(pace, (each) => {
        const whole = secondsOf(each) ?? 0;
        let turn = 0;
        for (let at = 0; at < whole; at += 0.25) {
          const beat = beatAt(each, at);
          if (beat?.kind !== "breath") throw new Error("a breath was to be there");
          expect(beat.left).toBeGreaterThanOrEqual(1);
          expect(beat.left).toBeLessThanOrEqual(beat.seconds);
          expect([turn, turn + 1]).toContain(beat.turn);
          turn = beat.turn;
        }
        expect(turn).toBe(each.rounds * 2 - 1);
        expect(beatAt(each, whole)).toBeUndefined();
      }),
    );
  });
});
