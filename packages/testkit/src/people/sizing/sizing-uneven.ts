import { seededRandom } from "@lichen/base";
import { blurred } from "./sizing-everyday.ts";
import type { SizingFamily, SizingLife, SizingMorning } from "./sizing-life.ts";

const clip = (low: number, high: number, x: number): number => Math.min(high, Math.max(low, x));

/** The standard normal below z, by a logistic curve of three terms (error under 0.0002). */
function below(z: number): number {
  return 1 / (1 + Math.exp(-z * (1.5957 + 0.070565 * z * z)));
}

/**
 * G2, the family held back: the law of chance is a normal with one day in eight three times as wide,
 * rhythm is work days against weekends and a wave of four weeks, ability stands still and then steps,
 * growth fades, bad days are told less often, energy is a noisy guess.
 */
export const unevenPeople: SizingFamily = (seed): SizingLife => {
  const random = seededRandom(Math.imul(seed, 104729) + 7);
  const level = Math.log(30) + 0.8 * random.normal();
  const noise = 0.45 * Math.exp(0.3 * random.normal());
  const weekend = 0.25 * random.normal();
  const wave = 0.15 * random.next();
  const phase = 28 * random.next();
  const energyEffect = 0.15 * random.next();
  const lapse = 0.03 + 0.05 * random.next();
  const silent = 0.05 + 0.15 * random.next();
  const tells = random.happens(0.5);
  const firstSize = Math.max(1, Math.round(Math.exp(level + 0.5 * random.normal())));
  let [ability, gained, day, mood] = [level, 0, -1, 0];
  let room = level;
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((each) => (each >= 5 ? weekend : 0));

  return {
    firstSize,
    constants: { level, weekdays, energy: energyEffect * 0.8, slope: 1.7 / noise },
    ability: () => ability + gained,
    shift(by) {
      ability += by;
    },
    wake() {
      day += 1;
      if (random.happens(1 / 45)) ability += 0.3 * random.normal();
      const fresh = 0.1 * random.normal();
      mood = 0.4 * mood + 0.9 * random.normal();
      const weekday = day % 7;
      const energy = clip(0, 10, Math.round(5 + 1.8 * mood + random.normal()));
      room =
        ability +
        gained +
        (weekdays[weekday] ?? 0) +
        wave * Math.sin((2 * Math.PI * (day + phase)) / 28) +
        energyEffect * mood +
        fresh;
      const today = room;
      const isSilent = random.happens(silent * (mood < -0.8 ? 3 : 1));
      const saysEnergy = random.happens(0.7);
      if (isSilent) return undefined;
      const chance = (x: number): number => {
        const z = (today - x) / noise;
        return (1 - lapse) * ((7 / 8) * below(z) + (1 / 8) * below(z / 3));
      };
      const morning: SizingMorning = { day, weekday, ...(saysEnergy ? { energy } : {}) };
      const before = (x: number): number => chance(x + fresh);
      return { morning, truth: { chance, expectedChance: blurred(before, 0.1) } };
    },
    live(size) {
      const wide = random.happens(1 / 8) ? 3 : 1;
      const capacity = Math.exp(room + wide * noise * random.normal());
      const isLapse = random.happens(lapse);
      const goesOn = random.happens(0.2);
      const saysAmount = random.happens(0.5);
      const isDone = !isLapse && capacity >= size;
      const most = isLapse ? 0 : capacity;
      const achieved = isDone ? (goesOn ? Math.max(size, most) : size) : most;
      if (isDone) gained += 0.007 * Math.min(1.3, size / Math.exp(ability)) * (1 - gained / 0.6);
      return {
        outcome: isDone ? "done" : achieved >= size / 2 ? "partly" : "missed",
        achieved,
        ...(tells && saysAmount && achieved > 0 ? { amount: Math.round(achieved * 10) / 10 } : {}),
      };
    },
  };
};
