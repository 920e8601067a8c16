import fc from "fast-check";
import { expect, it } from "vitest";
import { placeOfError } from "./place-of-error.ts";

const own = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "at my mother's place:1:2",
    "dear\n    at night (file:///a/letter:1:2)",
    "at her (https://example.org/her:3:4)",
  ),
);

it("names a place of the code and never a word of the message", () => {
  fc.assert(
    fc.property(fc.array(own, { maxLength: 3 }), (lines) => {
      const place = placeOfError(new Error(lines.join("\n")));
      expect(place).toContain("place-of-error.test");
      expect(place.split("\n")).toHaveLength(1);
    }),
  );
});

it("says nothing when no line of the stack is a place, or nothing was an error", () => {
  fc.assert(
    fc.property(own, (text) => {
      const bare = new Error(text);
      bare.stack = `Error: ${text}`;
      expect(placeOfError(bare)).toBe("");
      expect(placeOfError(text)).toBe("");
    }),
  );
});

it("does not take a written line for a place when the message was changed after", () => {
  const caught = new Error("at my mother's place:1:2");
  caught.message = "something else";
  expect(placeOfError(caught)).toContain("place-of-error.test");
});
