import { seededRandom } from "@lichen/base";
import { describe, expect, it } from "vitest";
import {
  eligibleTechniques,
  FLAGS,
  GRADES,
  isFlag,
  MOMENT_KINDS,
  momentsOf,
  PLACES,
  QUADRANTS,
  quadrantOf,
  type Situation,
  TECHNIQUE_NEEDS,
  type Technique,
  threeThatFit,
} from "./index.ts";

const plain: Technique = {
  id: "plain",
  minutes: [2, 5],
  moments: ["worry"],
  calm: false,
  places: ["home"],
  needs: [],
  family: "body",
  demand: 1,
  upTo: 10,
  notWith: [],
  paces: [{ kind: "free" }],
  evidence: { grade: "B", source: "", read: false },
  reviewed: null,
};
const nothingTold: Situation = { flags: [], refused: [] };
const idsFor = (technique: Technique, situation: Partial<Situation>) =>
  eligibleTechniques([technique], { ...nothingTold, ...situation }).map(({ id }) => id);

describe("which techniques may be offered", () => {
  it("takes nothing away when nothing was told", () => {
    expect(idsFor(plain, {})).toEqual(["plain"]);
  });

  it("never offers what the body rules out, and two flags that contradict both take away", () => {
    const moving = { ...plain, notWith: ["pain" as const] };
    const still = { ...plain, notWith: ["drifting" as const] };
    const both: Situation = { flags: ["pain", "drifting"], refused: [] };
    expect(eligibleTechniques([moving, still], both)).toEqual([]);
    expect(idsFor(moving, { flags: ["drifting"] })).toEqual(["plain"]);
  });

  it("never offers what was refused, what lately made it harder, or what cannot be had here", () => {
    expect(idsFor(plain, { refused: ["plain"] })).toEqual([]);
    expect(idsFor(plain, { paused: ["plain"] })).toEqual([]);
    expect(idsFor({ ...plain, needs: ["sound"] }, { without: ["sound"] })).toEqual([]);
    expect(idsFor({ ...plain, needs: ["sound"] }, { without: ["person"] })).toEqual(["plain"]);
  });

  it("fits the time, the place and the strength", () => {
    expect(idsFor(plain, { timeMinutes: 1 })).toEqual([]);
    expect(idsFor(plain, { timeMinutes: 2 })).toEqual(["plain"]);
    expect(idsFor(plain, { place: "moving" })).toEqual([]);
    expect(idsFor({ ...plain, upTo: 6 }, { strength: 7 })).toEqual([]);
    expect(idsFor({ ...plain, upTo: 6 }, { strength: 6 })).toEqual(["plain"]);
  });

  it("keeps what is for calm times out of hard moments, and the other way round", () => {
    const forCalm = { ...plain, moments: [], calm: true };
    expect(idsFor(forCalm, {})).toEqual([]);
    expect(idsFor(forCalm, { quadrant: "tense" })).toEqual([]);
    expect(idsFor(forCalm, { quadrant: "calm" })).toEqual(["plain"]);
    expect(idsFor(plain, { quadrant: "lively" })).toEqual([]);
    expect(idsFor(plain, { quadrant: "heavy" })).toEqual([]);
    expect(idsFor(plain, { quadrant: "tense" })).toEqual(["plain"]);
  });

  it("says nothing against anyone's flags it does not know", () => {
    expect(FLAGS.every(isFlag)).toBe(true);
    expect(isFlag("lazy")).toBe(false);
  });

  it("offers nothing ruled out, refused or paused in a million draws", () => {
    const random = seededRandom(1126);
    const some = <T>(list: readonly T[], chance: number) =>
      list.filter(() => random.happens(chance));
    const maybe = <T>(list: readonly T[]) => (random.happens(0.5) ? random.pick(list) : undefined);
    let [draws, offered, wrong] = [0, 0, 0];
    for (let library = 0; library < 100; library++) {
      const all = Array.from(
        { length: 50 },
        (_, i): Technique => ({
          ...plain,
          id: `t${i}`,
          minutes: [random.between(1, 8), 10],
          moments: some(MOMENT_KINDS, 0.3),
          calm: random.happens(0.3),
          places: some(PLACES, 0.7),
          needs: some(TECHNIQUE_NEEDS, 0.2),
          demand: random.pick([1, 2, 3]),
          upTo: random.between(4, 10),
          notWith: some(FLAGS, 0.1),
          evidence: { grade: random.pick(GRADES), source: "", read: false },
        }),
      );
      for (let draw = 0; draw < 200; draw++) {
        const flags = some(FLAGS, 0.08);
        const refused = some(all, 0.1).map(({ id }) => id);
        const paused = [random.pick(all).id];
        const [strength, timeMinutes] = [random.between(0, 10), random.between(1, 10)];
        const [place, quadrant] = [maybe(PLACES), maybe(QUADRANTS)];
        const situation: Situation = {
          flags,
          refused,
          paused,
          strength,
          timeMinutes,
          ...(place && { place }),
          ...(quadrant && { quadrant }),
        };
        const eligible = eligibleTechniques(all, situation);
        draws += all.length;
        offered += eligible.length;
        const offer = threeThatFit(all, situation);
        const shown = offer.kind === "techniques" ? offer.techniques : [];
        for (const technique of [...eligible, ...shown]) {
          const isRuledOut = flags.some((flag) => technique.notWith.includes(flag));
          const isUnwanted = refused.includes(technique.id) || paused.includes(technique.id);
          const isTooMuch = technique.minutes[0] > timeMinutes || technique.upTo < strength;
          if (isRuledOut || isUnwanted || isTooMuch) wrong += 1;
        }
      }
    }
    expect(draws).toBe(1_000_000);
    expect(offered).toBeGreaterThan(10_000);
    expect(wrong).toBe(0);
  });
});

describe("the field in quarters", () => {
  it("counts its middle as the gentler half, and the pleasant quarters hold no hard moment", () => {
    expect([quadrantOf(2, 8), quadrantOf(2, 2), quadrantOf(8, 8), quadrantOf(8, 2)]).toEqual([
      "tense",
      "heavy",
      "lively",
      "calm",
    ]);
    expect(quadrantOf(5, 5)).toBe("calm");
    expect([...momentsOf("lively"), ...momentsOf("calm")]).toEqual([]);
  });

  it("leaves no kind of moment without a quarter", () => {
    const held = new Set([...momentsOf("tense"), ...momentsOf("heavy")]);
    expect(held).toEqual(new Set(MOMENT_KINDS));
  });
});
