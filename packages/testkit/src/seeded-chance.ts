import { type Chance, seededRandom } from "@lichen/base";

/** Chance that is the same for the same seed, so that a failing test can be run again. */
export function seededChance(seed: number): Chance {
  const random = seededRandom(seed);
  return {
    bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(random.next() * 256)),
  };
}
