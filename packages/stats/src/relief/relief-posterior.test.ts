import { seededRandom } from "@lichen/base";
import { plainReliefModel, QUARTERS } from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { NATURAL, SHARED_SD } from "./assumptions.ts";
import { countedEpisodes } from "./counted-episodes.ts";
import { reliefPosterior } from "./relief-posterior.ts";
import { beginRelief, type Episode, type ReliefState } from "./relief-state.ts";
import { NO_SUMS, withEpisode } from "./sums.ts";

const priors = [
  { id: "walk", prior: 0.9 },
  { id: "letter", prior: 0.2 },
  { id: "breath", prior: 0.5 },
  { id: "never tried", prior: 1.1 },
];
const assumptions = {
  ...{ noise: 2.2, techniqueSd: 0.8, quadrantSd: 0.4, slopeSd: 0.35 },
  ...{ trusts: [1], logWeight: 0 },
};

function episodes(seed: number, count: number): readonly Episode[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => ({
    technique: random.happens(0.2) ? null : random.pick(["walk", "letter", "breath"]),
    before: random.between(0, 10),
    after: random.between(0, 10),
    quadrant: random.pick(QUARTERS.slice(0, 3)),
  }));
}

/** The state of people who forget nothing. */
function remembered(all: readonly Episode[]): ReliefState {
  const quarters = [...new Set(all.map(({ quadrant }) => quadrant))];
  const cellsOf = (technique: string | null) =>
    quarters.flatMap((quadrant) => {
      const its = all.filter((each) => each.technique === technique && each.quadrant === quadrant);
      const sums = its.reduce((sum, each) => withEpisode(sum, each, 1), NO_SUMS);
      return its.length > 0 ? [{ quadrant, sums }] : [];
    });
  const { techniques } = beginRelief(priors);
  return {
    techniques: techniques.map((each) => ({ ...each, cells: cellsOf(each.id) })),
    waiting: cellsOf(null),
  };
}

/** The same model, one coefficient for each thing and one Kalman step an episode, priors believed so far. */
function twinOf(all: readonly Episode[], trust: number) {
  const { techniqueSd, quadrantSd, slopeSd, noise } = assumptions;
  const { levelSd } = NATURAL;
  const spreads = { techniqueSd, quadrantSd, slopeSd, levelSd, sharedSd: SHARED_SD };
  const usual = priors.reduce((sum, { prior }) => sum + prior, 0) / priors.length;
  const trusted = priors.map(({ id, prior }) => ({ id, prior: usual + trust * (prior - usual) }));
  const twin = plainReliefModel({ priors: trusted, quarters: QUARTERS, noise, ...spreads });
  for (const each of all) twin.observe(each);
  return twin;
}

describe("what is believed of relief", () => {
  it.each([
    { seed: 1, trust: 1 },
    { seed: 2, trust: 0 },
    { seed: 3, trust: 0.75 },
  ])("is what the model written out in full believes ($seed, trust $trust)", ({ seed, trust }) => {
    const all = episodes(seed, 60);
    const counted = countedEpisodes(remembered(all));
    const twin = twinOf(all, trust);
    for (const quadrant of QUARTERS) {
      const posterior = reliefPosterior(counted, { assumptions, quadrant });
      for (const technique of remembered(all).techniques) {
        const { mean, priorMean, variance, ownVariance } = posterior.relief(technique);
        const expected = twin.relief(technique.id, quadrant);
        expect(mean + trust * priorMean).toBeCloseTo(expected.mean, 4);
        expect(Math.sqrt(variance)).toBeCloseTo(expected.sd, 4);
        expect(ownVariance).toBeLessThanOrEqual(variance);
      }
    }
  });

  it.each([1, 0.75, 0])("foretells the readings as well as that model (trust %d)", (trust) => {
    const [first, second] = [episodes(4, 30), episodes(5, 50)].map((all) => {
      const counted = countedEpisodes(remembered(all));
      const posterior = reliefPosterior(counted, { assumptions, quadrant: "tense" });
      return posterior.logEvidence(trust) - twinOf(all, trust).logEvidence();
    });
    expect(first).toBeCloseTo(0, 3);
    expect(second).toBeCloseTo(0, 3);
  });

  it("does not depend on the order of the episodes", () => {
    const all = episodes(6, 40);
    const [there, back] = [all, all.toReversed()].map((some) =>
      reliefPosterior(countedEpisodes(remembered(some)), { assumptions, quadrant: "tense" }),
    );
    for (const technique of beginRelief(priors).techniques) {
      expect(there?.relief(technique).mean).toBeCloseTo(back?.relief(technique).mean ?? 9, 8);
    }
  });
});
