import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, cutTo, harmless, padded } from "./text.ts";

const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("a", "कि", "क्षा", "दी", "日", "🌱", "é", " ") }),
);

describe("columns", () => {
  it("counts what a terminal shows: joined marks take none, wide letters two", () => {
    expect(columnsOf("note")).toBe(4);
    expect(columnsOf("दिन")).toBe(3);
    expect(columnsOf("e\u0301")).toBe(1);
    expect(columnsOf("日記")).toBe(4);
    expect(columnsOf("🌱 a")).toBe(4);
  });

  it("fills a text to its width, and leaves a longer one as it is", () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, width) => {
        const filled = padded(text, width);
        expect(filled.startsWith(text)).toBe(true);
        expect(columnsOf(filled)).toBe(Math.max(width, columnsOf(text)));
      }),
      { numRuns: 100 },
    );
  });

  it("cuts to the width, at the end of a written syllable, and only what is too long", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const cut = cutTo(text, width);
        expect(columnsOf(cut)).toBeLessThanOrEqual(width);
        if (columnsOf(text) <= width) expect(cut).toBe(text);
        else expect([text.startsWith(cut.slice(0, -1)), cut.at(-1)]).toEqual([true, "…"]);
      }),
      { numRuns: 100 },
    );
    expect(cutTo("दिनचर्या", 3)).toBe("दि…");
  });
});

it("takes out what could command a terminal, once and for all, and nothing a person wrote", () => {
  expect(harmless("one\r\ntwo\tthree")).toBe("one\ntwo\tthree");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const safe = harmless(text);
      expect(safe).not.toMatch(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      expect(harmless(safe)).toBe(safe);
    }),
    { numRuns: 100 },
  );
});
