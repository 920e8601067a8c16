import type { Day } from "@lichen/base";
import { someText } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckInDraft, composeCheckIn, NOTE_LIMIT } from "./check-in.ts";
import { draftFromJson } from "./draft-from-json.ts";

const when = { day: 20_780 as Day, minute: 720, zone: "Asia/Kolkata" };
const someDraft: fc.Arbitrary<CheckInDraft> = fc.record(
  {
    pleasantness: fc.double({ min: 0, max: 10, noNaN: true }),
    energy: fc.double({ min: 0, max: 10, noNaN: true }),
    kindness: fc.integer({ min: 0, max: 10 }),
    able: fc.integer({ min: 0, max: 10 }),
    feelings: fc.array(someText, { maxLength: 4 }),
    tags: fc.array(someText, { maxLength: 4 }),
    title: someText,
    note: someText,
  },
  { requiredKeys: [] },
);

describe("a check-in", () => {
  it("needs one word and no more", () => {
    expect(composeCheckIn({ feelings: ["restless"] }, when)).toEqual({
      ok: true,
      value: { when, feelings: ["restless"] },
    });
  });

  it("refuses an empty draft rather than record a silence", () => {
    for (const draft of [{}, { note: "  " }, { feelings: ["", " "] }]) {
      expect(composeCheckIn(draft, when)).toEqual({
        ok: false,
        problem: { kind: "nothing-to-keep" },
      });
    }
  });

  it("is settled after one pass: composing a composed check-in changes nothing", () => {
    fc.assert(
      fc.property(someDraft, (draft) => {
        const once = composeCheckIn(draft, when);
        if (!once.ok) return;
        expect(composeCheckIn(draftFromJson(once.value), when)).toEqual(once);
      }),
    );
  });

  it("never takes what is unknown for the middle", () => {
    const composed = composeCheckIn({ pleasantness: 5 }, when);
    expect(composed.ok && Object.keys(composed.value)).toEqual(["when", "pleasantness"]);
  });

  it("refuses what is too much or out of range, naming it", () => {
    const kindOf = (draft: CheckInDraft) => {
      const composed = composeCheckIn(draft, when);
      return composed.ok ? "ok" : composed.problem.kind;
    };
    expect(kindOf({ note: "x".repeat(NOTE_LIMIT + 1) })).toBe("note-too-long");
    expect(kindOf({ tags: ["x".repeat(201)] })).toBe("word-too-long");
    expect(kindOf({ tags: Array.from({ length: 201 }, (_, i) => `tag ${i}`) })).toBe(
      "too-many-words",
    );
    for (const energy of [-1, 10.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(kindOf({ energy })).toBe("rating-out-of-range");
    }
  });
});
