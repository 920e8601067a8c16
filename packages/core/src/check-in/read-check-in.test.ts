import { type Day, type JsonObject, newOpId, newRecordId } from "@lichen/base";
import { checkInDrafts, seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hlcAt } from "../life/hlc.ts";
import { foldRecord } from "../life/record.ts";
import { writeFirst } from "../life/write.ts";
import { composeCheckIn } from "./check-in.ts";
import { CHECK_IN, checkInOf } from "./read-check-in.ts";

const chance = seededChance(13);
const when = { day: 20_780 as Day, minute: 720, zone: "Asia/Kolkata" };

function read(fields: JsonObject, kind: string = CHECK_IN) {
  const record = { id: newRecordId(chance), kind };
  const folded = foldRecord(record.id, [
    writeFirst({ id: newOpId(chance), at: hlcAt(1) }, record, fields),
  ]);
  return folded && checkInOf(folded);
}

it("reads back what was composed, all of it", () => {
  fc.assert(
    fc.property(checkInDrafts(), (draft) => {
      const fields = composeCheckIn(draft, when);
      if (!fields.ok) return;
      const checkIn = read(fields.value);
      expect(checkIn?.when).toEqual(when);
      for (const [name, value] of Object.entries(fields.value)) {
        if (name !== "when") expect(checkIn, name).toMatchObject({ [name]: value });
      }
    }),
  );
});

it("leaves out what has a form it does not know, and never takes it for something else", () => {
  const checkIn = read({
    when: { ...when },
    pleasantness: 11,
    energy: "4",
    kindness: null,
    able: 5,
    feelings: ["calm", 3, null],
    needsMet: "rest",
    note: { of: "tomorrow" },
    source: { app: "daylio" },
  });
  expect(checkIn).toMatchObject({ able: 5, feelings: ["calm"], needsMet: [], note: "" });
  for (const name of ["pleasantness", "energy", "kindness", "source", "mood"]) {
    expect(checkIn, name).not.toHaveProperty(name);
  }
});

it("is undefined for another kind, or where no moment is known", () => {
  expect(read({ when: { ...when }, note: "x" }, "journal")).toBeUndefined();
  expect(read({ note: "x" })).toBeUndefined();
  expect(read({ when: { day: 1.5, minute: 0, zone: "UTC" }, note: "x" })).toBeUndefined();
});
