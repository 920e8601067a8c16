import { seededRandom } from "@lichen/base";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankRelief } from "./rank-relief.ts";
import { beginRelief, type Episode, observeRelief, type ReliefState } from "./relief-state.ts";

const ids = ["walk", "letter", "breath"];
const moment = { quadrant: "tense", before: 6, eligible: ids };

function lived(state: ReliefState, count: number, episode: Partial<Episode>): ReliefState {
  let after = state;
  for (let index = 0; index < count; index++) {
    after = observeRelief(after, {
      ...{ technique: "walk", before: 6, after: 4, quadrant: "tense" },
      ...episode,
    });
  }
  return after;
}

describe("techniques for a moment", () => {
  it("come in the order of research before anything was tried", () => {
    const begun = beginRelief([{ id: "walk", prior: 0.2 }, { id: "letter", prior: 1 }, "breath"]);
    const ranked = rankRelief(begun, moment);
    expect(ranked.map(({ technique }) => technique)).toEqual(["letter", "breath", "walk"]);
    expect(ranked.every(({ word, uses }) => word === "from-research" && uses === 0)).toBe(true);
  });

  it("do not praise a technique for what passes by itself", () => {
    const noted = lived(beginRelief(ids), 40, { technique: null, after: 3 });
    const used = lived(noted, 20, { technique: "walk", after: 3 });
    const walk = rankRelief(used, moment).find(({ technique }) => technique === "walk");
    expect(Math.abs(walk?.relief ?? 9)).toBeLessThan(0.35);
  });

  it("put first what helped this person, and say so after ten uses", () => {
    const noted = lived(beginRelief(ids), 20, { technique: null, after: 5 });
    const [best] = rankRelief(lived(noted, 12, { technique: "breath", after: 2 }), moment);
    expect(best).toMatchObject({ technique: "breath", uses: 12, word: "helps-you" });
    expect(best?.low).toBeGreaterThan(0);
  });

  it("are said to help exactly when, after ten uses, the interval beside the word is above zero", () => {
    const words = { "helps-you": 0, "still-learning": 0 };
    for (let seed = 0; seed < 60; seed++) {
      const random = seededRandom(seed);
      let state = beginRelief([{ id: "walk", prior: 0.8 }, "letter"]);
      for (let at = 0; at < 60; at++) {
        const before = random.between(4, 9);
        const technique = random.happens(0.2) ? null : random.pick(["walk", "letter"]);
        const taken = technique === null ? 0 : 0.2 * before;
        const after = 1.6 + 0.5 * before - taken + 1.2 * random.normal();
        state = lived(state, 1, { technique, before, after: Math.min(10, Math.max(0, after)) });
        for (const { uses, low, word } of rankRelief(state, { ...moment, before })) {
          if (word === "helps-you") expect(uses >= 10 && low > 0).toBe(true);
          if (word === "still-learning") expect(uses >= 10 && low > 0).toBe(false);
          if (word === "helps-you" || word === "still-learning") words[word]++;
        }
      }
    }
    expect(Math.min(words["helps-you"], words["still-learning"])).toBeGreaterThan(500);
  });

  it("put last, and call retired, what makes it harder, after five uses and not before", () => {
    const noted = lived(beginRelief(ids), 20, { technique: null, after: 4 });
    const after4 = rankRelief(lived(noted, 4, { after: 8 }), moment);
    expect(after4.find(({ technique }) => technique === "walk")?.word).toBe("still-learning");
    const after9 = rankRelief(lived(noted, 9, { after: 8 }), moment);
    expect(after9.at(-1)).toMatchObject({ technique: "walk", word: "retired", uses: 9 });
  });

  it("are not spoken of with confidence when the ratings contradict each other", () => {
    let state = beginRelief(ids);
    for (let index = 0; index < 30; index++) {
      state = lived(state, 1, { before: index % 2 ? 0 : 10, after: index % 3 ? 10 : 0 });
    }
    expect(rankRelief(state, moment).map(({ word }) => word)).not.toContain("helps-you");
  });

  it("are not spoken of with confidence after months of the same number", () => {
    const state = lived(beginRelief(ids), 200, { before: 5, after: 5 });
    expect(rankRelief(state, moment).map(({ word }) => word)).not.toContain("helps-you");
  });

  it("are never tried for the sake of learning when it is very strong", () => {
    const noted = lived(beginRelief(ids), 20, { technique: null, after: 5 });
    const known = lived(noted, 12, { after: 4.2 });
    const orderAt = (before: number) => rankRelief(known, { ...moment, before });
    expect(orderAt(8)[0]?.relief).toBe(Math.max(...orderAt(8).map(({ relief }) => relief)));
  });

  it("carry no word of knowledge when the moment or the technique is not known", () => {
    const state = lived(beginRelief(ids), 12, {});
    const nowhere = rankRelief(state, { ...moment, before: Number.NaN });
    expect(nowhere.map(({ word }) => word)).toEqual(["not-enough", "not-enough", "not-enough"]);
    const [stranger] = rankRelief(state, { ...moment, eligible: ["never heard of"] });
    expect(stranger).toMatchObject({ technique: "never heard of", uses: 0, word: "not-enough" });
  });

  it("promise less when there is less to take away", () => {
    const state = beginRelief(ids);
    const reliefAt = (before: number) => rankRelief(state, { ...moment, before })[0]?.relief ?? 0;
    expect(reliefAt(2)).toBeLessThan(reliefAt(6));
  });

  it("are the same for the same state, in numbers a screen can show", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (state, asked) => {
        const ranked = rankRelief(state as never, asked as never);
        expect(rankRelief(state as never, asked as never)).toEqual(ranked);
      }),
      { numRuns: 100 },
    );
  });

  it("are only ever the eligible ones, each once, with numbers in range (any state, any moment)", () => {
    const anyId = fc.constantFrom("walk", "letter", "breath", "__proto__", "constructor", "x");
    const reading = fc.oneof(
      fc.integer({ min: -3, max: 13 }),
      fc.constant(Number.NaN),
      fc.double(),
    );
    const episode = fc.record({
      technique: fc.option(anyId),
      before: reading,
      after: reading,
      quadrant: fc.constantFrom("tense", "calm", "", "__proto__"),
    });
    fc.assert(
      fc.property(
        fc.array(episode, { maxLength: 30 }),
        fc.array(anyId),
        reading,
        (episodes, eligible, before) => {
          const state = episodes.reduce(observeRelief, beginRelief(ids));
          const ranked = rankRelief(state, { quadrant: "tense", before, eligible });
          expect(ranked.map(({ technique }) => technique).toSorted()).toEqual(
            [...new Set(eligible)].toSorted(),
          );
          for (const { low, relief, high } of ranked) {
            expect(-10 <= low && low <= relief && relief <= high && high <= 10).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("stay defined for sums that no episodes can have had", () => {
    const random = seededRandom(2);
    for (let round = 0; round < 200; round++) {
      const sums = Array.from({ length: 10 }, () => 1e6 * (random.next() - 0.3));
      const cells = [{ quadrant: "tense", sums }];
      const techniques = [{ id: "walk", prior: 1, quadrants: [], uses: 9, cells }];
      const ranked = rankRelief({ techniques, waiting: cells }, moment);
      expect(ranked).toHaveLength(3);
      for (const { low, high } of ranked) expect(low <= high).toBe(true);
    }
  });
});
