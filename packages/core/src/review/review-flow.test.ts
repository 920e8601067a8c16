import fc from "fast-check";
import { expect, it } from "vitest";
import { REVIEW_STAGES, type ReviewEvent, reviewAfter, reviewBegins } from "./review-flow.ts";

const event = fc.oneof<fc.Arbitrary<ReviewEvent>[]>(
  fc.record({ kind: fc.constant("wrote" as const), texts: fc.record({ lesson: fc.string() }) }),
  fc.record({ kind: fc.constant("saw" as const), ids: fc.array(fc.constantFrom("a", "b", "c")) }),
  fc.record({
    kind: fc.constant("answered" as const),
    entry: fc.record({
      id: fc.constantFrom("a", "b"),
      answer: fc.constantFrom("not-now" as const, "never-again" as const),
    }),
  }),
  fc.constant({ kind: "next" as const }),
  fc.constant({ kind: "stop" as const }),
);

it("goes through its five screens with nothing written, and ends", () => {
  let state = reviewBegins("week");
  for (const stage of REVIEW_STAGES) {
    expect(state.stage).toBe(stage);
    state = reviewAfter(state, { kind: "next" });
  }
  expect(state).toEqual({ ...reviewBegins("week"), stage: "kept" });
});

it("holds each entry that was shown once, and never loses an answer or what was written last", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const state = events.reduce(reviewAfter, reviewBegins("month"));
      const ids = state.shown.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ["a", "b"]) {
        const last = events.findLast((each) => each.kind === "answered" && each.entry.id === id);
        const said = last?.kind === "answered" ? last.entry.answer : undefined;
        expect(state.shown.find((each) => each.id === id)?.answer).toBe(said);
      }
      const wrote = events.findLast(
        (each) => each.kind === "wrote" && each.texts.lesson !== undefined,
      );
      expect(state.lesson).toBe(wrote?.kind === "wrote" ? wrote.texts.lesson : "");
      if (events.some(({ kind }) => kind === "stop")) expect(state.stage).toBe("kept");
    }),
  );
});
