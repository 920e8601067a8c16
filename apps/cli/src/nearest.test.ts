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

it("still knows a long command with one letter dropped", () => {
  const long = COMMANDS.filter((name) => name.length > 5);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), (name, place) => {
      const at = place % name.length;
      expect(nearestOf(name.slice(0, at) + name.slice(at + 1), COMMANDS)).toBe(name);
    }),
    { numRuns: 100 },
  );
});
