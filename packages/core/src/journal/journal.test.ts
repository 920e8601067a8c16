import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTE_LIMIT } from "../check-in/check-in.ts";
import { journalFields } from "./journal.ts";
import { type Mood, moodAt, PROMPTS, promptFor } from "./prompt.ts";
import { LONG_MINUTES, restFor, spentWriting } from "./rest.ts";

const moods = fc.constantFrom(...(Object.keys(PROMPTS) as Mood[])); // The table's own names.
const IDS = [...new Set(Object.values(PROMPTS).flat())];

describe("a page of the journal", () => {
  it("keeps every letter as it was typed, and refuses what is blank or past the limit", () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, isDone) => {
        const fields = journalFields({ text, nextStep: "", prompt: "", isDone });
        if (text.trim() === "") expect(fields.ok).toBe(false);
        else expect(fields).toMatchObject({ value: { text, leftAt: isDone ? "" : "writing" } });
      }),
    );
    const long = { text: "x".repeat(NOTE_LIMIT + 1), nextStep: "", prompt: "", isDone: true };
    expect(journalFields(long)).toMatchObject({ problem: { kind: "note-too-long" } });
  });
});

describe("a question to begin with", () => {
  it("is never one that was refused, and fits the mood while one of its own is left", () => {
    fc.assert(
      fc.property(moods, fc.subarray(IDS), fc.integer(), (mood, refused, turn) => {
        const id = promptFor(mood, refused, turn);
        const fits = PROMPTS[mood].some((each) => !refused.includes(each));
        if (id !== undefined) expect(refused).not.toContain(id);
        if (fits) expect(PROMPTS[mood]).toContain(id);
      }),
    );
    expect(promptFor("low", IDS, 3)).toBeUndefined();
  });

  it("comes round to each of a mood in as many turns", () => {
    for (const mood of Object.keys(PROMPTS) as Mood[]) {
      const turns = PROMPTS[mood].map((_, turn) => promptFor(mood, [], turn));
      expect(new Set(turns)).toEqual(new Set(PROMPTS[mood]));
    }
  });

  it("takes a place on the field for its quarter, and no place for none", () => {
    expect(moodAt({ pleasantness: 2, energy: 8 })).toBe("tense");
    expect(moodAt({ pleasantness: 2, energy: 2 })).toBe("low");
    expect(moodAt({ pleasantness: 8, energy: 2 })).toBe("calm");
    expect(moodAt({ pleasantness: 8, energy: 8 })).toBe("bright");
    expect([moodAt({ pleasantness: 8 }), moodAt()]).toEqual(["any", "any"]);
  });
});

describe("rest", () => {
  it("counts no pause for more than a minute, and never backward", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9e6, max: 9e6 })), (gaps) => {
        let spent = 0;
        for (const gap of gaps) {
          const after = spentWriting(spent, gap);
          expect(after - spent).toBeGreaterThanOrEqual(0);
          expect(after - spent).toBeLessThanOrEqual(60_000);
          spent = after;
        }
      }),
    );
  });

  it("is spoken of after long writing, or harsh names again and again, and else not", () => {
    const long = LONG_MINUTES * 60_000;
    expect(restFor({ spent: long - 1, words: 900, harsh: 2 })).toBeUndefined();
    expect(restFor({ spent: long, words: 10, harsh: 0 })).toBe("long");
    expect(restFor({ spent: 0, words: 150, harsh: 3 })).toBe("round");
    expect(restFor({ spent: 0, words: 30, harsh: 9 })).toBeUndefined();
  });
});
