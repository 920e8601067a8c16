import type { Day, SeededRandom } from "@lichen/base";
import { across, DIRECTIONS, down } from "./directions.ts";
import type { Front } from "./front.ts";
import { type Line, type Seam, UNIT } from "./geometry.ts";

const STEP = UNIT * 0.45;
const LONGEST = UNIT * 9;
const SHORTEST = UNIT * 1.8;

interface Crack {
  readonly front: Front;
  readonly chance: SeededRandom;
  readonly turn: number;
}

/**
 * A seam of gold in a direction: it wanders, a little aslant, from inside the lichen towards
 * today's edge.
 *
 * It covers about half of the reach and is never longer than nine scales, so that seams of
 * different years lie in different rings. A slight one is a single hair.
 */
export function seamAt(crack: Crack, { day, isLarge }: { day: Day; isLarge: boolean }): Seam {
  const { front, chance, turn } = crack;
  const edge = (front.at(turn) - UNIT * 0.2) * (0.8 + chance.next() * 0.2);
  const share = (isLarge ? 0.48 : 0.2) + chance.next() * 0.2;
  const long = Math.min(edge, LONGEST * share * 1.6, Math.max(SHORTEST, edge * share));
  const begun = { x: across(turn) * (edge - long), y: down(turn) * (edge - long) };
  const points = walk(crack, { ...begun, turn: turn + chance.between(-48, 48), long });
  if (!isLarge) return { day, points, width: 11, hairs: [] };

  const hairs: Line[] = [];
  const many = Math.min(4, Math.floor(points.length / 7));
  for (let i = 0; i < many; i++) {
    const at = 2 * chance.between(1, Math.max(1, Math.floor(points.length / 2) - 2));
    const side = i % 2 === 0 ? 1 : -1;
    const hair = walk(crack, {
      x: points[at] ?? 0,
      y: points[at + 1] ?? 0,
      turn: turn + side * chance.between(70, 130),
      long: long * (0.26 + chance.next() * 0.26),
    });
    if (hair.length > 4) hairs.push({ points: hair, width: 9 });
  }
  return { day, points, width: Math.round(Math.min(25, 6 + long / 14)), hairs };
}

interface Walk {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly long: number;
}

/** A meandering walk that stays within the front. */
function walk({ front, chance }: Crack, { x, y, turn, long }: Walk): number[] {
  const points = [Math.round(x), Math.round(y)];
  let aside = 0;
  const step = Math.min(STEP, long / 6);
  let heading = chance.happens(0.5) ? 1 : -1;
  for (let gone = step; gone <= long; gone += step) {
    if (chance.happens(0.4)) heading = -heading;
    aside = aside * 0.86 + heading * step * (0.16 + chance.next() * 0.5);
    const px = x + across(turn) * gone - down(turn) * aside;
    const py = y + down(turn) * gone + across(turn) * aside;
    if (!front.holds(px, py)) break;
    points.push(Math.round(px), Math.round(py));
  }
  return points;
}

/** The first direction of the seams of a lichen. */
export function firstSeam(chance: SeededRandom): number {
  return chance.between(0, DIRECTIONS - 1) * (0x1_0000_0000 / DIRECTIONS);
}
