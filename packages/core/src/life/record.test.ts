import { newOpId, newRecordId, type OpId } from "@lichen/base";
import { seededChance, someOperations } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hlcAt } from "./hlc.ts";
import { alternatesOf, fieldNames, fieldValue, foldRecord, overOf } from "./record.ts";
import { eraseOf, hideOf, showOf, writeFirst, writeOver } from "./write.ts";

const chance = seededChance(11);
const id = newRecordId(chance);
const stamp = (at: number) => ({ id: newOpId(chance), at: hlcAt(at) });
const first = writeFirst(stamp(1), { id, kind: "check-in" }, { note: "here", energy: 4 });

it("is nothing until something is written, and nothing once it is erased", () => {
  const record = foldRecord(id, [first]);
  if (!record) throw new Error("no record");
  expect(foldRecord(id, [])).toBeUndefined();
  expect(foldRecord(id, [hideOf(stamp(2), record)])).toBeUndefined();
  expect(foldRecord(id, [first, eraseOf(stamp(2), id)])).toBeUndefined();
});

it("written once reads as the same record written at length does", () => {
  fc.assert(
    fc.property(someOperations, (operations) => {
      for (const write of operations.filter(({ kind }) => !/hide|show|erase/.test(kind))) {
        const once = foldRecord(write.record, [write]);
        const same = { ...write, id: newOpId(chance), over: [write.id] };
        const twice = foldRecord(write.record, [write, same]);
        if (!once || !twice) throw new Error("no record");
        expect(fieldNames(once).toSorted()).toEqual(fieldNames(twice).toSorted());
        for (const name of fieldNames(once)) {
          expect(fieldValue(once, name)).toEqual(fieldValue(twice, name));
          expect(once.fields.get(name)?.[0]?.value).toEqual(fieldValue(once, name));
        }
        expect(alternatesOf(once)).toEqual([]);
        expect(alternatesOf(twice)).toEqual([]);
      }
    }),
  );
});

it("names its alternates, and a write over them names all it replaces", () => {
  const record = foldRecord(id, [first]);
  if (!record) throw new Error("no record");
  const here = writeOver(stamp(2), record, { note: "here too" });
  const there = writeOver(stamp(3), record, { note: "there" });
  const both = foldRecord(id, [first, here, there]);
  if (!both) throw new Error("no record");
  expect(alternatesOf(both)).toEqual(["note"]);
  expect([...overOf(both, "note")].sort()).toEqual([here.id, there.id].sort());
  expect(overOf(both, "energy")).toEqual([first.id]);
  expect(overOf(both, "never written")).toEqual([]);
});

it("cannot be emptied by a write that says it replaces itself, or what is not there", () => {
  const unknown = "0123456789abcdefghjk" as OpId;
  for (const over of [[first.id], [unknown], [first.id, unknown]]) {
    const odd = { ...first, over };
    const later = { ...first, id: newOpId(chance), at: hlcAt(9), fields: { energy: 5 } };
    expect(foldRecord(id, [odd])?.fields.get("note")?.[0]?.value).toBe("here");
    expect(foldRecord(id, [odd, later])?.fields.get("note")?.[0]?.value).toBe("here");
  }
});

it("stays hidden while one hide stands that nothing undid", () => {
  const record = foldRecord(id, [first]);
  if (!record) throw new Error("no record");
  const [one, two] = [hideOf(stamp(2), record), hideOf(stamp(3), record)];
  const onlyOne = foldRecord(id, [first, one]);
  if (!onlyOne) throw new Error("no record");
  const show = showOf(stamp(4), onlyOne);
  expect(foldRecord(id, [first, one, show])?.hidden).toBe(false);
  expect(foldRecord(id, [first, one, two, show])?.hidden).toBe(true);
});
