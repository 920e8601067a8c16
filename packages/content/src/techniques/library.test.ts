import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { seededRandom } from "@lichen/base";
import {
  eligibleTechniques,
  FLAGS,
  GRADES,
  hasPerson,
  MOMENT_KINDS,
  PLACES,
  QUADRANTS,
  type Situation,
  TECHNIQUE_NEEDS,
  threeThatFit,
} from "@lichen/core";
import { describe, expect, it } from "vitest";
import { gradeOf } from "../reading-grade.ts";
import { techniqueWords as english } from "./en/library.ts";
import { techniqueWords as hindi } from "./hi/library.ts";
import { isTechniqueId, TECHNIQUE_IDS, TECHNIQUES } from "./library.ts";

describe("the technique library", () => {
  it("holds at least fifty techniques, each with an id that stays", () => {
    expect(TECHNIQUES.length).toBe(54);
    expect(new Set(TECHNIQUE_IDS).size).toBe(TECHNIQUES.length);
    for (const id of TECHNIQUE_IDS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const inLivesAlready =
      "slow-breathing feet-on-the-floor five-senses cold-water body-scan walk-outside name-it kind-hand friends-voice worry-window one-small-thing music call-someone loving-kindness";
    for (const id of inLivesAlready.split(" ")) expect(isTechniqueId(id), id).toBe(true);
    expect(isTechniqueId("toString")).toBe(false);
  });

  it("says of each where its evidence is from, how good it is, and that no clinician has looked", () => {
    for (const { id, evidence, reviewed } of TECHNIQUES) {
      expect(GRADES, id).toContain(evidence.grade);
      expect(evidence.source.length, id).toBeGreaterThan(20);
      expect(reviewed, id).toBeNull();
    }
  });

  it("has a pace for each step, in both languages alike, and words to keep away by", () => {
    for (const { id, paces } of TECHNIQUES) {
      if (!isTechniqueId(id)) throw new Error(id);
      for (const words of [english[id], hindi[id]]) {
        expect(words.steps, id).toHaveLength(paces.length);
        expect(words.whenNot.length, id).toBeGreaterThan(10);
        for (const step of words.steps) expect(step, id).toMatch(/[.?।]$/);
      }
    }
  });

  it("fits the time it claims: clocks and reading together, at a slow pace", () => {
    for (const { id, minutes, paces } of TECHNIQUES) {
      const seconds = paces.reduce((sum, pace) => {
        if (pace.kind === "wait") return sum + pace.seconds;
        return sum + (pace.kind === "breath" ? (pace.in + pace.out) * pace.rounds : 5);
      }, 0);
      expect(seconds, id).toBeLessThanOrEqual(minutes[1] * 60);
      expect(minutes[0], id).toBeLessThanOrEqual(minutes[1]);
    }
  });

  it("breathes out longer than in, and never holds the breath", () => {
    const breaths = TECHNIQUES.flatMap(({ paces }) => paces).filter(
      ({ kind }) => kind === "breath",
    );
    expect(breaths.length).toBeGreaterThan(0);
    for (const pace of breaths) {
      if (pace.kind === "breath") expect(pace.out).toBeGreaterThan(pace.in);
    }
    const held = /hold (your|the) breath|साँस रोक/i;
    expect(JSON.stringify([english, hindi])).not.toMatch(held);
  });

  it("reads at grade 6 or below in all its English steps, and 8 in every technique", () => {
    const grades = TECHNIQUE_IDS.map((id) => {
      const { steps, line, when, whenNot, notice } = english[id];
      const grade = gradeOf([...steps, line, when, whenNot, notice]);
      expect(grade, `${id} ${grade.toFixed(1)}`).toBeLessThanOrEqual(8);
      return grade;
    });
    const steps = gradeOf(TECHNIQUE_IDS.flatMap((id) => english[id].steps));
    expect(steps).toBeLessThanOrEqual(6);
    const hardest = Math.max(...grades).toFixed(1);
    console.log(
      `figure: reading grade of all steps ${steps.toFixed(1)}, hardest technique ${hardest}`,
    );
  });

  it("stays small: a language of it at most 30 kB when compressed", () => {
    for (const locale of ["en", "hi"]) {
      const folder = `${import.meta.dirname}/${locale}`;
      const text = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
      const bytes = gzipSync(text.join("")).length;
      expect(bytes, locale).toBeLessThanOrEqual(30_000);
      console.log(`figure: techniques in ${locale} ${bytes} bytes, at most 30000`);
    }
  });
});

describe("what is offered from it", () => {
  const nothingTold: Situation = { flags: [], refused: [] };

  it("has three for every kind of hard moment at every strength up to 10, one with a person", () => {
    for (const kind of MOMENT_KINDS) {
      for (let strength = 0; strength <= 10; strength++) {
        const offer = threeThatFit(TECHNIQUES, { ...nothingTold, kind, strength });
        if (offer.kind !== "techniques") throw new Error(`${kind} at ${strength}`);
        expect(offer.techniques, `${kind} ${strength}`).toHaveLength(3);
        expect(offer.techniques.some(hasPerson), `${kind} ${strength}`).toBe(true);
        if (strength >= 8) {
          expect(offer.techniques[0] && hasPerson(offer.techniques[0])).toBe(true);
          for (const { id, demand } of offer.techniques) expect(demand, id).toBeLessThan(3);
        }
      }
    }
  });

  it("still has something for someone who raised every flag, at home and on the way", () => {
    for (const place of ["home", "moving"] as const) {
      const offer = threeThatFit(TECHNIQUES, { flags: FLAGS, refused: [], place, strength: 9 });
      expect(offer.kind, place).toBe("techniques");
    }
  });

  it("answers calmly when every technique is refused", () => {
    const offer = threeThatFit(TECHNIQUES, { flags: [], refused: TECHNIQUE_IDS });
    expect(offer).toEqual({ kind: "none", because: "all-refused" });
  });

  it("asks nobody’s part of someone in danger, nor sends them to the one they fear", () => {
    const offered = new Set(
      QUADRANTS.flatMap((quadrant) =>
        eligibleTechniques(TECHNIQUES, { flags: ["unsafe-person"], refused: [], quadrant }),
      ).map(({ id }) => id),
    );
    for (const id of ["setback-flow", "mistake-to-lesson", "say-no", "surprise-hello"]) {
      expect(offered.has(id), id).toBe(false);
    }
  });

  it("keeps breath, water, stillness and effort from those they do not suit", () => {
    const ruledOut: readonly (readonly [string, string])[] = [
      ["slow-breathing", "breath-fear"],
      ["slow-breathing", "lungs"],
      ["cold-water", "heart"],
      ["cold-water", "eating"],
      ["body-scan", "trauma"],
      ["muscle-release", "pain"],
      ["walk-outside", "eating"],
      ["urge-surfing", "stopping"],
      ["sleep-window", "racing"],
      ["urge-surfing", "self-harm"],
      ["free-writing", "self-harm"],
      ["long-view", "self-harm"],
      ["three-good-things", "self-harm"],
      ["not-the-only-one", "self-harm"],
      ["three-good-things", "very-low"],
      ["self-compassion-break", "warmth-hurts"],
    ];
    for (const [id, flag] of ruledOut) {
      const technique = TECHNIQUES.find((each) => each.id === id);
      expect(technique?.notWith, id).toContain(flag);
    }
  });

  it("offers nothing ruled out or refused in a million draws from the real library", () => {
    const random = seededRandom(11);
    let [draws, wrong] = [0, 0];
    while (draws < 1_000_000) {
      const flags = FLAGS.filter(() => random.happens(0.1));
      const refused = TECHNIQUE_IDS.filter(() => random.happens(0.1));
      const without = TECHNIQUE_NEEDS.filter(() => random.happens(0.2));
      const situation = {
        flags,
        refused,
        without,
        place: random.pick(PLACES),
        quadrant: random.pick(QUADRANTS),
        strength: random.between(0, 10),
        timeMinutes: random.between(1, 20),
      };
      for (const technique of eligibleTechniques(TECHNIQUES, situation)) {
        const isRuledOut = technique.notWith.some((flag) => flags.includes(flag));
        const isMissing = technique.needs.some((need) => without.includes(need));
        if (isRuledOut || isMissing || refused.some((id) => id === technique.id)) wrong += 1;
      }
      draws += TECHNIQUES.length;
    }
    expect(wrong).toBe(0);
  });
});
