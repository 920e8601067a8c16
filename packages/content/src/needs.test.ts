import { searchText } from "@lichen/core";
import { expect, it } from "vitest";
import {
  findNeed,
  findStrength,
  NEEDS,
  needTexts,
  needWord,
  STRENGTHS,
  strengthTexts,
  strengthWord,
} from "./index.ts";

it("needs and strengths are two dozen or more each, with names of their own in both languages", () => {
  for (const words of [NEEDS, STRENGTHS]) {
    expect(words.length).toBeGreaterThanOrEqual(24);
    for (const key of ["id", "en", "hi"] as const) {
      expect(new Set(words.map((word) => searchText(word[key]))).size, key).toBe(words.length);
    }
    for (const { id, en, hi } of words) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(en.split(" ").length <= 5 && hi.split(" ").length <= 4, id).toBe(true);
    }
  }
});

it("a need is said alike whether it is met or not", () => {
  const judged = /\b(no|not|lack|missing|enough of|unmet|met)\b|नहीं|कमी|बिना/;
  for (const { en, hi } of NEEDS) expect(`${en} ${hi}`).not.toMatch(judged);
});

it("both are found by any of their names, and a word of one’s own is its own name", () => {
  for (const need of NEEDS) {
    for (const text of [need.id, need.en, need.hi]) expect(findNeed(text)?.id).toBe(need.id);
    expect(needWord(need.id, "hi")).toBe(need.hi);
    expect(needTexts(need.id)).toEqual([need.en, need.hi]);
  }
  for (const strength of STRENGTHS) {
    for (const text of [strength.id, strength.en, strength.hi]) {
      expect(findStrength(text)?.id).toBe(strength.id);
    }
    expect(strengthWord(strength.id, "en")).toBe(strength.en);
    expect(strengthTexts(strength.id)).toEqual([strength.en, strength.hi]);
  }
  expect(findNeed("tea")).toBeUndefined();
  expect(needWord("tea", "en")).toBe("tea");
  expect(strengthWord("tea", "hi")).toBe("tea");
});
