import {
  best,
  DEVELOPMENT_PEOPLE,
  HELD_OUT_PEOPLE,
  meanOf,
  RELIEF_RIVALS,
  type ReliefPerson,
  type ReliefPolicy,
  studyRelief,
} from "@lichen/testkit";
import { describe, expect, it } from "vitest";
import { rankRelief } from "./rank-relief.ts";
import { beginRelief, observeRelief } from "./relief-state.ts";

function engine(priors: ReliefPerson["priors"]): ReliefPolicy {
  let state = beginRelief(priors);
  return {
    choose: (moment) => rankRelief(state, moment)[0]?.technique ?? "",
    observe(episode) {
      state = observeRelief(state, episode);
    },
    believes: (quadrant, eligible) => rankRelief(state, { quadrant, before: 6, eligible }),
  };
}

/** The same engine, told that another technique was used: what it learns is of no use. */
function shuffled({ priors, techniques }: ReliefPerson): ReliefPolicy {
  const inner = engine(priors);
  const other = (id: string) =>
    techniques[(techniques.indexOf(id) * 5 + 3) % techniques.length] ?? id;
  return {
    choose: inner.choose,
    observe(episode) {
      const technique = episode.technique === null ? null : other(episode.technique);
      inner.observe({ ...episode, technique });
    },
  };
}

/** The same engine with the sign of its correction turned: what passed by itself is told as what rose by itself. */
function correctedTheWrongWay({ priors }: ReliefPerson): ReliefPolicy {
  const inner = engine(priors);
  return {
    ...inner,
    observe(episode) {
      const { technique, before, after } = episode;
      const turned = Math.min(10, Math.max(0, 2 * before - after));
      inner.observe(technique === null ? { ...episode, after: turned } : episode);
    },
  };
}

describe.each([DEVELOPMENT_PEOPLE, HELD_OUT_PEOPLE])("simulated people of $name", (people) => {
  const study = { people, count: 40, seed: 77, noting: 0.15 };
  const regretOf = (policy: (person: ReliefPerson, seed: number) => ReliefPolicy) =>
    meanOf(studyRelief(study, policy).map(({ regret }) => regret.in30));
  const rival = (name: string) => regretOf(RELIEF_RIVALS[name] ?? (() => neverChooses));
  const ours = studyRelief(study, ({ priors }) => engine(priors));
  const regret = meanOf(ours.map((each) => each.regret.in30));

  it("lose about half of what chance would, and less than by the mean fall", () => {
    expect(regret).toBeLessThan(0.62 * rival("random"));
    expect(regret).toBeLessThan(0.85 * rival("best average fall"));
  });

  it("are told of relief without what passes by itself, in intervals that hold", () => {
    expect(Math.abs(meanOf(ours.map(({ error }) => error)))).toBeLessThan(0.2);
    expect(meanOf(ours.map(({ overstated }) => overstated))).toBeGreaterThan(1);
    const inside = meanOf(ours.map((each) => each.inside));
    expect(inside).toBeGreaterThan(0.84);
    expect(inside).toBeLessThan(0.97);
  });

  it("meet several techniques in thirty uses, and few that harm", () => {
    expect(meanOf(ours.map(({ distinct }) => distinct))).toBeGreaterThan(5);
    expect(meanOf(ours.map(({ harmful }) => harmful))).toBeLessThan(0.13);
  });

  it("would be told far too much relief if the correction had the wrong sign (the study can tell)", () => {
    const wrong = studyRelief(study, correctedTheWrongWay);
    expect(meanOf(wrong.map(({ error }) => error))).toBeGreaterThan(0.5);
    expect(meanOf(wrong.map((each) => each.inside))).toBeLessThan(0.84);
  });

  it("would fare clearly worse if the techniques were mixed up (the study can tell)", () => {
    expect(regretOf(shuffled)).toBeGreaterThan(1.3 * regret);
  });
});

const neverChooses: ReliefPolicy = {
  choose: ({ eligible }) => best(eligible, () => 0),
  observe() {},
};
