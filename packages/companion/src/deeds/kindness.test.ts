import type { RecordId, Result } from "@lichen/base";
import {
  fieldValue,
  type Kindness,
  type KindnessAnswers,
  type KindnessEvent,
  kindnessAfter,
  kindnessBegins,
  NOTE_LIMIT,
} from "@lichen/core";
import { openMemoryNotebook } from "@lichen/testkit";
import { expect, it } from "vitest";
import type { Notebook } from "../notebook/notebook.ts";
import { hideEntries } from "./edit-entry.ts";
import { begunKindness, keepKindness, kindnessToChange, lastWishes } from "./kindness.ts";
import { answerLetter, letterBack } from "./letters-back.ts";
import { indexEntries, listEntries } from "./look-back.ts";
import { keepKindLine, keepNear, nearLines, nearLineToday } from "./near-lines.ts";
import { recordCheckIn } from "./record-check-in.ts";

const DAY = 86_400_000;
const next: KindnessEvent = { kind: "next" };
const stop: KindnessEvent = { kind: "stop" };
const rated = (belief: number | undefined): KindnessEvent => ({ kind: "rated", belief });

function at(practice: Kindness, answers: KindnessAnswers, ...events: readonly KindnessEvent[]) {
  const begun = kindnessAfter(kindnessBegins(practice), { kind: "wrote", answers });
  return events.reduce(kindnessAfter, begun);
}

function named(kept: Result<RecordId, { readonly kind: string }>): RecordId {
  if (!kept.ok) throw new Error(kept.problem.kind);
  return kept.value;
}

function recordOf({ life }: Notebook, id: RecordId) {
  const record = life.record(id);
  if (!record) throw new Error("the kindness was to be there");
  return record;
}

it("is kept as it is written, gone on with where it was left, and found by its words", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 1 });
  const begun = at("friends-voice", { harsh: "I never finish" }, next);
  const id = named(await keepKindness(notebook, begun));
  expect(begunKindness(notebook, "friends-voice")).toMatchObject({ id, state: begun });
  expect(begunKindness(notebook, "both-and")).toBeUndefined();
  const ended = kindnessAfter(begun, stop);
  expect(await keepKindness(notebook, ended, id)).toEqual({ ok: true, value: id });
  expect(begunKindness(notebook, "friends-voice")).toBeUndefined();
  const found = (query: string) => indexEntries(listEntries(notebook)).find(query).length;
  expect([found("finish"), found("friend")]).toEqual([1, 0]);
});

it("writes nothing for what is empty, nor for a change that is none, nor over something else", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 2 });
  expect(await keepKindness(notebook, at("values", {}, stop))).toMatchObject({
    problem: { kind: "nothing-to-keep" },
  });
  const id = named(await keepKindness(notebook, at("values", { value: "fairness" })));
  const { changedAt } = recordOf(notebook, id);
  await keepKindness(notebook, at("values", { value: "fairness" }), id);
  expect(recordOf(notebook, id).changedAt).toBe(changedAt);
  const checkIn = named(await recordCheckIn(notebook, { note: "here" }));
  for (const other of [id, checkIn]) {
    expect(await keepKindness(notebook, at("kind-letter", { text: "x" }), other)).toMatchObject({
      problem: { kind: "no-such-entry" },
    });
  }
});

it("takes back what was taken back, and can be changed later", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 3 });
  const state = at("both-and", { feeling: "lost", alsoTrue: "I asked" }, rated(7), stop);
  const id = named(await keepKindness(notebook, state));
  expect(nearLines(notebook)).toMatchObject([{ id, feeling: "lost", line: "I asked" }]);
  expect(kindnessToChange(notebook, id)).toMatchObject({ value: { id, state } });
  await keepKindness(notebook, kindnessAfter(state, rated(undefined)), id);
  expect(nearLines(notebook)).toEqual([]);
  await keepKindness(notebook, { ...state, answers: { feeling: "lost" } }, id);
  expect(fieldValue(recordOf(notebook, id), "alsoTrue")).toBe("");
  expect(kindnessToChange(notebook, named(await recordCheckIn(notebook, { note: "x" })))).toEqual({
    ok: false,
    problem: { kind: "no-such-entry" },
  });
});

it("brings a statement back only from 6 of 10, whatever is wanted; and puts away what is put away", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 4 });
  const said = { feeling: "lost", alsoTrue: "I asked" };
  const low = named(await keepKindness(notebook, at("both-and", said, rated(5), stop)));
  await keepNear(notebook, { id: low, isNear: true });
  expect(nearLines(notebook)).toEqual([]);
  const high = named(await keepKindness(notebook, at("both-and", said, rated(6), stop)));
  const own = named(await keepKindLine(notebook, " Slow is fine. "));
  expect(
    nearLines(notebook)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([own, high].toSorted());
  expect([own, high]).toContain(nearLineToday(notebook)?.id);
  for (const id of [own, high]) await keepNear(notebook, { id, isNear: false });
  expect(nearLines(notebook)).toEqual([]);
  expect([recordOf(notebook, own).hidden, recordOf(notebook, high).hidden]).toEqual([true, false]);
  expect(await keepKindLine(notebook, "  ")).toMatchObject({
    problem: { kind: "nothing-to-keep" },
  });
  const checkIn = named(await recordCheckIn(notebook, { note: "x" }));
  expect((await keepNear(notebook, { id: checkIn, isNear: true })).ok).toBe(false);
});

it("brings a letter back after three days, until it is read; put off, after three more", async () => {
  const { notebook, clock } = await openMemoryNotebook({ seed: 5 });
  const id = named(await keepKindness(notebook, at("kind-letter", { text: "Dear me" }, next)));
  const draft = named(await keepKindness(notebook, at("kind-letter", { text: "Half a" })));
  clock.set(clock.now() + 2 * DAY);
  expect(letterBack(notebook)).toBeUndefined();
  clock.set(clock.now() + DAY);
  expect(letterBack(notebook)).toMatchObject({ id, text: "Dear me" });
  await answerLetter(notebook, { id, how: "later" });
  expect(letterBack(notebook)).toBeUndefined();
  clock.set(clock.now() + 3 * DAY);
  expect(letterBack(notebook)?.id).toBe(id);
  await answerLetter(notebook, { id, how: "read" });
  clock.set(clock.now() + 30 * DAY);
  expect(letterBack(notebook)).toBeUndefined();
  expect(recordOf(notebook, draft).hidden).toBe(false);
});

it("keeps the person’s own wording of wishes for the next time, unless it is out of sight", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 6 });
  expect(lastWishes(notebook)).toBeUndefined();
  const id = named(await keepKindness(notebook, at("loving-kindness", { wishes: "Rest." }, stop)));
  await keepKindness(notebook, at("loving-kindness", { dear: "Asha" }, stop));
  expect(lastWishes(notebook)).toBe("Rest.");
  await hideEntries(notebook, [recordOf(notebook, id)]);
  expect(lastWishes(notebook)).toBeUndefined();
});

it("refuses a letter longer than any page with its limit, and loses nothing that is kept", async () => {
  const { notebook } = await openMemoryNotebook({ seed: 30 });
  const id = named(await keepKindness(notebook, at("kind-letter", { text: "Dear you" })));
  const size = notebook.life.size();
  const enormous = at("kind-letter", { text: "a".repeat(NOTE_LIMIT + 1) });
  expect(await keepKindness(notebook, enormous, id)).toMatchObject({
    problem: { kind: "note-too-long", limit: NOTE_LIMIT },
  });
  expect([notebook.life.size(), fieldValue(recordOf(notebook, id), "text")]).toEqual([
    size,
    "Dear you",
  ]);
});
