import { seededRandom } from "@lichen/base";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankRelief } from "./rank-relief.ts";
import {
  beginRelief,
  observeRelief,
  type ReliefState,
  readState,
  USUAL_PRIOR,
} from "./relief-state.ts";

const use = { technique: "walk", before: 7, after: 4, quadrant: "tense" };

describe("what was learned of relief", () => {
  it("begins with bare ids and with priors alike", () => {
    const { techniques } = beginRelief(["walk", { id: "letter", prior: 1 }, "walk"]);
    expect(techniques.map(({ id, prior, uses }) => [id, prior, uses])).toEqual([
      ["walk", USUAL_PRIOR, 0],
      ["letter", 1, 0],
    ]);
  });

  it("counts a use, and keeps just noting apart", () => {
    const used = observeRelief(beginRelief(["walk"]), use);
    const noted = observeRelief(used, { ...use, technique: null });
    expect(noted.techniques[0]?.uses).toBe(1);
    expect(noted.waiting).toHaveLength(1);
  });

  it("takes in a technique of the person's own", () => {
    const state = observeRelief(beginRelief(["walk"]), { ...use, technique: "my song" });
    expect(state.techniques.map(({ id }) => id)).toEqual(["walk", "my song"]);
  });

  it.each([
    ["no reading after", { ...use, after: Number.NaN }],
    ["a strength beyond the scale", { ...use, before: 1e6 }],
    ["a strength below it", { ...use, after: -1 }],
    ["no end to it", { ...use, before: Number.POSITIVE_INFINITY }],
  ])("learns nothing from %s", (_, episode) => {
    const state = observeRelief(beginRelief(["walk"]), use);
    expect(observeRelief(state, episode)).toEqual(state);
  });

  it("is plain JSON, of at most 50 KB for 54 techniques in every quarter", () => {
    const ids = Array.from({ length: 54 }, (_, index) => `a-long-technique-name-${index}`);
    const quarters = ["tense", "heavy", "lively", "calm"];
    const random = seededRandom(1);
    let state = beginRelief(
      ids.map((id) => ({ id, prior: random.next(), quadrants: { calm: 1 } })),
    );
    for (let round = 0; round < 40; round++) {
      for (const quadrant of quarters) {
        const technique = ids[(round * 7) % ids.length] ?? null;
        const [before, after] = [random.between(0, 10), 10 * random.next()];
        state = observeRelief(state, { technique, before, after, quadrant });
        state = observeRelief(state, { technique: null, before, after, quadrant });
      }
    }
    const full = {
      ...state,
      techniques: state.techniques.map((each) => ({
        ...each,
        cells: state.techniques[0]?.cells ?? [],
      })),
    };
    expect(full.techniques.every(({ cells }) => cells.length === 4)).toBe(true);
    expect(readState(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(JSON.stringify(full).length).toBeLessThanOrEqual(50 * 1024);
  });

  it("stays bounded whatever quarters are named", () => {
    let state = beginRelief(["walk"]);
    for (let index = 0; index < 100; index++) {
      state = observeRelief(state, { ...use, quadrant: `quarter ${index}` });
    }
    expect(state.techniques[0]?.cells.length).toBeLessThanOrEqual(9);
    expect(state.techniques[0]?.uses).toBe(100);
  });

  it("is never broken by anything a disk or a caller may hand it", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (techniques, state, episode) => {
        const begun = beginRelief(techniques as never);
        expect(readState(begun)).toEqual(begun);
        const after = observeRelief(state as never, episode as never);
        expect(readState(after)).toEqual(after);
        expect(
          readState(observeRelief(begun, episode as never)).techniques.length,
        ).toBeGreaterThanOrEqual(begun.techniques.length);
      }),
      { numRuns: 200 },
    );
  });

  it("is read as if odd members of a damaged file were not there, wherever they stand", () => {
    const begun = beginRelief([{ id: "walk", prior: 1, quadrants: { calm: 0.3 } }, "letter"]);
    const lived = [use, { ...use, technique: null }, { ...use, technique: "letter" }].reduce(
      observeRelief,
      begun,
    );
    const places = placesIn(lived);
    expect(places.length).toBeGreaterThan(50);
    for (const odd of ODD) {
      for (const place of places) {
        const damaged = withMember(lived, place, odd) as ReliefState;
        const read = readState(damaged);
        expect(readState(JSON.parse(JSON.stringify(read)))).toEqual(read);
        expect(readState(observeRelief(damaged, use)).techniques.length).toBeGreaterThan(0);
        const moment = { quadrant: "calm", before: 6, eligible: ["walk", "letter"] };
        expect(rankRelief(damaged, moment)).toHaveLength(2);
      }
    }
  });

  it("leaves out what a quarter is to add when its name is none", () => {
    const begun = beginRelief([{ id: "walk", quadrants: { calm: 0.3 } }]);
    for (const odd of ODD) {
      const techniques = [{ ...begun.techniques[0], quadrants: [[odd, 0.3], odd, ["calm", 0.3]] }];
      expect(readState({ techniques, waiting: [] })).toEqual(begun);
    }
  });
});

/** Members that JSON can hold, and that cannot be what stands there. */
const ODD: readonly unknown[] = [
  ...[null, true, "", -1, 1e308, [], {}, [[]], { toString: 1 }, { valueOf: 1, toString: 1 }],
  ...[{ length: 10 }, { length: -1, toString: null }, JSON.parse('{"__proto__": 1}')],
];

type Place = readonly string[];

/** The way to every member of what is plain JSON. */
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [[]];
  const inside = Object.entries(value).flatMap(([name, member]) =>
    placesIn(member).map((place) => [name, ...place]),
  );
  return [[], ...inside];
}

/** A copy with something else in one place. */
function withMember(value: unknown, [name, ...rest]: Place, member: unknown): unknown {
  if (name === undefined) return member;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...Object(value) };
  return Object.assign(copy, { [name]: withMember(Reflect.get(copy, name), rest, member) });
}
