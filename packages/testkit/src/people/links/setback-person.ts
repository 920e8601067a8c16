import { seededRandom } from "@lichen/base";

/** One setback of an invented person. */
export interface InventedSetback {
  readonly compassion: number;
  readonly mood: number;
  readonly returned: boolean;
}

/**
 * Setbacks of an invented person in whom one deviation more of kindness changes the log odds of a return
 * by `effect`, and one of mood by `confounding`, while mood and kindness go together (.5). `G2` is held
 * out: returns are rarer, kindness is skewed and rated at one end of the scale.
 */
export function setbackPerson(
  family: "G1" | "G2",
  {
    setbacks,
    seed,
    effect = 0,
    confounding = 0,
  }: {
    readonly setbacks: number;
    readonly seed: number;
    readonly effect?: number;
    readonly confounding?: number;
  },
): InventedSetback[] {
  const chance = seededRandom(seed);
  const plain = (family === "G1" ? 0.3 : -0.4) + 0.5 * chance.normal();
  const centre = family === "G1" ? 5 : 3 + 4 * chance.next();
  return Array.from({ length: setbacks }, () => {
    const mood = chance.normal();
    const raw = 0.5 * mood + Math.sqrt(0.75) * chance.normal();
    const kind = family === "G1" ? raw : (Math.exp(0.5 * raw) - 1.133) / 0.604;
    const odds = plain + effect * kind + confounding * mood;
    return {
      compassion: tapped(centre + 1.8 * kind + 0.4 * chance.normal()),
      mood: tapped(5 + 1.8 * mood + 0.4 * chance.normal()),
      returned: chance.happens(1 / (1 + Math.exp(-odds))),
    };
  });
}

/** What a simple app would say: a gap of 20 points between the kinder half and the rest is an "insight". */
export function hasSimpleGap(rows: readonly InventedSetback[]): boolean {
  const middle = rows.map((row) => row.compassion).toSorted((a, b) => a - b)[rows.length >> 1] ?? 0;
  const share = (some: readonly InventedSetback[]) =>
    some.filter((row) => row.returned).length / Math.max(1, some.length);
  const kinder = rows.filter((row) => row.compassion >= middle);
  const other = rows.filter((row) => row.compassion < middle);
  return other.length > 0 && Math.abs(share(kinder) - share(other)) >= 0.2;
}

/** Days of an experiment: an invented person rates each evening, and follows the prompt seven times in ten. */
export function coinPerson(
  sides: readonly ("a" | "b")[],
  {
    start,
    seed,
    effect,
  }: { readonly start: number; readonly seed: number; readonly effect: number },
): { readonly day: number; readonly outcome: number; readonly followed: boolean }[] {
  const chance = seededRandom(seed);
  const kept = chance.next() * 0.5;
  const spread = 1.2 + chance.next() * 0.6;
  let state = 0;
  return sides.flatMap((side, i) => {
    const followed = chance.happens(0.7);
    state = kept * state + Math.sqrt(1 - kept * kept) * chance.normal();
    // `effect` is the effect of the flip itself: what reaches a person who follows it seven times in ten.
    const moved = state + (side === "b" && followed ? effect / 0.7 : 0);
    const outcome = tapped(5 + spread * moved);
    return chance.happens(0.2) ? [] : [{ day: start + i, outcome, followed }];
  });
}

function tapped(value: number): number {
  return Math.round(Math.min(10, Math.max(0, value)));
}
