import { MEASURE_RULES, MEASURES } from "@lichen/core";
import { describe, expect, it } from "vitest";
import { MEASURE_TEXTS } from "./texts.ts";

describe("questionnaires word for word", () => {
  for (const id of MEASURES) {
    const text = MEASURE_TEXTS[id];
    const { items, from, to } = MEASURE_RULES[id];

    it(`${id} has every item once and an answer for every number of its scale`, () => {
      expect(text.items).toHaveLength(items);
      expect(new Set(text.items).size).toBe(items);
      const values = text.options.map(({ value }) => value);
      const scale = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      expect(values.toSorted((a, b) => a - b)).toEqual(scale);
      expect(new Set(text.options.map(({ label }) => label)).size).toBe(values.length);
      for (const said of [...text.items, text.instruction]) expect(said).toBe(said.trim());
    });

    it(`${id} says where it is from, on what terms it is here, and what it was compared with`, () => {
      expect(text.source).toMatch(/\((19|20)\d\d\)/);
      expect(text.terms.length).toBeGreaterThan(20);
      expect(text.checked).toMatch(/\d+ November 2026/);
    });
  }

  it("ask nobody about ending their life: that item is left out, and asked by no machine", () => {
    const all = MEASURES.flatMap((id) => MEASURE_TEXTS[id].items);
    expect(all.filter((item) => /better off dead|hurting yourself|suicid/i.test(item))).toEqual([]);
  });

  it("share the items of PHQ-4 with the longer ones it may lead to", () => {
    const [nervous, worrying, interest, down] = MEASURE_TEXTS["phq-4"].items;
    expect(MEASURE_TEXTS["gad-7"].items.slice(0, 2)).toEqual([nervous, worrying]);
    expect(MEASURE_TEXTS["phq-8"].items.slice(0, 2)).toEqual([interest, down]);
  });
});
