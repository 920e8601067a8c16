import fc from "fast-check";
import { expect, it } from "vitest";
import { composeOwnTechnique, eligibleTechniques, threeThatFit } from "./index.ts";

it("makes a technique of a title alone, and offers it like any other", () => {
  const own = composeOwnTechnique({ title: "  tea on  the roof " }, "own-1");
  if (!own.ok) throw new Error(own.problem.kind);
  expect(own.value.title).toBe("tea on the roof");
  const offer = threeThatFit([own.value.facts], { flags: ["pain"], refused: [], strength: 9 });
  expect(offer).toMatchObject({ kind: "techniques" });
});

it("refuses an empty title and more steps than anyone reads in a hard moment", () => {
  expect(composeOwnTechnique({ title: " " }, "a")).toEqual({
    ok: false,
    problem: { kind: "nothing-to-keep" },
  });
  const steps = Array.from({ length: 21 }, (_, i) => `step ${i}`);
  expect(composeOwnTechnique({ title: "long", steps }, "a")).toEqual({
    ok: false,
    problem: { kind: "too-many-steps", limit: 20 },
  });
});

it("is refused for ever by one word, as any other is", () => {
  const own = composeOwnTechnique({ title: "tea" }, "own-1");
  if (!own.ok) throw new Error(own.problem.kind);
  expect(eligibleTechniques([own.value.facts], { flags: [], refused: ["own-1"] })).toEqual([]);
});

it("has a pace for each step it keeps, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 20 }), (title, steps) => {
      const own = composeOwnTechnique({ title, steps }, "own");
      if (!own.ok) return;
      expect(own.value.facts.paces).toHaveLength(own.value.steps.length);
      expect(own.value.steps.every((step) => step.trim() !== "")).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it("takes what cannot be seen for nothing", () => {
  const draft = { title: "\u200b\u202e\u2068", steps: ["\u200d", "tea"] };
  expect(composeOwnTechnique(draft, "own")).toEqual({
    ok: false,
    problem: { kind: "nothing-to-keep" },
  });
  const kept = composeOwnTechnique({ ...draft, title: "rest" }, "own");
  expect(kept.ok && kept.value.steps).toEqual(["tea"]);
});
