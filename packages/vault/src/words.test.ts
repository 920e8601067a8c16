import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { rootOfWords, wordsOfRoot } from "./words.ts";

const root = fc.uint8Array({ minLength: 32, maxLength: 32 });

it("says any root in 24 words and reads it back, however they are written", () => {
  fc.assert(
    fc.property(root, (bytes) => {
      const words = wordsOfRoot(bytes);
      expect(words).toHaveLength(24);
      for (const text of [
        words.join(" "),
        words.map((word, i) => `${i + 1}. ${word.toUpperCase()}`).join("\n"),
        words.map((word) => word.slice(0, 4)).join(", "),
      ]) {
        const read = rootOfWords(text);
        expect(read.ok && [...read.value]).toEqual([...bytes]);
      }
    }),
  );
});

it("names what is wrong and never reads another root for a slip", () => {
  const words = wordsOfRoot(seededChance(3).bytes(32));
  expect(rootOfWords(words.slice(1).join(" "))).toMatchObject({
    problem: { kind: "words-count", count: 23 },
  });
  expect(rootOfWords(words.with(6, "lichenlike").join(" "))).toMatchObject({
    problem: { kind: "word-unknown", position: 7 },
  });
  let mistaken = 0;
  for (let i = 0; i < 23; i++) {
    const swapped = words.with(i, words[i + 1] ?? "").with(i + 1, words[i] ?? "");
    const read = rootOfWords(swapped.join(" "));
    if (!read.ok) mistaken += 1;
  }
  expect(mistaken).toBeGreaterThanOrEqual(20); // One in 256 slips fits by chance: BIP 39 has 8 bits for it.
});
