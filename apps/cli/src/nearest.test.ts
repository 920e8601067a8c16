import { COMMANDS } from "@lichen/content";
import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestOf } from "./nearest.ts";

it("finds the word that was meant, and none where nothing is near", () => {
  expect(nearestOf("lsit", COMMANDS)).toBe("list");
  expect(nearestOf("chekin", COMMANDS)).toBe("check-in");
  expect(nearestOf("BACKUP", COMMANDS)).toBe("backup");
  expect(nearestOf("dance", COMMANDS)).toBeUndefined();
  expect(nearestOf("", COMMANDS)).toBeUndefined();
});

/** A word with one letter dropped, each in turn. */
function shorter(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

it("still knows a long command with one letter dropped", () => {
  const long = COMMANDS.filter((name) => name.length > 5);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), (name, place) => {
      const typed = shorter(name)[place % name.length] ?? "";
      // What is as near to another command (eport) means either.
      fc.pre(!COMMANDS.some((other) => other !== name && shorter(other).includes(typed)));
      expect(nearestOf(typed, COMMANDS)).toBe(name);
    }),
    { numRuns: 100 },
  );
});
