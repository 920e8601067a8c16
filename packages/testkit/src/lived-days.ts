import { type Day, seededRandom } from "@lichen/base";
import fc from "fast-check";

/** A lived day as a lichen reads it. */
export interface InventedDay {
  readonly day: Day;
  readonly reliance: number;
  readonly compassion: number;
  readonly setback: "none" | "met";
  readonly victories: number;
  readonly reachedOut: number;
}

/** Any lived day of a little more than a year. */
export const anyLivedDay: fc.Arbitrary<InventedDay> = fc.record({
  day: fc.integer({ min: 19_000, max: 19_400 }).map((count) => count as Day),
  reliance: fc.integer({ min: 0, max: 9 }),
  compassion: fc.integer({ min: 0, max: 9 }),
  setback: fc.constantFrom("none", "met"),
  victories: fc.integer({ min: 0, max: 3 }),
  reachedOut: fc.integer({ min: 0, max: 3 }),
});

/** Any few lived days, each once, in any order. */
export const anyLivedDays: fc.Arbitrary<InventedDay[]> = fc.uniqueArray(anyLivedDay, {
  selector: (each) => each.day,
  maxLength: 40,
});

/** An invented life from a seed, in which almost every day is lived. */
export function livedDays({ days, seed }: { days: number; seed: number }): InventedDay[] {
  const chance = seededRandom(seed);
  return Array.from({ length: days }, (_, i) => ({
    day: (10_000 + i) as Day,
    reliance: chance.between(0, 4),
    compassion: chance.between(0, 4),
    setback: chance.happens(0.05) ? "met" : "none",
    victories: chance.happens(0.3) ? 1 : 0,
    reachedOut: chance.happens(0.15) ? 1 : 0,
  }));
}
