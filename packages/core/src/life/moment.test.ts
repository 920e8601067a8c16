import { type Day, newOpId, newRecordId } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hlcAt } from "./hlc.ts";
import { isKnownKind, KINDS, ownWordsOf } from "./kinds.ts";
import { beginLife } from "./life.ts";
import { timelineOf, whenFromJson, whenToJson } from "./moment.ts";
import { writeFirst } from "./write.ts";

it("a moment comes back from its field", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -700_000, max: 2_900_000 }),
      fc.option(fc.integer({ min: 0, max: 2_159 })),
      (day, minute) => {
        const when = { day: day as Day, minute, zone: "Asia/Kolkata" };
        expect(whenFromJson(whenToJson(when))).toEqual(when);
      },
    ),
  );
  for (const none of [null, 1, [], {}, { day: 1 }, { day: 1.5, minute: 0, zone: "UTC" }]) {
    expect(whenFromJson(none)).toBeUndefined();
  }
  expect(whenFromJson({ day: 1, minute: 2_160, zone: "UTC" })).toBeUndefined();
});

it("the timeline is latest first, by day and then by time, and without what is hidden or has no time", () => {
  const chance = seededChance(2);
  const life = beginLife();
  const add = (day: number, minute: number, note: string) => {
    const when = whenToJson({ day: day as Day, minute, zone: "UTC" });
    const record = { id: newRecordId(chance), kind: "check-in" };
    life.take([writeFirst({ id: newOpId(chance), at: hlcAt(1) }, record, { when, note })]);
  };
  add(1, 30, "c");
  add(2, 1_500, "a");
  add(2, 600, "b");
  const other = { id: newRecordId(chance), kind: "person" };
  life.take([writeFirst({ id: newOpId(chance), at: hlcAt(1) }, other, { name: "someone" })]);
  expect(timelineOf(life.records()).map((record) => ownWordsOf(record)[0])).toEqual([
    "a",
    "b",
    "c",
  ]);
});

it("knows its own kinds and no others", () => {
  for (const kind of KINDS) expect(isKnownKind(kind)).toBe(true);
  expect(isKnownKind("of-a-later-version")).toBe(false);
});
