import {
  type Day,
  type JsonObject,
  newOpId,
  newRecordId,
  type RecordId,
  seededRandom,
} from "@lichen/base";
import {
  beginLife,
  CHECK_IN,
  composeCheckIn,
  hlcAt,
  type LifeRecord,
  timelineOf,
  writeFirst,
  writeOver,
} from "@lichen/core";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayViews } from "./day-views.ts";
import { entryView } from "./entry-view.ts";
import { timelineRows } from "./timeline-rows.ts";

const chance = seededChance(1);

function checkIns(days: readonly number[]): readonly LifeRecord[] {
  const random = seededRandom(days.length);
  const life = beginLife();
  for (const [i, day] of days.entries()) {
    const when = { day: day as Day, minute: 600 + (i % 60), zone: "Asia/Kolkata" };
    const fields = composeCheckIn({ pleasantness: random.between(0, 10), note: `n${i}` }, when);
    if (!fields.ok) throw new Error("a check-in was refused");
    const stamp = { id: newOpId(chance), at: hlcAt(1_000 + i) };
    const record = { id: newRecordId(chance), kind: CHECK_IN };
    life.take([writeFirst(stamp, record, fields.value)]);
  }
  return timelineOf(life.records());
}

const someDays = fc.array(fc.integer({ min: 20_000, max: 20_040 }), { maxLength: 60 });

describe("the timeline as rows", () => {
  it("holds each entry once under the heading of its day, latest first", () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const rows = timelineRows(checkIns(days));
        const { total, rows: all } = rows.slice(0, 1_000);
        expect(all).toHaveLength(total);
        let day = Number.POSITIVE_INFINITY;
        let left = 0;
        for (const row of all) {
          if (row.kind === "day") {
            expect(left).toBe(0);
            expect(row.day).toBeLessThan(day);
            ({ day, count: left } = row);
          } else {
            expect(row.entry.when?.day).toBe(day);
            left -= 1;
          }
        }
        expect(all.filter(({ kind }) => kind === "entry")).toHaveLength(days.length);
      }),
    );
  });

  it("is the same however it is cut", () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 1, max: 7 }), (days, step) => {
        const rows = timelineRows(checkIns(days));
        const { total, rows: whole } = rows.slice(0, 1_000);
        const pieces = [];
        for (let at = 0; at < total; at += step) pieces.push(...rows.slice(at, step).rows);
        expect(pieces).toEqual(whole);
      }),
    );
  });

  it("finds the heading of a day, or of the nearest earlier one", () => {
    const rows = timelineRows(checkIns([20_003, 20_001, 20_001]));
    expect(rows.rowOfDay(20_003)).toBe(0);
    expect(rows.rowOfDay(20_002)).toBe(2);
    expect(rows.rowOfDay(20_001)).toBe(2);
    expect(timelineRows([]).rowOfDay(5)).toBe(0);
  });
});

describe("days as the calendar shows them", () => {
  it("are the mean of what was rated that day, and no day that has nothing", () => {
    const days = dayViews(checkIns([20_001, 20_001, 20_003]), { from: 20_000, to: 20_002 });
    expect(days.map(({ day, entries }) => [day, entries])).toEqual([[20_001, 2]]);
    expect(days[0]?.energy).toBeUndefined();
  });
});

it("shows both versions of a note that two devices wrote", () => {
  const [record] = checkIns([20_001]);
  if (!record) throw new Error("no entry");
  const life = beginLife();
  life.take(record.operations);
  const over = (note: string, at: number) =>
    writeOver({ id: newOpId(chance), at: hlcAt(at) }, record, { note });
  life.take([over("here", 5_000), over("there", 6_000)]);
  const folded = life.record(record.id as RecordId);
  const view = folded && entryView(folded);
  expect(view?.note).toBe("there");
  expect(view?.versions).toEqual([{ field: "note", values: ["there", "here"] }]);
});

function recordOf(kind: string, fields: JsonObject): LifeRecord {
  const life = beginLife();
  const id = newRecordId(chance);
  life.take([writeFirst({ id: newOpId(chance), at: hlcAt(1_000) }, { id, kind }, fields)]);
  const record = life.record(id);
  if (!record) throw new Error("no entry");
  return record;
}

describe("a setback and a practice as entries", () => {
  it("show a setback by what happened and then part by part, and none of its machinery", () => {
    const view = entryView(
      recordOf("setback", {
        happened: "The form went in late.\nTwice.",
        lesson: "Open it on Friday.",
        kindLine: "It was a long week.",
        decision: "shrink",
        plan: { cue: "it is Friday", response: "open the form" },
        withMe: "",
        leftAt: "lesson",
      }),
    );
    expect(view.title).toBe("The form went in late.");
    expect(view.note).toBe("The form went in late.\nTwice.");
    expect(view.parts).toEqual([
      { part: "kindLine", text: "It was a long week." },
      { part: "decision", text: "shrink" },
      { part: "cue", text: "it is Friday" },
      { part: "response", text: "open the form" },
      { part: "lesson", text: "Open it on Friday." },
    ]);
    expect(view.isHarm).toBe(false);
    expect(entryView(recordOf("setback", { withMe: "Meera", road: "harmed" })).isHarm).toBe(true);
  });

  it("show a practice by its technique and its numbers, and an unanswered one without any", () => {
    const tried = entryView(
      recordOf("practice", { technique: "slow-breathing", before: 7, after: 0 }),
    );
    expect(tried.technique).toBe("slow-breathing");
    expect(tried.parts).toEqual([
      { part: "before", text: "7" },
      { part: "after", text: "0" },
    ]);
    const noted = entryView(recordOf("practice", { technique: null, after: null }));
    expect([noted.technique, noted.parts]).toEqual([null, []]);
  });
});

describe("a kindness and a page of the journal as entries", () => {
  it("show a kindness part by part, and nothing of what was decided about it since", () => {
    const view = entryView(
      recordOf("both-and", { feeling: "tired", alsoTrue: "wrote to Asha", belief: 7, near: true }),
    );
    expect([view.title, view.note]).toEqual(["", ""]);
    expect(view.parts).toEqual([
      { part: "feeling", text: "tired" },
      { part: "alsoTrue", text: "wrote to Asha" },
      { part: "belief", text: "7" },
    ]);
  });

  it("show a letter and a page as their text, and a page with its step", () => {
    const letter = entryView(recordOf("kind-letter", { text: "Dear me", returns: { day: 9 } }));
    expect([letter.title, letter.note, letter.parts]).toEqual(["", "Dear me", []]);
    const page = entryView(
      recordOf("journal", { text: "# Rain", nextStep: "tea", prompt: "on-my-mind", leftAt: "" }),
    );
    expect([page.note, page.parts]).toEqual(["# Rain", [{ part: "nextStep", text: "tea" }]]);
  });

  it("says of a prediction how sure it was and what came of it, and of an asking whom and what for", () => {
    const fields = {
      text: "They will laugh",
      sure: 8,
      outcome: "no",
      happened: "They asked me to stay",
    };
    const guess = entryView(recordOf("prediction", fields));
    expect([guess.title, guess.note, guess.parts]).toEqual([
      "They will laugh",
      "",
      [
        { part: "sure", text: "8" },
        { part: "outcome", text: "no" },
        { part: "cameOfIt", text: "They asked me to stay" },
      ],
    ]);
    const asking = entryView(recordOf("reach-out", { title: "Meera", need: "listen" }));
    expect([asking.title, asking.parts]).toEqual(["Meera", [{ part: "need", text: "listen" }]]);
  });
});

describe("a step as an entry", () => {
  const goal = recordOf("goal", { wish: "Walk in the evening" });
  const goals = { record: (id: RecordId) => (id === goal.id ? goal : undefined) };

  it("bears the name of its goal, how it went and how much it was", () => {
    const fields = { goal: goal.id, outcome: "partly", size: 8, amount: 5, unit: "minutes" };
    const view = entryView(recordOf("step", fields), goals);
    expect(view.title).toBe("Walk in the evening");
    expect(view.parts).toEqual([
      { part: "cameOut", text: "partly" },
      { part: "amount", text: "5 minutes" },
    ]);
  });

  it("bears the part of a one-time goal, and no name where the goal is gone", () => {
    const part = entryView(recordOf("step", { goal: goal.id, part: "Find the form" }), goals);
    expect(part.title).toBe("Find the form");
    expect(entryView(recordOf("step", { goal: "gone", outcome: "done" }), goals).title).toBe("");
  });
});
