import fc from "fast-check";
import { expect, it } from "vitest";
import { excerptOf } from "./excerpt.ts";

it("shows what is around the first mark, and marks the same words", () => {
  const text = `${"before ".repeat(30)}monsoon ${"after ".repeat(60)}`;
  const at = text.indexOf("monsoon");
  const cut = excerptOf(text, [[at, at + 7]]);
  const [mark] = cut.marks;
  expect(mark && cut.text.slice(...mark)).toBe("monsoon");
  expect(cut.text.startsWith("… ")).toBe(true);
  expect(cut.text.length).toBeLessThan(240);
});

it("marks in the cut what was marked in the whole, whatever the text", () => {
  const some = fc.array(fc.string({ minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(some, fc.nat(), (words, pick) => {
      const text = words.join(" ");
      const word = words[pick % words.length] ?? "";
      const at = text.indexOf(word);
      const cut = excerptOf(text, [[at, at + word.length]]);
      for (const mark of cut.marks) expect(cut.text.slice(...mark)).toBe(word);
    }),
  );
});
