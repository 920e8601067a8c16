import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DECISIONS,
  HARMED_STAGES,
  OWN_STAGES,
  SETBACK_BEGINS,
  type SetbackEvent,
  setbackAfter,
  setbackFields,
} from "./index.ts";

const reached = (...events: readonly SetbackEvent[]) => events.reduce(setbackAfter, SETBACK_BEGINS);
const next: SetbackEvent = { kind: "next" };
const doneToMe: SetbackEvent = { kind: "done-to-me" };

const text = fc.constantFrom("I sent it late", "", "  ", "enough");
const event: fc.Arbitrary<SetbackEvent> = fc.oneof(
  fc.constantFrom<SetbackEvent>(next, doneToMe, { kind: "back" }, { kind: "stop" }),
  fc
    .constantFrom("safer" as const, "talking" as const, "writing" as const)
    .map((stage): SetbackEvent => ({ kind: "chose", stage })),
  fc
    .record({
      happened: text,
      kindLine: text,
      inMyHands: text,
      notInMyHands: text,
      decision: fc.constantFrom(...DECISIONS),
      enough: text,
      cue: text,
      response: text,
      lesson: text,
    })
    .map((answers): SetbackEvent => ({ kind: "wrote", answers })),
);

describe("the setback flow", () => {
  it("goes from camera words through kindness to one small plan", () => {
    const stages = OWN_STAGES.map(
      (_, i) => reached(...Array.from({ length: i }, () => next)).stage,
    );
    expect(stages).toEqual(OWN_STAGES);
    expect(OWN_STAGES.indexOf("kind-line")).toBeLessThan(OWN_STAGES.indexOf("control"));
  });

  it("keeps what was written when left early, and leaves open what was left open", () => {
    const left = reached(
      { kind: "wrote", answers: { happened: " The form went in late. ", cue: "it is Friday" } },
      next,
      { kind: "stop" },
    );
    expect(left.stage).toBe("kept");
    expect(setbackFields(left)).toEqual({ happened: "The form went in late." });
  });

  it("holds a plan only with both of its halves", () => {
    const answers = { cue: "it is Friday", response: "open the form at nine" };
    expect(setbackFields(reached({ kind: "wrote", answers }))).toEqual({ plan: answers });
  });

  it("never asks for the part of someone to whom harm was done, whatever they press", () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(event, { maxLength: 30 }), (before, since) => {
        const begun = reached(...before.filter(({ kind }) => kind !== "stop"));
        if (begun.stage === "kept") return;
        let state = setbackAfter(begun, doneToMe);
        for (const each of since) {
          state = setbackAfter(state, each);
          expect(state.road).toBe("harmed");
          expect(HARMED_STAGES).toContain(state.stage);
        }
        const asked = ["inMyHands", "notInMyHands", "decision", "enough", "plan"];
        expect(Object.keys(setbackFields(state)).filter((field) => asked.includes(field))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it("stays on its screens, ends where it ends, and forgets nothing that was last written", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const state = reached(...events);
        expect([...OWN_STAGES, ...HARMED_STAGES]).toContain(state.stage);
        const kept = setbackAfter(state, { kind: "stop" });
        expect(setbackAfter(kept, next)).toEqual(kept);
        const last = events.findLast(({ kind }) => kind === "wrote");
        if (last?.kind === "wrote") expect(state.answers.happened).toBe(last.answers.happened);
      }),
      { numRuns: 300 },
    );
  });
});
