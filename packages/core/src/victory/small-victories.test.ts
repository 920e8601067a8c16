import { type Day, type JsonObject, newOpId, newRecordId, type RecordId } from "@lichen/base";
import { demoLife } from "@lichen/companion";
import { seededChance } from "@lichen/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hlcAt } from "../life/hlc.ts";
import { beginLife, type Life } from "../life/life.ts";
import { fieldValue } from "../life/record.ts";
import { hideOf, writeFirst } from "../life/write.ts";
import { victoriesIn } from "./small-victories.ts";

const chance = seededChance(7);
let time = 1_000;
const stamp = () => ({ id: newOpId(chance), at: hlcAt(time++) });

function write(life: Life, kind: string, fields: JsonObject, day = 20_780): RecordId {
  const id = newRecordId(chance);
  const when = { day, minute: 600, zone: "Asia/Kolkata" };
  life.take([writeFirst(stamp(), { id, kind }, { when, ...fields })]);
  return id;
}

function hide(life: Life, id: RecordId): void {
  const record = life.record(id);
  if (record) life.take([hideOf(stamp(), record)]);
}

describe("small victories", () => {
  it("are what a person kept and what they did, latest first, each with what shows it", () => {
    const life = beginLife();
    const moment = write(life, "practice", { technique: "walk-outside" }, 1);
    const kept = write(life, "victory", { text: "I went out", proof: moment }, 2);
    const meera = write(life, "person", { name: "Meera" });
    const asked = write(life, "reach-out", { need: "listen", person: meera }, 3);
    const met = write(life, "setback", { lesson: "To the gate counts", leftAt: "" }, 4);
    const goal = write(life, "goal", { wish: "Walk before work" });
    const step = write(life, "step", { goal, outcome: "partly", amount: 4 }, 5);
    expect(victoriesIn(life.records())).toEqual([
      {
        id: step,
        day: 5,
        from: "step",
        text: "Walk before work",
        who: "",
        isPartly: true,
        proof: step,
      },
      {
        id: met,
        day: 4,
        from: "setback",
        text: "To the gate counts",
        who: "",
        isPartly: false,
        proof: met,
      },
      {
        id: asked,
        day: 3,
        from: "reach-out",
        text: "",
        who: "Meera",
        isPartly: false,
        proof: asked,
      },
      {
        id: kept,
        day: 2,
        from: "hard-moment",
        text: "I went out",
        who: "",
        isPartly: false,
        proof: moment,
      },
    ]);
  });

  it("are no setback left on the way, no harm that was done, and no step that was not taken", () => {
    const life = beginLife();
    write(life, "setback", { happened: "late", leftAt: "kind-line" });
    write(life, "setback", { withMe: "Meera", road: "harmed", leftAt: "" });
    write(life, "step", { outcome: "not-today" });
    write(life, "step", { outcome: "not-applicable" });
    write(life, "victory", { text: "  " });
    expect(victoriesIn(life.records())).toEqual([]);
  });

  it("are nothing that came up of something to keep small, also once that goal is out of sight", () => {
    const life = beginLife();
    const rhythm = { kind: "at-most", period: "day", most: 2 };
    const goal = write(life, "goal", { wish: "Less tea", rhythm });
    write(life, "step", { goal, outcome: "done", amount: 3 });
    expect(victoriesIn(life.records())).toEqual([]);
    hide(life, goal);
    expect(victoriesIn(life.records())).toEqual([]);
  });

  it("tell an act that was kept as a victory once, in the person's words", () => {
    const life = beginLife();
    const asked = write(life, "reach-out", { need: "listen" });
    write(life, "victory", { text: "I rang her", proof: asked });
    expect(victoriesIn(life.records()).map(({ text, proof }) => [text, proof])).toEqual([
      ["I rang her", asked],
    ]);
  });

  it("stay when what shows them is out of sight, and then lead nowhere", () => {
    const life = beginLife();
    const moment = write(life, "practice", { technique: null });
    write(life, "victory", { text: "I stayed", proof: moment });
    hide(life, moment);
    expect(victoriesIn(life.records())).toMatchObject([{ text: "I stayed", proof: undefined }]);
  });
});

describe("the jar of a made-up life", () => {
  const someLife = fc.record({
    seed: fc.integer({ min: 1, max: 400 }),
    days: fc.integer({ min: 5, max: 60 }),
  });
  function madeUp({ seed, days }: { readonly seed: number; readonly days: number }) {
    const life = beginLife();
    const acts = demoLife({ seed, days, today: 20_780 as Day, speaks: "en" });
    life.take(
      acts.map(({ id, kind, fields, at }) =>
        writeFirst({ id: newOpId(chance), at: hlcAt(at) }, { id, kind }, fields),
      ),
    );
    return [...life.records()];
  }

  it("holds every asking and every part of a step, and nothing twice", () => {
    fc.assert(
      fc.property(someLife, (wish) => {
        const records = madeUp(wish);
        const jar = victoriesIn(records);
        const counts = records.filter(
          (record) =>
            record.kind === "reach-out" ||
            (record.kind === "step" && fieldValue(record, "outcome") === "partly"),
        );
        const shown = jar.flatMap(({ proof }) => proof ?? []);
        expect(new Set(jar.map(({ id }) => id)).size).toBe(jar.length);
        for (const { id } of counts) expect(shown).toContain(id);
        expect(jar.map(({ day }) => day)).toEqual(
          jar.map(({ day }) => day).toSorted((a, b) => b - a),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("loses exactly what is left out, and does not care in which order a life is told", () => {
    fc.assert(
      fc.property(someLife, fc.nat(), (wish, n) => {
        const records = madeUp(wish);
        const jar = victoriesIn(records);
        const out = jar[n % Math.max(1, jar.length)]?.id;
        const less = victoriesIn(records.toReversed(), new Set(out ? [out] : []));
        const ids = (some: typeof jar) => some.map(({ id }) => id).toSorted();
        expect(ids(less)).toEqual(ids(jar).filter((id) => id !== out));
      }),
      { numRuns: 20 },
    );
  });
});
