import { someText } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { haystackOf, highlightsOf, isFound, needlesOf, searchText, textsOf } from "./search.ts";

const finds = (text: string, query: string): boolean =>
  isFound(haystackOf([text]), needlesOf(query));

describe("search", () => {
  it("finds a word by how it begins, in any language, whatever its case and accents", () => {
    expect(finds("She telephoned Álvaro", "tele alvaro")).toBe(true);
    expect(finds("She telephoned", "phoned")).toBe(false);
    expect(finds("ЁЛКА стоит", "ёлка")).toBe(true);
    expect(finds("ﬁne day", "fine")).toBe(true);
  });

  it("takes the spellings of Hindi that people mix for one, and keeps vowels apart", () => {
    expect(finds("ज़रूरत है", "जरूरत")).toBe(true);
    expect(finds("मैं यहाँ हूँ", "यहां हूं")).toBe(true);
    expect(finds("१२ मिनट", "12")).toBe(true);
    expect(finds("आज का दिन", "दीन")).toBe(false);
  });

  it("finds nothing for nothing", () => {
    for (const empty of ["", "   ", "…!?"]) expect(finds("anything", empty)).toBe(false);
  });

  it("finds each whole word of a text in it, and shows where it stands", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word);
        for (const word of words) {
          const needles = needlesOf(word);
          if (needles.length === 0) continue;
          expect(finds(text, word)).toBe(true);
          const marked = highlightsOf(text, needles).map(([from, to]) => text.slice(from, to));
          expect(marked).toContain(word);
        }
      }),
    );
  });

  it("settles after one pass", () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(searchText(searchText(text))).toBe(searchText(text));
      }),
    );
  });
});

it("sees every text in a value and no member's name", () => {
  expect([...textsOf({ a: "one", b: [2, "two", { c: "three" }], d: null })]).toEqual([
    "one",
    "two",
    "three",
  ]);
});
