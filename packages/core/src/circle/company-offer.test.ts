import { type Day, type JsonObject, newOpId, newRecordId } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hlcAt } from "../life/hlc.ts";
import { beginLife } from "../life/life.ts";
import type { LifeRecord } from "../life/record.ts";
import { writeFirst } from "../life/write.ts";
import { isCompanyOffered, lowWeeksAlone, OFFER_RESTS, WEEKS_ALONE } from "./company-offer.ts";

const chance = seededChance(9);
const TODAY = 20_780 as Day;
const FRESH = { offeredOn: undefined, isRefused: false };

type Act = readonly [kind: string, back: number, fields: JsonObject];

function lifeOf(acts: readonly Act[]): readonly LifeRecord[] {
  const life = beginLife();
  for (const [kind, back, fields] of acts) {
    const when = { day: TODAY - back, minute: 600, zone: "Asia/Kolkata" };
    const stamp = { id: newOpId(chance), at: hlcAt(1_000) };
    life.take([writeFirst(stamp, { id: newRecordId(chance), kind }, { when, ...fields })]);
  }
  return [...life.records()];
}

/** Two check-ins in each of the last weeks, as pleasant as that. */
const weeksOf = (pleasantness: number, weeks: number): readonly Act[] =>
  Array.from({ length: weeks * 2 }, (_, i) => [
    "check-in",
    Math.floor(i / 2) * 7 + (i % 2) * 3,
    { pleasantness },
  ]);

describe("the offer of company", () => {
  it("comes after four low weeks that told of nobody", () => {
    expect(isCompanyOffered(lifeOf(weeksOf(3, 4)), TODAY, FRESH)).toBe(true);
    expect(isCompanyOffered(lifeOf(weeksOf(3, 3)), TODAY, FRESH)).toBe(false);
    expect(isCompanyOffered(lifeOf(weeksOf(6, 8)), TODAY, FRESH)).toBe(false);
  });

  it("does not come when someone was there, in whichever way it was told", () => {
    const ways: readonly Act[] = [
      ["reach-out", 10, { need: "listen" }],
      ["setback", 10, { withMe: "Meera" }],
      ["check-in", 10, { needsMet: ["company"], pleasantness: 2 }],
    ];
    for (const way of ways) {
      expect(isCompanyOffered(lifeOf([...weeksOf(3, 6), way]), TODAY, FRESH), way[0]).toBe(false);
    }
  });

  it("rests a week after it was shown, stays through its day, and is refusable for ever", () => {
    const low = lifeOf(weeksOf(2, 5));
    const shown = (back: number) =>
      isCompanyOffered(low, TODAY, { offeredOn: (TODAY - back) as Day, isRefused: false });
    expect([0, 1, OFFER_RESTS - 1, OFFER_RESTS].map(shown)).toEqual([true, false, false, true]);
    expect(isCompanyOffered(low, TODAY, { offeredOn: undefined, isRefused: true })).toBe(false);
    const putAway = { offeredOn: TODAY, putAwayOn: TODAY, isRefused: false };
    expect(isCompanyOffered(low, TODAY, putAway)).toBe(false);
  });

  it("asks nothing of someone who was away: a quiet week ends the count", () => {
    const before = weeksOf(2, 6).map(([kind, back, fields]): Act => [kind, back + 21, fields]);
    expect(lowWeeksAlone(lifeOf(before), TODAY)).toBe(0);
  });
});

describe("over generated weeks", () => {
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.tuple(
      fc.constant("check-in"),
      fc.integer({ min: 0, max: 60 }),
      fc.record({ pleasantness: fc.integer({ min: 0, max: 10 }) }),
    ),
    fc.tuple(fc.constant("journal"), fc.integer({ min: 0, max: 60 }), fc.constant({ text: "x" })),
  );

  it("one more asking never brings the offer, and takes it away in any of the four weeks", () => {
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 40 }),
        fc.integer({ min: 0, max: 60 }),
        (acts, back) => {
          const all = [...acts, ...weeksOf(1, 4)];
          const before = lowWeeksAlone(lifeOf(all), TODAY);
          const after = lowWeeksAlone(lifeOf([...all, ["reach-out", back, {}]]), TODAY);
          expect(after).toBeLessThanOrEqual(before);
          if (back < WEEKS_ALONE * 7) expect(after).toBeLessThan(WEEKS_ALONE);
        },
      ),
    );
  });

  it("a brighter check-in never brings it, and nothing but check-ins does", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const brighter = acts.map(([kind, back, fields]): Act => {
          const { pleasantness } = fields;
          return typeof pleasantness === "number"
            ? [kind, back, { pleasantness: Math.min(10, pleasantness + 2) }]
            : [kind, back, fields];
        });
        expect(lowWeeksAlone(lifeOf(brighter), TODAY)).toBeLessThanOrEqual(
          lowWeeksAlone(lifeOf(acts), TODAY),
        );
        expect(lowWeeksAlone(lifeOf(acts.toReversed()), TODAY)).toBe(
          lowWeeksAlone(lifeOf(acts), TODAY),
        );
      }),
    );
  });
});
