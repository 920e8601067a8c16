import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { lettersOf, wholeLetters } from "./letters.ts";

const FAMILY = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("takes an emoji of several parts, and a Hindi syllable, for one letter", () => {
  expect([...lettersOf(`a${FAMILY}कि`)]).toEqual(["a", FAMILY, "कि"]);
});

it("tells whole code points where the browser knows no letters", () => {
  vi.stubGlobal("Intl", {});
  expect([...lettersOf("a\u{1F33F}b")]).toEqual(["a", "\u{1F33F}", "b"]);
  expect(wholeLetters("a\u{1F33F}b", 2)).toBe("a");
});

it("gives the longest beginning that fits, and no half letter", () => {
  const some = fc.string({ unit: "grapheme", maxLength: 20 });
  fc.assert(
    fc.property(some, fc.integer({ min: -3, max: 25 }), (text, most) => {
      const beginning = wholeLetters(text, most);
      expect(text.startsWith(beginning)).toBe(true);
      expect(beginning.length).toBeLessThanOrEqual(Math.max(0, most));
      const [next] = lettersOf(text.slice(beginning.length));
      if (next !== undefined) expect(beginning.length + next.length).toBeGreaterThan(most);
      expect([...lettersOf(beginning)].join("")).toBe(beginning);
    }),
  );
});
