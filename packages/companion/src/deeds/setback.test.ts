import type { RecordId, Result } from "@lichen/base";
import {
  fieldValue,
  SETBACK_BEGINS,
  type SetbackAnswers,
  type SetbackEvent,
  setbackAfter,
} from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import { hideEntries } from "./edit-entry.ts";
import { recordCheckIn } from "./record-check-in.ts";
import { begunSetback, keepSetback, lessonsLike, lessonsOf } from "./setback.ts";

const next: SetbackEvent = { kind: "next" };
const stop: SetbackEvent = { kind: "stop" };
const wrote = (answers: SetbackAnswers): SetbackEvent => ({ kind: "wrote", answers });
const reached = (...events: readonly SetbackEvent[]) => events.reduce(setbackAfter, SETBACK_BEGINS);

function named(kept: Result<RecordId, { readonly kind: string }>): RecordId {
  if (!kept.ok) throw new Error(kept.problem.kind);
  return kept.value;
}

function recordOf({ life }: Notebook, id: RecordId) {
  const record = life.record(id);
  if (!record) throw new Error("the setback was to be there");
  return record;
}

it("is kept as it is written, and gone on with where it was left", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const begun = reached(wrote({ happened: "The form went in late" }), next);
  const id = named(await keepSetback(notebook, begun));
  expect(begunSetback(notebook)).toMatchObject({ id, state: begun });
  const further = [wrote({ cue: "it is Friday", response: "open the form" }), next, next];
  const later = further.reduce(setbackAfter, begun);
  expect(await keepSetback(notebook, later, id)).toEqual({ ok: true, value: id });
  expect(begunSetback(notebook)?.state).toEqual(later);
  await keepSetback(notebook, setbackAfter(later, stop), id);
  expect(begunSetback(notebook)).toBeUndefined();
});

it("writes nothing while nothing was written, nor for a change that is none", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 2 });
  expect(await keepSetback(notebook, reached(next, { kind: "done-to-me" }))).toMatchObject({
    problem: { kind: "nothing-to-keep" },
  });
  const state = reached(wrote({ happened: "I stayed in" }), next);
  const id = named(await keepSetback(notebook, state));
  const { changedAt } = recordOf(notebook, id);
  await keepSetback(notebook, state, id);
  expect(recordOf(notebook, id).changedAt).toBe(changedAt);
});

it("takes back what was taken back, and every word about one’s own hands on the road for harm", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 3 });
  const own = reached(
    wrote({ happened: "He shouted", inMyHands: "I was late", decision: "shrink", lesson: "x" }),
  );
  const id = named(await keepSetback(notebook, own));
  await keepSetback(notebook, setbackAfter(own, wrote({ lesson: "" })), id);
  expect(fieldValue(recordOf(notebook, id), "lesson")).toBe("");
  await keepSetback(notebook, setbackAfter(own, { kind: "done-to-me" }), id);
  const record = recordOf(notebook, id);
  expect(fieldValue(record, "road")).toBe("harmed");
  expect(fieldValue(record, "happened")).toBe("He shouted");
  expect(fieldValue(record, "inMyHands")).toBe("");
  expect(fieldValue(record, "decision")).toBeNull();
  expect(begunSetback(notebook)?.state).toMatchObject({ road: "harmed", stage: "choices" });
});

it("does not write a setback over something else", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 4 });
  const checkIn = named(await recordCheckIn(notebook, { note: "here" }));
  const state = reached(wrote({ happened: "late" }));
  expect(await keepSetback(notebook, state, checkIn)).toMatchObject({
    problem: { kind: "no-such-entry" },
  });
});

it("brings a lesson back when something like it happens, and never harm that was done", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 5 });
  const keep = (answers: SetbackAnswers, ...before: readonly SetbackEvent[]) =>
    keepSetback(notebook, reached(...before, wrote(answers), stop));
  const interview = named(
    await keep({ happened: "I froze in the interview", lesson: "Write one number down first." }),
  );
  await keep(
    { happened: "I froze in the interview, he mocked me", lesson: "no" },
    {
      kind: "done-to-me",
    },
  );
  await keep({ happened: "The interview was moved" });
  expect(lessonsOf(notebook).map(({ id }) => id)).toEqual([interview]);
  const like = (text: string, except?: RecordId) =>
    lessonsLike(notebook, text, except).map(({ id }) => id);
  expect(like("interviews again, I froze")).toEqual([interview]);
  expect(like("interviews again, I froze", interview)).toEqual([]);
  expect(like("the rent went up")).toEqual([]);
  await hideEntries(notebook, [recordOf(notebook, interview)]);
  expect(lessonsOf(notebook)).toEqual([]);
});
