import { FIRST_DAY, type SeededRandom, seededRandom } from "@lichen/base";
import { across, DIRECTIONS, down } from "./directions.ts";
import { type Front, newFront } from "./front.ts";
import { type Cup, type Scale, type Seam, type Spore, UNIT } from "./geometry.ts";
import type { LivedDay } from "./lived-day.ts";
import { type Lobes, newLobes } from "./lobes.ts";
import { firstSeam } from "./seam.ts";

const FIRST_SCALES = 3;
/** One even, one of kindness, one of reliance: what a lichen is made of. */
const FIRST_HUES = [0, -58, 52] as const;

/** What draws from chance, each with a row of its own, so that no act moves what another grew. */
export const KINDS = { shape: 1, scales: 2, seams: 3, cups: 4, spores: 5 } as const;

/** A lichen on its way: what it has grown so far, and what it needs to grow on. */
export interface Growing {
  readonly front: Front;
  readonly lobes: Lobes;
  readonly days: LivedDay[];
  readonly scales: Scale[];
  readonly seams: Seam[];
  readonly cups: Cup[];
  readonly spores: Spore[];
  /** The first direction of its seams. */
  readonly start: number;
  practice: number;
  balance: number;
}

/** The three first scales, there before any day: nobody begins with nothing. */
export function sprouted(seed: number): Growing {
  const chance = chanceOf(seed, KINDS.shape, 0);
  const lobes = newLobes(chance);
  const start = firstSeam(chance);
  const front = newFront();
  const scales: Scale[] = [];
  const turn = chance.between(0, DIRECTIONS - 1);
  for (let i = 0; i < FIRST_SCALES; i++) {
    const there = turn + Math.floor((i * DIRECTIONS) / FIRST_SCALES);
    const reach = Math.round(UNIT * (0.78 + i * 0.12));
    const scale: Scale = {
      x: Math.round(across(there) * UNIT * (0.5 + i * 0.08)),
      y: Math.round(down(there) * UNIT * (0.5 + i * 0.08)),
      reach,
      hue: FIRST_HUES[i] ?? 0,
      day: FIRST_DAY,
    };
    scales.push(scale);
    front.grow(scale);
  }
  const nothing = { days: [], seams: [], cups: [], spores: [], practice: 0, balance: 0 };
  return { front, lobes, start, scales, ...nothing };
}

/** The chance of a kind on a day. */
export function chanceOf(seed: number, kind: number, day: number): SeededRandom {
  return seededRandom(
    Math.imul(Math.imul(seed | 0, 31) + kind, 0x85ebca6b) ^ Math.imul(day, 0xc2b2ae35),
  );
}

/** Another that stands where this one does: what it grows from now on is its own. */
export function copyOf(growing: Growing): Growing {
  const { front, lobes, days, scales, seams, cups, spores } = growing;
  return {
    ...growing,
    front: front.copy(),
    lobes: lobes.copy(),
    days: [...days],
    scales: [...scales],
    seams: [...seams],
    cups: [...cups],
    spores: [...spores],
  };
}
