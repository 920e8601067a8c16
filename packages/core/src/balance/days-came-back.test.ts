import { type Day, type JsonObject, newOpId, newRecordId, type RecordId } from "@lichen/base";
import { demoLife } from "@lichen/companion";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hlcAt } from "../life/hlc.ts";
import { beginLife, type Life } from "../life/life.ts";
import type { Operation } from "../life/operation.ts";
import { eraseOf, hideOf, writeFirst, writeOver } from "../life/write.ts";
import { countForErase, daysCameBack, isBackAfterAWhile } from "./days-came-back.ts";

const chance = seededChance(11);
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 23, 6, 30);

function writeAt(at: number, fields: JsonObject, zone = "Asia/Kolkata"): Operation {
  const when = { day: 20_780, minute: 600, zone };
  const stamp = { id: newOpId(chance), at: hlcAt(at) };
  return writeFirst(stamp, { id: newRecordId(chance), kind: "check-in" }, { when, ...fields });
}

function erase(life: Life, id: RecordId, at: number): void {
  const stamp = { id: newOpId(chance), at: hlcAt(at) };
  const fields = countForErase(life.operations());
  life.take([{ ...eraseOf(stamp, id), fields }]);
}

describe("days a person came back", () => {
  it("are days on which they wrote, whatever day they told of", () => {
    const told = [NOON, NOON + 60_000, NOON + 21 * DAY].map((at) => writeAt(at, {}));
    expect(daysCameBack(told).count).toBe(2);
  });

  it("end at four in the morning, by the clock of the place", () => {
    const halfPastOne = Date.UTC(2026, 10, 23, 20, 0); // 01:30 in Kolkata, still tonight.
    expect(daysCameBack([writeAt(NOON, {}), writeAt(halfPastOne, {})]).count).toBe(1);
    const morning = Date.UTC(2026, 10, 24, 0, 30); // 06:00.
    expect(daysCameBack([writeAt(NOON, {}), writeAt(morning, {})]).count).toBe(2);
  });

  it("do not fall when everything that was written is erased", () => {
    const life = beginLife();
    const written = [0, 1, 2, 5].map((day) => writeAt(NOON + day * DAY, {}));
    life.take(written);
    for (const { record } of written) erase(life, record, NOON + 6 * DAY);
    expect(daysCameBack(life.operations())).toEqual({ days: [], count: 4 });
    life.take([writeAt(NOON + 7 * DAY, {})]);
    expect(daysCameBack(life.operations()).count).toBe(5);
  });

  it("are counted by the clock of the place even for a zone nobody knows, as none", () => {
    expect(daysCameBack([writeAt(NOON, {}, "Moon/Tycho")]).count).toBe(0);
  });
});

describe("the count over generated lives", () => {
  const acts = fc.array(
    fc.record({
      what: fc.constantFrom("write", "write", "write", "hide", "move", "erase"),
      gap: fc.integer({ min: 0, max: 400 }),
      which: fc.nat(),
      zone: fc.constantFrom("Asia/Kolkata", "America/Los_Angeles", "Pacific/Kiritimati"),
    }),
    { maxLength: 40 },
  );

  it("never falls, whatever is written, hidden, moved or erased, after however long away", () => {
    fc.assert(
      fc.property(acts, (all) => {
        const life = beginLife();
        let now = NOON;
        let shown = 0;
        for (const { what, gap, which, zone } of all) {
          now += gap * (DAY / 4);
          const stamp = { id: newOpId(chance), at: hlcAt(now) };
          const records = [...life.records()];
          const record = records[which % Math.max(1, records.length)];
          if (what === "write" || !record) life.take([writeAt(now, {}, zone)]);
          else if (what === "hide") life.take([hideOf(stamp, record)]);
          else if (what === "move")
            life.take([writeOver(stamp, record, { when: { day: 5, minute: null, zone } })]);
          else erase(life, record.id, now);
          const { count } = daysCameBack(life.operations());
          expect(count).toBeGreaterThanOrEqual(shown);
          shown = count;
        }
      }),
    );
  });

  it("never falls when two devices meet, and does not care who met whom", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (seed, cut) => {
        const all = demoLife({ seed, days: 40, today: 20_780 as Day, speaks: "en" }).map(
          ({ id, kind, fields, at }) =>
            writeFirst({ id: newOpId(chance), at: hlcAt(at) }, { id, kind }, fields),
        );
        const at = cut % (all.length + 1);
        const [here, there] = [all.slice(0, at), all.slice(at)];
        const joined = daysCameBack([...here, ...there]);
        expect(daysCameBack([...there, ...here])).toEqual(joined);
        for (const one of [here, there]) {
          expect(joined.count).toBeGreaterThanOrEqual(daysCameBack(one).count);
        }
      }),
      { numRuns: 30 },
    );
  });
});

it("meets someone as coming back after more than two weeks, also once they wrote that day", () => {
  const days = [20_700, 20_720].map((day) => day as Day);
  expect(isBackAfterAWhile([], 20_730 as Day)).toBe(false);
  expect(isBackAfterAWhile(days, 20_734 as Day)).toBe(false);
  expect(isBackAfterAWhile(days, 20_735 as Day)).toBe(true);
  expect(isBackAfterAWhile([...days, 21_085 as Day], 21_085 as Day)).toBe(true);
  expect(isBackAfterAWhile([...days, 21_085 as Day], 21_086 as Day)).toBe(false);
});
