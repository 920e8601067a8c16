import { addDays, type Day, type JsonObject, newOpId, newRecordId } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLAGS } from "../coping/flag.ts";
import type { Technique } from "../coping/technique.ts";
import { hlcAt } from "../life/hlc.ts";
import { beginLife } from "../life/life.ts";
import { writeFirst } from "../life/write.ts";
import { EXPERIMENT, endOf, experimentFields, experimentsIn, isUnderWay } from "./experiment.ts";
import { EXPERIMENT_DAY, experimentDayFields, experimentDaysOf } from "./experiment-day.ts";
import { TRIALS, trialsThatFit } from "./trials.ts";

const chance = seededChance(9);
const TODAY = 20_800 as Day;

function recordsOf(
  all: readonly { readonly kind: string; readonly day: number; readonly fields: JsonObject }[],
) {
  const life = beginLife();
  for (const [i, { kind, day, fields }] of all.entries()) {
    const when = { day, minute: 1_200, zone: "Asia/Kolkata" };
    const stamp = { id: newOpId(chance), at: hlcAt(1_000 + i) };
    life.take([writeFirst(stamp, { id: newRecordId(chance), kind }, { when, ...fields })]);
  }
  return [...life.records()];
}

describe("an experiment in the notebook", () => {
  it("comes back as it was agreed on, for every order of days", () => {
    const sides = fc
      .array(fc.constantFrom("a", "b"), { minLength: 56, maxLength: 112 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(sides, fc.constantFrom(...TRIALS), (order, { id: trial }) => {
        const fields = experimentFields({ trial, begins: TODAY, sides: order });
        const [kept] = experimentsIn(recordsOf([{ kind: EXPERIMENT, day: TODAY, fields }]));
        if (!kept) throw new Error("it did not come back");
        expect(kept).toMatchObject({ trial, begins: TODAY, sides: order, stopped: undefined });
        expect(endOf(kept) - TODAY).toBe(order.length);
        expect(isUnderWay(kept, addDays(endOf(kept), -1))).toBe(true);
        expect(isUnderWay(kept, endOf(kept))).toBe(false);
        expect(isUnderWay({ ...kept, stopped: TODAY }, TODAY)).toBe(false);
      }),
    );
  });

  it("passes by what it does not understand", () => {
    const odd = recordsOf([
      { kind: EXPERIMENT, day: TODAY, fields: { trial: "stop-medicine", sides: "ab", begins: 1 } },
      { kind: EXPERIMENT, day: TODAY, fields: { trial: "music", sides: "abc", begins: TODAY } },
      { kind: EXPERIMENT, day: TODAY, fields: { trial: "music", sides: 3 } },
    ]);
    expect(experimentsIn(odd)).toEqual([]);
  });

  it("holds one word a day, the later one, and an answer that is none stays open", () => {
    const id = newRecordId(chance);
    const day = (on: number, outcome: number, followed?: boolean) => ({
      kind: EXPERIMENT_DAY,
      day: on,
      fields: experimentDayFields(id, { outcome, followed }),
    });
    const other = {
      kind: EXPERIMENT_DAY,
      day: TODAY,
      fields: experimentDayFields(newRecordId(chance), { outcome: 9, followed: true }),
    };
    const all = recordsOf([day(TODAY, 4, true), day(TODAY, 6, false), day(TODAY + 1, 11), other]);
    expect(experimentDaysOf(all, id)).toMatchObject([
      { day: TODAY, outcome: 6, followed: false },
      { day: TODAY + 1, outcome: undefined, followed: undefined },
    ]);
  });
});

describe("what a coin may decide about", () => {
  const technique = (id: string, notWith: Technique["notWith"]): Technique => ({
    id,
    minutes: [1, 3],
    moments: [],
    calm: true,
    places: ["home"],
    needs: [],
    family: "senses",
    demand: 1,
    upTo: 8,
    notWith,
    paces: [{ kind: "free" }],
    evidence: { grade: "C", source: "", read: false },
    reviewed: null,
  });

  it("is nothing that body, past, the person's word or a pause rules out, for any of them", () => {
    const flags = fc.subarray([...FLAGS]);
    const ids = TRIALS.map(({ id }) => id);
    const notWith = fc.array(flags, { minLength: ids.length, maxLength: ids.length });
    const some = fc.subarray([...ids]);
    fc.assert(
      fc.property(notWith, flags, some, some, (ruledOut, told, refused, paused) => {
        const all = ids.map((id, i) => technique(id, ruledOut[i] ?? []));
        const fit = trialsThatFit(all, { flags: told, refused, paused });
        for (const [i, id] of ids.entries()) {
          const isOut =
            ruledOut[i]?.some((flag) => told.includes(flag)) ||
            refused.includes(id) ||
            paused.includes(id);
          expect(fit.includes(id)).toBe(!isOut);
        }
      }),
    );
  });

  it("is nothing that is not in the library", () => {
    expect(trialsThatFit([], { flags: [], refused: [], paused: [] })).toEqual([]);
  });
});
