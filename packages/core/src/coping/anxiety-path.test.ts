import type { RecordId } from "@lichen/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ANXIETY_BEGINS,
  ANXIETY_STEPS,
  type AnxietyPath,
  anxietyNote,
  anxietyPathOf,
  anxietyPathToJson,
  isUntold,
  STEP_TAKEN,
} from "./index.ts";

const strength = fc.integer({ min: 0, max: 10 });
const text = fc.string({ unit: "grapheme" });
const paths: fc.Arbitrary<AnxietyPath> = fc.record(
  {
    step: fc.constantFrom(...ANXIETY_STEPS),
    feelings: fc.array(text),
    about: text,
    approach: text,
    cue: text,
    kindWord: text,
    before: strength,
    taken: fc.constantFrom(...STEP_TAKEN),
    victory: text,
    plan: text,
    tool: fc.record(
      {
        technique: text,
        minutes: fc.integer({ min: 1, max: 60 }),
        practice: text.map((id) => id as RecordId),
        after: strength,
        isWorse: fc.constant(true),
      },
      { requiredKeys: ["technique", "minutes"] },
    ),
  },
  { requiredKeys: ["step", "feelings", "about", "approach", "cue", "kindWord"] },
);

describe("the anxiety path", () => {
  it("is found again just as it was left, and not once it has ended", () => {
    fc.assert(
      fc.property(paths, (path) => {
        const json = anxietyPathToJson(path);
        const read = anxietyPathOf(json === null ? null : JSON.parse(JSON.stringify(json)));
        expect(read).toEqual(path.step === "kept" ? undefined : path);
      }),
    );
  });

  it("reads anything that is no path as none, or as one with nothing out of its place", () => {
    const something = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        fc.constantFrom(...Object.keys(ANXIETY_BEGINS), "before", "tool"),
        fc.jsonValue(),
      ),
    );
    fc.assert(
      fc.property(something, (json) => {
        const read = anxietyPathOf(JSON.parse(JSON.stringify(json)));
        if (!read) return;
        expect(anxietyPathOf(anxietyPathToJson(read))).toEqual(read);
        expect(read.before ?? 0).toBeGreaterThanOrEqual(0);
        expect(read.before ?? 0).toBeLessThanOrEqual(10);
      }),
    );
  });

  it("has told nothing at its beginning, and something with one word or one number", () => {
    expect(isUntold(ANXIETY_BEGINS)).toBe(true);
    expect(isUntold({ ...ANXIETY_BEGINS, about: "  " })).toBe(true);
    expect(isUntold({ ...ANXIETY_BEGINS, before: 0 })).toBe(false);
    expect(isUntold({ ...ANXIETY_BEGINS, feelings: ["anxious"] })).toBe(false);
    const told = { ...ANXIETY_BEGINS, about: "the call ", kindWord: "this is hard" };
    expect(anxietyNote(told)).toBe("the call\n\nthis is hard");
  });
});
