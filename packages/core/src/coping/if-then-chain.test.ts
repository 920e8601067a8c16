import fc from "fast-check";
import { expect, it } from "vitest";
import { composeIfThenChain, type IfThenChain, isMissingPerson, nextResponse } from "./index.ts";

const walk = { kind: "own", text: "walk to the gate" } as const;
const breathe = { kind: "technique", id: "slow-breathing" } as const;
const tea = { kind: "own", text: "make tea" } as const;
const asha = { kind: "person", name: "Asha" } as const;
const chain = (responses: IfThenChain["responses"], withoutPerson = false): IfThenChain => ({
  cue: "my chest gets tight",
  responses,
  withoutPerson,
});

it("keeps a cue and what to do, one after the other", () => {
  const kept = composeIfThenChain(chain([walk, breathe]));
  if (!kept.ok) throw new Error(kept.problem.kind);
  expect(nextResponse(kept.value, 0)).toEqual(walk);
  expect(nextResponse(kept.value, 1)).toEqual(breathe);
  expect(nextResponse(kept.value, 2)).toBeUndefined();
});

it("suggests a person in a chain of three or more, and never again once taken out", () => {
  expect(isMissingPerson(chain([walk, breathe]))).toBe(false);
  expect(isMissingPerson(chain([walk, breathe, tea]))).toBe(true);
  expect(isMissingPerson(chain([walk, breathe, asha]))).toBe(false);
  expect(isMissingPerson(chain([walk, breathe, tea], true))).toBe(false);
});

it("counts a technique in which someone takes part as a person", () => {
  expect(isMissingPerson(chain([walk, breathe, tea]), ["call-someone"])).toBe(true);
  const call = { kind: "technique", id: "call-someone" } as const;
  expect(isMissingPerson(chain([walk, call, tea]), ["call-someone"])).toBe(false);
});

it("keeps the name of a technique of one's own, tidied, and leaves out an empty one", () => {
  const own = { kind: "technique", id: "own-1", title: " tea on the roof " } as const;
  expect(composeIfThenChain(chain([own]))).toMatchObject({
    value: { responses: [{ kind: "technique", id: "own-1", title: "tea on the roof" }] },
  });
  expect(composeIfThenChain(chain([{ ...own, title: " " }]))).toMatchObject({
    value: { responses: [{ kind: "technique", id: "own-1" }] },
  });
});

it("keeps the kind of moment that was chosen, and none where none was", () => {
  expect(composeIfThenChain({ ...chain([walk]), moment: "panic" })).toMatchObject({
    value: { moment: "panic" },
  });
  expect(composeIfThenChain(chain([walk]))).toEqual({ ok: true, value: chain([walk]) });
});

it("says what is not there yet", () => {
  expect(composeIfThenChain({ ...chain([walk]), cue: " " })).toMatchObject({
    problem: { kind: "no-cue" },
  });
  expect(composeIfThenChain(chain([{ kind: "own", text: " " }]))).toMatchObject({
    problem: { kind: "no-response" },
  });
  const six = Array.from({ length: 6 }, (_, i) => ({ kind: "own", text: `${i}` }) as const);
  expect(composeIfThenChain(chain(six))).toMatchObject({
    problem: { kind: "too-many-responses", limit: 5 },
  });
});

it("is settled after one pass", () => {
  const response = fc.oneof(
    fc.string().map((text) => ({ kind: "own", text }) as const),
    fc.string().map((name) => ({ kind: "person", name }) as const),
    fc.string().map((id) => ({ kind: "technique", id }) as const),
  );
  fc.assert(
    fc.property(fc.string(), fc.array(response, { maxLength: 6 }), (cue, responses) => {
      const once = composeIfThenChain({ cue, responses, withoutPerson: false });
      if (!once.ok) return;
      expect(composeIfThenChain(once.value)).toEqual(once);
    }),
    { numRuns: 200 },
  );
});

it("takes what cannot be seen for nothing", () => {
  const responses = [{ kind: "own", text: "\u200b" } as const];
  const withoutPerson = false;
  expect(composeIfThenChain({ cue: "\u202e\u200d", responses, withoutPerson })).toEqual({
    ok: false,
    problem: { kind: "no-cue" },
  });
  expect(composeIfThenChain({ cue: "fear", responses, withoutPerson })).toEqual({
    ok: false,
    problem: { kind: "no-response" },
  });
});
