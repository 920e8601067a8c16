import { addDays, type Day, type JsonObject, newOpId, newRecordId } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hlcAt } from "../life/hlc.ts";
import { beginLife } from "../life/life.ts";
import { writeFirst } from "../life/write.ts";
import { MEASURE, measureFields, measuresIn } from "./measure.ts";
import {
  GO_ON_WITHIN,
  isOfferedAtSetback,
  measureStanding,
  measureToGoOnWith,
} from "./offering.ts";
import { MEASURE_RULES, MEASURES, type MeasureId, rangeOf } from "./rules.ts";
import { callsForCompany, longerOnes, scoreOf } from "./score.ts";

const TODAY = 20_800 as Day;

/** A questionnaire with every item answered. */
const answered = fc.constantFrom(...MEASURES).chain((id) => {
  const { items, from, to } = MEASURE_RULES[id];
  const answers = fc.array(fc.integer({ min: from, max: to }), {
    minLength: items,
    maxLength: items,
  });
  return fc.record({ id: fc.constant(id), answers });
});

describe("adding up, by hand", () => {
  it("is four times the sum for WHO-5", () => {
    expect(scoreOf("who-5", [3, 2, 4, 1, 3])).toEqual({ total: 52, parts: [], answered: 5 });
  });

  it("is the mean of twelve with six turned round for SCS-SF, its halves apart", () => {
    // Turned round: 4→2 4→2 5→1 4→2 4→2 5→1, ten in all; the others 2 3 2 1 3 2, thirteen.
    expect(scoreOf("scs-sf", [4, 2, 3, 4, 2, 1, 3, 5, 4, 2, 4, 5])).toEqual({
      total: 1.92,
      parts: [
        { part: "kind", value: 2.17 },
        { part: "critical", value: 1.67 },
      ],
      answered: 12,
    });
  });

  it("is a sum for GSE, where three of ten may be open, and a fourth may not", () => {
    expect(scoreOf("gse", [3, 3, 2, 4, 3, 3, 2, 3, 3, 4]).total).toBe(30);
    expect(scoreOf("gse", [3, null, 3, 3, null, 3, 3, null, 3, 3]).total).toBe(30);
    expect(scoreOf("gse", [3, null, 3, 3, null, 3, 3, null, null, 3]).total).toBeUndefined();
  });

  it("is a sum for UCLA-3, PHQ-8 and GAD-7, and a mean with three turned round for SSCS-S", () => {
    expect(scoreOf("ucla-3", [1, 2, 3]).total).toBe(6);
    expect(scoreOf("phq-8", [1, 2, 1, 2, 0, 1, 2, 1]).total).toBe(10);
    expect(scoreOf("gad-7", [1, 1, 1, 1, 1, 1, 1]).total).toBe(7);
    // 4, 2→4, 3, 2→4, 1→5, 5: twenty-five of six.
    expect(scoreOf("sscs-s", [4, 2, 3, 2, 1, 5]).total).toBe(4.17);
    // 2, 5→1, 1, 4→2, 5→1, 2: nine of six. An open item leaves no mean.
    expect(scoreOf("sscs-s", [2, 5, 1, 4, 5, 2]).total).toBe(1.5);
    expect(scoreOf("sscs-s", [2, 5, null, 4, 5, 2]).total).toBeUndefined();
  });

  it("has two halves for PHQ-4, each of which may lead to a longer one", () => {
    const both = scoreOf("phq-4", [2, 1, 3, 2]);
    expect(both).toMatchObject({ total: 8, parts: [{ value: 3 }, { value: 5 }] });
    expect(longerOnes(both)).toEqual(["phq-8", "gad-7"]);
    expect(longerOnes(scoreOf("phq-4", [3, 2, 1, 1]))).toEqual(["gad-7"]);
    expect(longerOnes(scoreOf("phq-4", [1, 1, 1, 1]))).toEqual([]);
  });
});

describe("every questionnaire", () => {
  it("stays within its range, and reaches both ends", () => {
    fc.assert(
      fc.property(answered, ({ id, answers }) => {
        const { total = Number.NaN } = scoreOf(id, answers);
        const { least, most } = rangeOf(id);
        expect(total >= least && total <= most).toBe(true);
      }),
    );
    for (const id of MEASURES) {
      const { items, from, to, reversed } = MEASURE_RULES[id];
      const end = (low: number, high: number) =>
        Array.from({ length: items }, (_, at) => (reversed.includes(at + 1) ? high : low));
      expect(scoreOf(id, end(from, to)).total, id).toBe(rangeOf(id).least);
      expect(scoreOf(id, end(to, from)).total, id).toBe(rangeOf(id).most);
    }
  });

  it("is turned round when every answer is", () => {
    fc.assert(
      fc.property(answered, ({ id, answers }) => {
        const { from, to } = MEASURE_RULES[id];
        const { least, most } = rangeOf(id);
        const mirrored = answers.map((answer) => from + to - answer);
        const sum = (scoreOf(id, answers).total ?? 0) + (scoreOf(id, mirrored).total ?? 0);
        expect(Math.abs(sum - least - most)).toBeLessThanOrEqual(0.0101);
      }),
    );
  });

  it("rises with an answer, or falls where its item is turned round", () => {
    fc.assert(
      fc.property(answered, fc.nat(), ({ id, answers }, pick) => {
        const { items, to, reversed } = MEASURE_RULES[id];
        const at = pick % items;
        const more = answers.map((answer, i) => (i === at ? Math.min(to, answer + 1) : answer));
        const change = (scoreOf(id, more).total ?? 0) - (scoreOf(id, answers).total ?? 0);
        if (more[at] === answers[at]) expect(change).toBe(0);
        else expect(Math.sign(change)).toBe(reversed.includes(at + 1) ? -1 : 1);
      }),
    );
  });

  it("has no total with more open than its authors allow; nonsense counts as open", () => {
    const spoilt = fc.constantFrom(null, undefined, -1, 9, 1.5, Number.NaN, "3");
    fc.assert(
      fc.property(answered, fc.array(fc.nat(), { maxLength: 12 }), spoilt, (one, holes, bad) => {
        const { items, mayMiss } = MEASURE_RULES[one.id];
        const open = new Set(holes.map((hole) => hole % items));
        const answers = one.answers.map((answer, at) => (open.has(at) ? bad : answer));
        const { total, answered: count } = scoreOf(one.id, answers);
        expect(count).toBe(items - open.size);
        expect(total === undefined).toBe(open.size > mayMiss);
      }),
    );
  });

  it("asks again no sooner than its own window, and of low mood and worry only on request", () => {
    const asked = MEASURES.filter((id) => MEASURE_RULES[id].offered === "asked");
    expect(asked).toEqual(["phq-4", "phq-8", "gad-7"]);
    const windows: { readonly [id in MeasureId]?: number } = {
      "who-5": 14,
      "phq-4": 14,
      "phq-8": 14,
      "gad-7": 14,
    };
    for (const id of MEASURES)
      expect(MEASURE_RULES[id].every).toBeGreaterThanOrEqual(windows[id] ?? 7);
  });
});

describe("company beside a result", () => {
  it("is named at or below 28 of WHO-5, from 10 of PHQ-8 and GAD-7, from a half of 3 of PHQ-4", () => {
    const named = (id: MeasureId, answers: readonly number[]) =>
      callsForCompany(id, scoreOf(id, answers));
    expect(named("who-5", [1, 2, 1, 2, 1])).toBe(true);
    expect(named("who-5", [1, 2, 1, 2, 2])).toBe(false);
    expect(named("phq-8", [2, 2, 2, 2, 2, 0, 0, 0])).toBe(true);
    expect(named("gad-7", [2, 2, 2, 2, 1, 0, 0])).toBe(false);
    expect(named("phq-4", [0, 0, 1, 2])).toBe(true);
    expect(named("phq-4", [1, 1, 1, 1])).toBe(false);
    expect(named("scs-sf", Array<number>(12).fill(3))).toBe(false);
  });

  it("is never called for by what was left open", () => {
    expect(callsForCompany("who-5", scoreOf("who-5", [0, 0, null, 0, 0]))).toBe(false);
  });
});

describe("when a questionnaire is offered", () => {
  const choice = fc.constantFrom("offer", "aside", undefined);
  const last = fc.option(
    fc.integer({ min: 0, max: 200 }).map((ago) => addDays(TODAY, -ago)),
    { nil: undefined },
  );

  it("is never what was left aside, nor what was not asked for, nor before its time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEASURES), choice, last, (id, chosen, before) => {
        const { every, offered } = MEASURE_RULES[id];
        const standing = measureStanding(id, { choice: chosen, last: before, today: TODAY });
        if (standing.kind !== "due") return;
        expect(chosen).not.toBe("aside");
        expect(offered === "always" || chosen === "offer").toBe(true);
        expect(before === undefined || TODAY - before >= every).toBe(true);
      }),
    );
  });

  it("rests until a day it names, and is due on that day", () => {
    const rests = measureStanding("who-5", {
      choice: undefined,
      last: addDays(TODAY, -5),
      today: TODAY,
    });
    expect(rests).toEqual({ kind: "resting", from: addDays(TODAY, 9) });
    const then = { choice: undefined, last: addDays(TODAY, -5), today: addDays(TODAY, 9) };
    expect(measureStanding("who-5", then)).toEqual({ kind: "due" });
  });
});

describe("the questionnaire of a painful moment, around a setback", () => {
  const asks = (at: "before" | "after", agoes: readonly number[], choice?: "offer" | "aside") =>
    isOfferedAtSetback(at, {
      choice,
      days: agoes.map((ago) => addDays(TODAY, -ago)),
      today: TODAY,
    });

  it("stands at the end the first time, and before as well once it was answered another time", () => {
    expect([asks("before", []), asks("after", [])]).toEqual([false, true]);
    expect([asks("before", [7]), asks("after", [7])]).toEqual([true, true]);
  });

  it("is followed after by the one of today before, and then by none for a week", () => {
    expect([asks("before", [0]), asks("after", [0])]).toEqual([false, true]);
    expect([asks("before", [0, 0]), asks("after", [0, 0])]).toEqual([false, false]);
    expect([asks("before", [6]), asks("after", [6])]).toEqual([false, false]);
  });

  it("is never offered once it is left aside, nor a third time in a week", () => {
    const agoes = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom("before", "after"), agoes, (at, all) => {
        expect(asks(at, all, "aside")).toBe(false);
        const lately = all.filter((ago) => ago < 7).length;
        if (lately > 1 || (lately > 0 && at === "before")) expect(asks(at, all)).toBe(false);
      }),
    );
  });
});

describe("a questionnaire in the notebook", () => {
  const chance = seededChance(7);
  function recordsOf(all: readonly JsonObject[]) {
    const life = beginLife();
    for (const [i, fields] of all.entries()) {
      const when = { day: TODAY + i, minute: 600, zone: "Asia/Kolkata" };
      const stamp = { id: newOpId(chance), at: hlcAt(1_000 + i) };
      life.take([
        writeFirst(stamp, { id: newRecordId(chance), kind: MEASURE }, { when, ...fields }),
      ]);
    }
    return [...life.records()];
  }

  it("comes back as it was answered, with what was left open", () => {
    fc.assert(
      fc.property(answered, fc.array(fc.nat(), { maxLength: 4 }), ({ id, answers }, holes) => {
        const { items } = MEASURE_RULES[id];
        const open = new Set(holes.map((hole) => hole % items));
        const given = answers.map((answer, at) => (open.has(at) ? null : answer));
        const at = open.size > 0 ? Math.min(...open) : undefined;
        const [kept] = measuresIn(recordsOf([measureFields({ measure: id, answers: given, at })]));
        expect(kept).toMatchObject({ measure: id, answers: given, day: TODAY });
        expect(kept?.at).toBe(at);
      }),
    );
  });

  it("reads what another version wrote without a stumble", () => {
    const odd = recordsOf([
      { measure: "who-9", answers: [1] },
      { measure: "who-5", answers: "much", leftAt: 99 },
      { measure: "who-5", answers: [1, "2", 3, 9, 5, 4, 4], leftAt: -3 },
    ]);
    expect(measuresIn(odd)).toMatchObject([
      { answers: [null, null, null, null, null], at: 4 },
      { answers: [1, null, 3, null, 5], at: undefined },
    ]);
  });

  it("can be gone on with for a little while, and then begins anew", () => {
    const [left] = measuresIn(
      recordsOf([{ measure: "who-5", answers: [1, 2, null, null, null], leftAt: 2 }]),
    );
    if (!left) throw new Error("it did not come back");
    expect(measureToGoOnWith([left], addDays(TODAY, GO_ON_WITHIN))).toBe(left);
    expect(measureToGoOnWith([left], addDays(TODAY, GO_ON_WITHIN + 1))).toBeUndefined();
    expect(measureToGoOnWith([{ ...left, at: undefined }], TODAY)).toBeUndefined();
    expect(measureToGoOnWith([], TODAY)).toBeUndefined();
  });
});
