import type { CheckInDraft } from "@lichen/core";
import fc from "fast-check";
import { someText } from "./operations.ts";

const rating = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.double({ min: 0, max: 10, noNaN: true }),
);
const words = fc.array(someText, { maxLength: 4 });

/** What someone might give for a check-in; not all of it can be kept. */
export function checkInDrafts(): fc.Arbitrary<CheckInDraft> {
  return fc.record(
    {
      pleasantness: rating,
      energy: rating,
      kindness: rating,
      able: rating,
      feelings: words,
      needsMet: words,
      needsUnmet: words,
      strengths: words,
      tags: words,
      title: someText,
      note: fc.oneof(someText, fc.constant("long ".repeat(12_000))),
    },
    { requiredKeys: [] },
  );
}
