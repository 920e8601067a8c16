import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ID_BYTES, isId, newOpId, newRecordId, recordIdFromHash } from "./ids.ts";

it("names are twenty letters that are hard to misread, and never the same twice", () => {
  const chance = seededChance(1);
  const names = new Set(Array.from({ length: 20_000 }, () => newRecordId(chance)));
  expect(names.size).toBe(20_000);
  for (const name of names) expect(name).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/);
  expect(isId(newOpId(chance))).toBe(true);
});

it("one source always names one record, and another names another", () => {
  const source = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(source, source, (a, b) => {
      const begin = (bytes: Uint8Array): string => bytes.subarray(0, ID_BYTES).join();
      expect(recordIdFromHash(a) === recordIdFromHash(b)).toBe(begin(a) === begin(b));
    }),
  );
});

it("knows what is no name", () => {
  for (const text of ["", "abc", "i".repeat(20), "A".repeat(20), 7, null]) {
    expect(isId(text)).toBe(false);
  }
});
