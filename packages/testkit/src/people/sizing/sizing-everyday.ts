import { type SeededRandom, seededRandom } from "@lichen/base";
import type { SizingFamily, SizingLife, SizingMorning } from "./sizing-life.ts";

/** A day’s chance inside a model of a family: for oracles that must not know today’s luck. */
const EXPECTED_POINTS = [-1.8, -1.1, -0.6, -0.2, 0.2, 0.6, 1.1, 1.8];

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The mean of `chance` over a normal shift of its ln size, by eight points of equal weight. */
export function blurred(chance: (x: number) => number, sd: number): (x: number) => number {
  return (x) =>
    EXPECTED_POINTS.reduce((sum, z) => sum + chance(x - z * sd), 0) / EXPECTED_POINTS.length;
}

const clip = (low: number, high: number, x: number): number => Math.min(high, Math.max(low, x));

/** A draw from the logistic distribution with scale 1. */
function logisticDraw(random: SeededRandom): number {
  const u = clip(1e-9, 1 - 1e-9, random.next());
  return Math.log(u / (1 - u));
}

/**
 * G1, the family the engine was developed with: room with logistic chance, a rhythm of weekdays, energy
 * that matters and lasts, good and bad spells, a slow walk, rare illnesses, growth with what was done.
 */
export const everydayPeople: SizingFamily = (seed): SizingLife => {
  const random = seededRandom(Math.imul(seed, 7919) + 101);
  const level = Math.log(20) + 0.6 * random.normal();
  const slope = 3 * Math.exp(0.3 * random.normal());
  const weekdays = Array.from({ length: 7 }, () => 0.17 * random.normal());
  const energyEffect = Math.max(0, 0.12 + 0.08 * random.normal());
  const lapse = 0.02 + 0.08 * random.next();
  const tells = random.next();
  const asked = random.happens(0.5) ? 0.4 : 0;
  const bias = 0.4 + 0.6 * random.normal();
  const skips = 0.05 + 0.2 * random.next();
  const growth = 0.012 * random.next();
  const firstSize = Math.max(1, Math.round(Math.exp(level + 0.1 + 0.5 * random.normal())));
  let [ability, spell, mood, ill, day] = [level, 0, 0, 0, -1];
  let room = level;

  return {
    firstSize,
    constants: { level, weekdays, energy: energyEffect, slope },
    ability: () => ability,
    shift(by) {
      ability += by;
    },
    wake() {
      day += 1;
      ability += 0.012 * random.normal();
      mood = 0.6 * mood + 0.8 * random.normal();
      const fresh = 0.13 * random.normal();
      spell = 0.7 * spell + fresh;
      ill = ill > 0 ? ill - 1 : random.happens(1 / 60) ? random.between(4, 10) : 0;
      const weekday = day % 7;
      const energy = clip(0, 10, Math.round(5 + 2 * mood));
      room = ability + (weekdays[weekday] ?? 0) + energyEffect * mood + spell - (ill > 0 ? 0.8 : 0);
      const isSilent = random.happens(skips);
      const saysEnergy = random.happens(0.8);
      if (isSilent) return undefined;
      const today = room;
      const chance = (x: number): number => (1 - lapse) * logistic(slope * (today - x));
      const before = (x: number): number => (1 - lapse) * logistic(slope * (today - fresh - x));
      const morning: SizingMorning = { day, weekday, ...(saysEnergy ? { energy } : {}) };
      return { morning, truth: { chance, expectedChance: blurred(before, 0.13) } };
    },
    live(size) {
      const x = Math.log(size);
      const capacity = room + logisticDraw(random) / slope;
      const isLapse = random.happens(lapse);
      const saysAmount = random.happens(tells);
      const goesOn = random.happens(0.3);
      const isDone = !isLapse && capacity >= x;
      const most = isLapse ? 0 : Math.exp(capacity);
      const achieved = isDone ? (goesOn ? Math.max(size, most) : size) : most;
      if (isDone) ability += growth * Math.min(1.3, Math.exp(x - ability));
      const sure = 10 * logistic(bias + 0.6 * slope * (room - x) + 1.3 * random.normal());
      return {
        outcome: isDone ? "done" : achieved >= size / 2 ? "partly" : "missed",
        achieved,
        ...(saysAmount && achieved > 0 ? { amount: achieved } : {}),
        ...(random.happens(asked) ? { confidence: Math.round(sure) } : {}),
      };
    },
  };
};
