import { newRecordId, type RecordId } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { drawFromJar } from "./draw-from-jar.ts";

const chance = seededChance(3);
const jarOf = (size: number) => Array.from({ length: size }, () => ({ id: newRecordId(chance) }));

it("is empty-handed only where the jar is empty", () => {
  expect(drawFromJar([], [], 0.5)).toBeUndefined();
  const [only] = jarOf(1);
  if (!only) throw new Error("no jar");
  expect(drawFromJar([only], [only.id], 0.99)?.drawn).toBe(only);
});

it("brings each one once before any again, and never the same twice running", () => {
  const someChance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 12 }),
      fc.array(someChance, { minLength: 30, maxLength: 30 }),
      (size, chances) => {
        const jar = jarOf(size);
        let seen: readonly RecordId[] = [];
        const drawn: RecordId[] = [];
        for (const each of chances) {
          const next = drawFromJar(jar, seen, each);
          if (!next) throw new Error("nothing was drawn");
          seen = next.seen;
          drawn.push(next.drawn.id);
        }
        for (let from = 0; from + size <= drawn.length; from += size) {
          expect(new Set(drawn.slice(from, from + size)).size).toBe(size);
        }
        for (const [i, id] of drawn.entries()) if (i > 0) expect(id).not.toBe(drawn[i - 1]);
      },
    ),
  );
});
