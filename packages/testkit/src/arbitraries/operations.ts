import { type JsonObject, newOpId, newRecordId, type OpId, type RecordId } from "@lichen/base";
import { beginLife, hlcAt, type Life, type Operation } from "@lichen/core";
import fc from "fast-check";
import { seededChance } from "../seeded-chance.ts";
import { hostileTexts } from "./texts.ts";

/** Few enough names that operations meet: the same records, and writes over one another. */
const RECORDS: readonly RecordId[] = Array.from({ length: 4 }, (_, i) =>
  newRecordId(seededChance(i)),
);
const OPERATIONS: readonly OpId[] = Array.from({ length: 16 }, (_, i) =>
  newOpId(seededChance(100 + i)),
);

const someFields: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.constantFrom("note", "title", "pleasantness", "__proto__", "of-a-newer-version"),
  fc.oneof(hostileTexts(), fc.integer({ min: 0, max: 10 }), fc.constant(null)),
  { maxKeys: 3, noNullPrototype: true },
);

/** An operation of any kind, known or not, under a name and on a record that others share. */
export function operations(): fc.Arbitrary<Operation> {
  return fc
    .record({
      id: fc.constantFrom(...OPERATIONS),
      at: fc.integer({ min: 0, max: 4_000_000_000_000 }).map(hlcAt),
      record: fc.constantFrom(...RECORDS),
      kind: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom("check-in", "goal", "of-a-newer-version") },
        { weight: 3, arbitrary: fc.constantFrom("hide", "show") },
        { weight: 1, arbitrary: fc.constant("erase") },
      ),
      fields: someFields,
      over: fc.option(fc.subarray([...OPERATIONS], { maxLength: 4 }), { nil: undefined }),
    })
    .map(({ over, ...rest }) => ({ ...rest, ...(over && { over }) }));
}

/** Operations in which no name stands for two different things, as devices really make them. */
export function histories({ maxLength = 16 } = {}): fc.Arbitrary<readonly Operation[]> {
  return fc.uniqueArray(operations(), { maxLength, selector: ({ id }) => id });
}

/** The life that a history makes. */
export function lives(): fc.Arbitrary<Life> {
  return histories().map((history) => {
    const life = beginLife();
    life.take(history);
    return life;
  });
}
