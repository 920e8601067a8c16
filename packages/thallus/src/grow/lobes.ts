import type { SeededRandom } from "@lichen/base";
import { across, DIRECTIONS, direction, goldenDirection } from "./directions.ts";
import { UNIT } from "./geometry.ts";

/** The shape a lichen strives for: how far it wants to reach in each direction, beside the mean. */
export interface Lobes {
  /** The wish in a direction: 1 is the mean. */
  at(turn: number): number;
  /** Looks at the shape again once the lichen has grown to a mean reach. */
  ripen(reach: number): void;
  /** From now on it grows further in a direction: what lies beyond a setback is larger. */
  favour(turn: number): void;
  /** Others of the same shape; what ripens or is favoured from now on changes only one of them. */
  copy(): Lobes;
}

const CLEFTS = 34;
const FAVOUR = 0.15;
const FAVOUR_WIDTH = 60;
/** Clefts stop deepening here, or an old lichen would be a daisy. */
const DEEPEST = 34 * UNIT;
const LEAST = 0.42;
const MOST = 1.42;

interface Cleft {
  readonly middle: number;
  /** The mean reach at which it begins: lobes fork as the lichen grows. */
  readonly from: number;
  readonly depth: number;
  /** How it bends as it runs outwards. */
  readonly bend: number;
}

/**
 * Lobes parted by clefts. Each new cleft lies a golden section further, so it always forks one of
 * the widest lobes; they come at reaches that keep a lobe about as wide as it is long.
 */
export function newLobes(chance: SeededRandom): Lobes {
  const start = chance.between(0, 0x7fffffff);
  const waves = [2, 3, 5].map((times) => ({ times, phase: chance.between(0, DIRECTIONS - 1) }));
  const frills = [11, 17, 27].map((times) => ({ times, phase: chance.between(0, DIRECTIONS - 1) }));
  const clefts = Array.from(
    { length: CLEFTS },
    (_, k): Cleft => ({
      middle: goldenDirection(start, k) + chance.between(-22, 22),
      from: UNIT * (2 + 0.55 * k * Math.sqrt(k)),
      depth: 0.26 + chance.next() * 0.26,
      bend: chance.between(0, DIRECTIONS - 1),
    }),
  );
  return lobesFrom(
    { waves, frills, clefts },
    {
      wishes: new Float64Array(DIRECTIONS).fill(1),
      favours: new Float64Array(DIRECTIONS),
      ripe: -UNIT,
      isFavoured: false,
    },
  );
}

interface Wave {
  readonly times: number;
  readonly phase: number;
}

/** What chance gave the lobes, once. */
interface Shape {
  readonly waves: readonly Wave[];
  readonly frills: readonly Wave[];
  readonly clefts: readonly Cleft[];
}

/** What growing made of them so far. */
interface Ripened {
  readonly wishes: Float64Array;
  readonly favours: Float64Array;
  /** The mean reach at which the shape was last looked at. */
  readonly ripe: number;
  readonly isFavoured: boolean;
}

function lobesFrom(shape: Shape, begun: Ripened): Lobes {
  const { waves, frills, clefts } = shape;
  const { wishes, favours } = begun;
  let { ripe, isFavoured } = begun;

  return {
    copy: () =>
      lobesFrom(shape, {
        wishes: wishes.slice(),
        favours: favours.slice(),
        ripe,
        isFavoured,
      }),
    at: (turn) => wishes[direction(turn)] ?? 1,
    ripen(reach) {
      if (reach - ripe < UNIT / 4 && !isFavoured) return;
      ripe = reach;
      isFavoured = false;
      for (let turn = 0; turn < DIRECTIONS; turn++) {
        let wish = 1;
        for (const { times, phase } of waves) wish += across(turn * times + phase) * 0.06;
        for (const { times, phase } of frills) {
          wish +=
            (across(turn * times + phase + Math.floor(reach / 2)) * 0.5 * UNIT) /
            (reach + 4 * UNIT);
        }
        wishes[turn] = wish + Math.min(0.3, favours[turn] ?? 0);
      }
      for (const cleft of clefts) carve(wishes, cleft, reach);
      for (let turn = 0; turn < DIRECTIONS; turn++) {
        wishes[turn] = Math.min(MOST, Math.max(LEAST, wishes[turn] ?? 1));
      }
    },
    favour(turn) {
      isFavoured = true;
      for (let aside = -FAVOUR_WIDTH; aside <= FAVOUR_WIDTH; aside++) {
        const nearness = 1 - (aside * aside) / (FAVOUR_WIDTH * FAVOUR_WIDTH);
        const i = direction(turn + aside);
        favours[i] = (favours[i] ?? 0) + FAVOUR * nearness;
      }
    },
  };
}

/** Takes a cleft out of the wishes: sharp in its middle, so that the lobes beside it are round. */
function carve(wishes: Float64Array, cleft: Cleft, reach: number): void {
  const { from, depth, bend } = cleft;
  const age = (reach - from) / (from + 2 * UNIT);
  if (age <= 0) return;
  const deep = Math.min(1, age) * Math.min(depth, (DEEPEST * depth) / reach);
  const half = Math.floor((DIRECTIONS * (1.3 * UNIT + 0.13 * reach)) / (6.28 * reach));
  const middle = cleft.middle + Math.floor(28 * across(bend + Math.floor(reach / 3)));
  for (let aside = -half; aside <= half; aside++) {
    const nearness = 1 - Math.abs(aside) / half;
    const i = direction(middle + aside);
    wishes[i] = (wishes[i] ?? 1) - deep * nearness * nearness;
  }
}
