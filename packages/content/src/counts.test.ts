import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { steps as stepsEn } from "./app/en/steps.ts";
import { together as togetherEn } from "./app/en/together.ts";
import { goals } from "./app/hi/goals.ts";
import { review } from "./app/hi/review.ts";
import { steps as stepsHi } from "./app/hi/steps.ts";
import { together as togetherHi } from "./app/hi/together.ts";

describe("counts in Hindi", () => {
  it("say one as one", () => {
    const { look } = review.page;
    const { links } = togetherHi;
    expect(look.daysOf(1, 7)).toContain("1 दिन का");
    expect(look.steps(1, 0)).toBe("1 कदम हुआ");
    expect(look.steps(2, 1)).toBe("2 कदम हुए, 1 थोड़ा-सा");
    expect([look.lessons(1), look.lessons(3)]).toEqual(["1 सीख", "3 सीखें"]);
    expect(look.middle("able", "5", 1)).toMatch(/1 दिन से$/);
    expect(links.fewPairs(1)).toContain("अभी 1 है।");
    expect(links.fewSetbacks(1)).toContain("अभी 1 है।");
    expect(goals.reserveLeft(1)).toBe("छुट्टी का 1 दिन");
  });
});

describe("what is said of a chance", () => {
  for (const [language, { likely }] of Object.entries({ en: stepsEn, hi: stepsHi })) {
    it(`is never all or none of ten: ${language}`, () => {
      const ends = fc
        .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
        .map((pair) => pair.toSorted((a, b) => a - b));
      fc.assert(
        fc.property(ends, ([low = 0, high = 0]) => {
          const said = likely(low, high);
          expect(said).not.toMatch(/10 in 10|10 दिन या|about 0 |करीब 0 /);
        }),
      );
    });
  }
});

describe("the ends of an interval", () => {
  for (const [language, { links }] of Object.entries({ en: togetherEn, hi: togetherHi })) {
    it(`are said at none only where they are, to the hundredth: ${language}`, () => {
      const end = fc.double({ min: -1, max: 1, noNaN: true });
      fc.assert(
        fc.property(end, (low) => {
          const said = links.likelySaid(low, 1, 40);
          const isNone = Math.abs(low) < 0.005;
          expect(/(Likely|का) 0 /.test(said)).toBe(isNone);
          if (!isNone) expect(said).toMatch(low < 0 ? /(Likely|का) −/ : /(Likely|का) \+/);
        }),
      );
    });
  }
});
