import {
  type Json,
  type JsonObject,
  newOpId,
  newRecordId,
  type OpId,
  type RecordId,
} from "@lichen/base";
import { hlcAt, type Operation } from "@lichen/core";
import fc from "fast-check";
import { seededChance } from "./seeded-chance.ts";

const chance = seededChance(20_260);
const records: readonly RecordId[] = Array.from({ length: 4 }, () => newRecordId(chance));
const ids: readonly OpId[] = Array.from({ length: 24 }, () => newOpId(chance));

/** Texts that break careless programs: direction marks, joiners, lone surrogates, magic names. */
export const HOSTILE_TEXTS: readonly string[] = [
  "",
  " ",
  "\u202edetrever\u202c",
  "\u200b\u200d\ufeff",
  "\ud800",
  "__proto__",
  "constructor",
  "</script><script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  "क्षत्रिय ज़ हूँ १२३",
  "👩‍👩‍👧‍👦🏽",
  "a\u0000b",
  "\r\n\t",
  "# not a heading\n> nor a quote",
];

/** A text a person, or someone hostile, could write. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(...HOSTILE_TEXTS),
);

const someFields: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.constantFrom("note", "energy", "when", "unknown-field", "__proto__"),
  fc.oneof(someText, fc.integer({ min: 0, max: 10 }), fc.constant(null)) as fc.Arbitrary<Json>,
  { maxKeys: 3 },
);

/** Operations over few names, so that they meet: writes, verbs, unknown kinds, any clock, any `over`. */
export const someOperations: fc.Arbitrary<readonly Operation[]> = fc
  .uniqueArray(fc.constantFrom(...ids), { maxLength: 14 })
  .chain((names) =>
    fc.tuple(
      ...names.map((id) =>
        fc.record({
          id: fc.constant(id),
          at: fc.integer({ min: 0, max: 4e12 }).map(hlcAt),
          record: fc.constantFrom(...records),
          kind: fc.constantFrom(
            "check-in",
            "check-in",
            "goal",
            "of-a-later-version",
            "hide",
            "show",
            "erase",
          ),
          fields: someFields,
          over: fc.subarray([...ids], { maxLength: 3 }),
        }),
      ),
    ),
  )
  .map((list) =>
    list.map(({ over, fields, ...operation }) => ({
      ...operation,
      fields: ["hide", "show", "erase"].includes(operation.kind) ? {} : fields,
      ...(over.length > 0 && { over }),
    })),
  );
