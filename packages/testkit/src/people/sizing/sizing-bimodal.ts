import { seededRandom } from "@lichen/base";
import type { SizingFamily, SizingLife, SizingMorning } from "./sizing-life.ts";

const below = (z: number): number => 1 / (1 + Math.exp(-z * (1.5957 + 0.070565 * z * z)));

/**
 * G3, a family that breaks the model: days are of two kinds, good and bad, that stick together; bad days
 * are often not told; what is called partly is a third; amounts are round numbers; confidence is flattery;
 * sizes are small; and the first size is often far too large.
 */
export const bimodalPeople: SizingFamily = (seed): SizingLife => {
  const random = seededRandom(Math.imul(seed, 65537) + 23);
  const level = Math.log(12) + 0.5 * random.normal();
  const noise = 0.35 * Math.exp(0.4 * random.normal());
  const depth = 0.2 + 0.6 * random.next();
  const stays = 0.6 + 0.3 * random.next();
  const badShare = 0.15 + 0.25 * random.next();
  const lapse = 0.02 + 0.1 * random.next();
  const firstSize = Math.max(1, Math.round(Math.exp(level + 0.3 + 0.5 * random.normal())));
  let [ability, day, isBad] = [level, -1, false];
  let room = level;

  return {
    firstSize,
    constants: {
      level: level - badShare * depth,
      weekdays: [0, 0, 0, 0, 0, 0, 0],
      energy: 0.1,
      slope: 1.7 / noise,
    },
    ability: () => ability,
    shift(by) {
      ability += by;
    },
    wake() {
      day += 1;
      const wasBad = isBad;
      if (!random.happens(stays)) isBad = random.happens(badShare);
      ability += 0.02 * random.normal();
      room = ability - (isBad ? depth : 0);
      const energy = Math.min(
        10,
        Math.max(0, Math.round(6 - (isBad ? 2 : 0) + 2 * random.normal())),
      );
      const saysEnergy = random.happens(0.5);
      if (random.happens(isBad ? 0.35 : 0.1)) return undefined;
      const [today, other] = [room, ability - (isBad ? 0 : depth)];
      const chanceIn = (place: number, x: number): number =>
        (1 - lapse) * below((place - x) / noise);
      const bad = stays * (wasBad ? 1 : 0) + (1 - stays) * badShare;
      const shareOfThis = isBad ? bad : 1 - bad;
      const morning: SizingMorning = { day, weekday: day % 7, ...(saysEnergy ? { energy } : {}) };
      return {
        morning,
        truth: {
          chance: (x) => chanceIn(today, x),
          expectedChance: (x) =>
            shareOfThis * chanceIn(today, x) + (1 - shareOfThis) * chanceIn(other, x),
        },
      };
    },
    live(size) {
      const isLapse = random.happens(lapse);
      const capacity = Math.exp(room + noise * random.normal());
      const isDone = !isLapse && capacity >= size;
      const achieved = isLapse ? 0 : isDone && !random.happens(0.4) ? size : capacity;
      const said = Math.round(achieved);
      if (isDone) ability += 0.002;
      return {
        outcome: isDone ? "done" : achieved >= size / 3 ? "partly" : "missed",
        achieved,
        ...(random.happens(0.3) && said > 0 ? { amount: said } : {}),
        ...(random.happens(0.2) ? { confidence: random.between(6, 10) } : {}),
      };
    },
  };
};
