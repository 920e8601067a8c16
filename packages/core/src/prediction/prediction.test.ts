import { type Day, type JsonObject, newOpId, newRecordId } from "@lichen/base";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hlcAt } from "../life/hlc.ts";
import { beginLife } from "../life/life.ts";
import { writeFirst } from "../life/write.ts";
import { calibrationOf, LEAST_LOOKS, SURE_BANDS } from "./calibration.ts";
import {
  composeOutcome,
  composePrediction,
  isDueAgain,
  PREDICTED,
  PREDICTION,
  PREDICTION_LIMIT,
  type Prediction,
  predictionsIn,
} from "./prediction.ts";

const chance = seededChance(5);

function recordsOf(all: readonly JsonObject[]) {
  const life = beginLife();
  for (const [i, fields] of all.entries()) {
    const when = { day: 20_780 + i, minute: 600, zone: "Asia/Kolkata" };
    const stamp = { id: newOpId(chance), at: hlcAt(1_000 + i) };
    life.take([
      writeFirst(stamp, { id: newRecordId(chance), kind: PREDICTION }, { when, ...fields }),
    ]);
  }
  return [...life.records()];
}

describe("a prediction", () => {
  it("needs a line and nothing more", () => {
    expect(composePrediction({ text: " They will laugh " })).toEqual({
      ok: true,
      value: { text: "They will laugh" },
    });
    expect(composePrediction({ text: "  " })).toMatchObject({ ok: false });
    const long = composePrediction({ text: "x".repeat(PREDICTION_LIMIT + 1) });
    expect(long).toEqual({
      ok: false,
      problem: { kind: "note-too-long", limit: PREDICTION_LIMIT },
    });
    expect(composeOutcome("no", "x".repeat(PREDICTION_LIMIT + 1)).ok).toBe(false);
  });

  it("comes back as it was written, for every draft", () => {
    const draft = fc.record({
      text: fc.string({ maxLength: 60 }),
      sure: fc.option(fc.integer({ min: -3, max: 13 }), { nil: undefined }),
      lookAgain: fc.option(
        fc.integer({ min: 20_000, max: 30_000 }).map((day) => day as Day),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(draft, (wish) => {
        const fields = composePrediction(wish);
        if (!fields.ok) {
          expect(wish.text.trim()).toBe("");
          return;
        }
        const [kept] = predictionsIn(recordsOf([fields.value]));
        if (!kept) throw new Error("it did not come back");
        const { sure } = wish;
        expect(kept.sure).toBe(sure !== undefined && sure >= 0 && sure <= 10 ? sure : undefined);
        expect(kept.lookAgain).toBe(wish.lookAgain);
        const again = composePrediction(kept);
        expect(again).toEqual(fields);
      }),
    );
  });

  it("reads what another version wrote without a stumble", () => {
    const [kept] = predictionsIn(
      recordsOf([{ text: "x", sure: "much", lookAgain: -1e9, outcome: "maybe", happened: 3 }]),
    );
    expect(kept).toMatchObject({ sure: undefined, lookAgain: undefined, outcome: undefined });
  });

  it("is due from its day on, until something was told of it", () => {
    const [kept] = predictionsIn(recordsOf([{ text: "x", lookAgain: 20_783 }]));
    if (!kept) throw new Error("nothing was kept");
    expect([20_782, 20_783, 21_500].map((day) => isDueAgain(kept, day as Day))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isDueAgain({ ...kept, outcome: "not-sure" }, 20_790 as Day)).toBe(false);
    expect(isDueAgain({ ...kept, lookAgain: undefined }, 20_790 as Day)).toBe(false);
  });
});

describe("calibration", () => {
  const prediction = fc.record({
    sure: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    outcome: fc.option(fc.constantFrom(...PREDICTED), { nil: undefined }),
  });
  const made = (all: readonly Pick<Prediction, "sure" | "outcome">[]): readonly Prediction[] =>
    all.map((each) => ({
      id: newRecordId(chance),
      day: 20_780 as Day,
      text: "x",
      happened: "",
      lookAgain: undefined,
      ...each,
    }));

  it("says of 12 times at about 8 in 10 that it happened 5 times, and 1 in part", () => {
    const all = made([
      ...Array.from({ length: 5 }, () => ({ sure: 8, outcome: "yes" as const })),
      { sure: 7, outcome: "partly" as const },
      ...Array.from({ length: 6 }, () => ({ sure: 8, outcome: "no" as const })),
      { sure: 8, outcome: "not-sure" as const },
    ]);
    expect(calibrationOf(all)[3]).toMatchObject({ looks: 12, yes: 5, partly: 1, no: 6 });
  });

  it("counts every look once, in the band it belongs to, in any order", () => {
    fc.assert(
      fc.property(fc.array(prediction, { maxLength: 80 }), (all) => {
        const bands = calibrationOf(made(all));
        const counted = all.filter(
          ({ sure, outcome }) => sure !== undefined && outcome && outcome !== "not-sure",
        );
        expect(bands.reduce((sum, { looks }) => sum + looks, 0)).toBe(counted.length);
        for (const { from, to, looks, yes, partly, no, said, isEnough } of bands) {
          expect(yes + partly + no).toBe(looks);
          expect(isEnough).toBe(looks >= LEAST_LOOKS);
          if (said !== undefined) expect(said >= from && said <= to).toBe(true);
        }
        expect(calibrationOf(made(all.toReversed()))).toEqual(bands);
      }),
    );
  });

  it("is moved by one look in its own band alone, and by “not sure” in none", () => {
    fc.assert(
      fc.property(fc.array(prediction, { maxLength: 30 }), prediction, (all, one) => {
        const [before, after] = [calibrationOf(made(all)), calibrationOf(made([...all, one]))];
        const moved = after.filter(({ looks }, i) => looks !== before[i]?.looks);
        const counts = one.sure !== undefined && one.outcome && one.outcome !== "not-sure";
        expect(moved).toHaveLength(counts ? 1 : 0);
      }),
    );
  });

  it("has a band for every sureness and none for two", () => {
    for (let sure = 0; sure <= 10; sure += 1) {
      expect(SURE_BANDS.filter(([from, to]) => sure >= from && sure <= to)).toHaveLength(1);
    }
  });
});
