import { type Day, type JsonObject, newOpId, newRecordId } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hlcAt } from "../life/hlc.ts";
import { beginLife } from "../life/life.ts";
import type { LifeRecord } from "../life/record.ts";
import { writeFirst } from "../life/write.ts";
import { LEAST_BELIEF, lineOfDay, nearLineOf } from "./kept-near.ts";
import {
  isEmptyKindness,
  KINDNESSES,
  type Kindness,
  type KindnessEvent,
  kindnessAfter,
  kindnessBegins,
  kindnessFields,
  partsOfKindness,
} from "./kindness-flow.ts";
import { DAYS_AWAY, letterReturns } from "./letter-back.ts";

const chance = seededChance(11);
const ALL = Object.keys(KINDNESSES) as readonly Kindness[]; // The table's own names.
const practices = fc.constantFrom(...ALL);
const words = fc.string({ maxLength: 20 });

function recordOf(kind: string, fields: JsonObject): LifeRecord {
  const life = beginLife();
  const id = newRecordId(chance);
  life.take([writeFirst({ id: newOpId(chance), at: hlcAt(1_000) }, { id, kind }, fields)]);
  const record = life.record(id);
  if (!record) throw new Error("no record");
  return record;
}

const events: fc.Arbitrary<KindnessEvent> = fc.oneof(
  fc.constantFrom<KindnessEvent>({ kind: "next" }, { kind: "back" }, { kind: "stop" }),
  fc.record({
    kind: fc.constant("wrote" as const),
    answers: fc.dictionary(fc.constantFrom("harsh", "toMe", "text", "alsoTrue", "dear"), words),
  }),
  fc.record({
    kind: fc.constant("rated" as const),
    belief: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  }),
);

describe("a kindness", () => {
  it("is always at one of its own screens or at its end, whatever happens", () => {
    fc.assert(
      fc.property(practices, fc.array(events), (practice, happened) => {
        const state = happened.reduce(kindnessAfter, kindnessBegins(practice));
        expect([...KINDNESSES[practice], "kept"]).toContain(state.stage);
        const named = [...partsOfKindness(practice), "belief", "whole"];
        for (const field of Object.keys(kindnessFields(state))) expect(named).toContain(field);
      }),
    );
  });

  it("reaches its end by going on alone, with nothing asked for, and was then gone through", () => {
    for (const practice of ALL) {
      let state = kindnessBegins(practice);
      for (const stage of KINDNESSES[practice]) {
        expect(state.stage).toBe(stage);
        state = kindnessAfter(state, { kind: "next" });
      }
      expect([state.stage, kindnessFields(state)]).toEqual(["kept", { whole: true }]);
      expect(isEmptyKindness(kindnessAfter(kindnessBegins(practice), { kind: "stop" }))).toBe(true);
    }
  });

  it("loses no word on going back", () => {
    fc.assert(
      fc.property(practices, words, (practice, said) => {
        const [part] = partsOfKindness(practice);
        if (!part) return;
        const wrote = kindnessAfter(kindnessBegins(practice), {
          kind: "wrote",
          answers: { [part]: said },
        });
        const there = kindnessAfter(kindnessAfter(wrote, { kind: "next" }), { kind: "back" });
        expect(there).toMatchObject({ stage: wrote.stage, answers: wrote.answers });
      }),
    );
  });
});

describe("[Note: Never below six]", () => {
  it("no statement comes back that was not rated, or below 6, whatever else was decided", () => {
    const anyBelief = fc.option(fc.oneof(fc.double({ noNaN: true }), fc.string()), { nil: null });
    const near = fc.option(fc.boolean(), { nil: null });
    fc.assert(
      fc.property(anyBelief, near, (belief, wanted) => {
        const isHigh = typeof belief === "number" && belief >= LEAST_BELIEF;
        if (isHigh) return;
        const fields = { feeling: "tired", alsoTrue: "wrote to Asha", belief, near: wanted };
        expect(nearLineOf(recordOf("both-and", fields))).toBeUndefined();
      }),
    );
  });

  it("one that feels true comes back until it is put away", () => {
    fc.assert(
      fc.property(fc.integer({ min: LEAST_BELIEF, max: 10 }), (belief) => {
        const said = { feeling: "tired", alsoTrue: "wrote to Asha", belief };
        expect(nearLineOf(recordOf("both-and", said))).toMatchObject({ feeling: "tired" });
        expect(nearLineOf(recordOf("both-and", { ...said, near: false }))).toBeUndefined();
      }),
    );
  });

  it("any other line comes back only where the person said so", () => {
    const said = { toMe: "You were tired." };
    expect(nearLineOf(recordOf("friends-voice", said))).toBeUndefined();
    expect(nearLineOf(recordOf("friends-voice", { ...said, near: true }))?.line).toBe(said.toMe);
    expect(nearLineOf(recordOf("check-in", { text: "x", near: true }))).toBeUndefined();
    expect(nearLineOf(recordOf("kind-line", { text: "", near: true }))).toBeUndefined();
  });

  it("another line stands on another day, and one of them on each", () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1 }),
        fc.integer({ min: -9_000, max: 90_000 }),
        (lines, day) => {
          expect(lines).toContain(lineOfDay(lines, day));
          expect(lineOfDay(lines, day)).toBe(lineOfDay(lines, day));
        },
      ),
    );
    expect(lineOfDay([], 3)).toBeUndefined();
  });
});

describe("a letter", () => {
  const letter = (day: number, more: JsonObject = {}) =>
    recordOf("kind-letter", {
      when: { day: day as Day, minute: 600, zone: "Asia/Kolkata" },
      text: "Dear me",
      ...more,
    });

  it("is never back before three days, and never before the day it was put off to", () => {
    const days = fc.integer({ min: 10_000, max: 30_000 });
    fc.assert(
      fc.property(days, days, (written, putOff) => {
        expect(letterReturns(letter(written))).toBe(written + DAYS_AWAY);
        const returns = letterReturns(letter(written, { returns: { day: putOff } })) ?? 0;
        expect(returns).toBe(Math.max(written + DAYS_AWAY, putOff));
      }),
    );
  });

  it("stays away once it was read, while it is being written, and when it says nothing", () => {
    expect(letterReturns(letter(20_000, { read: true }))).toBeUndefined();
    expect(letterReturns(letter(20_000, { leftAt: "text" }))).toBeUndefined();
    expect(letterReturns(letter(20_000, { text: "  " }))).toBeUndefined();
  });
});
