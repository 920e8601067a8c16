import { across, DIRECTIONS, down } from "../grow/directions.ts";
import { type Front, newFront } from "../grow/front.ts";
import { type Scale, UNIT } from "../grow/geometry.ts";
import type { Point } from "./ribbon.ts";

const EVERY = 4;
/** So many directions to each side have to reach as far as the bed does: it stays out of clefts. */
const ASIDE = 28;

/** The front of some scales that are already there. */
export function frontOf(scales: readonly Scale[]): Front {
  const front = newFront();
  for (const each of scales) front.grow(each);
  return front;
}

/** The outline of a front, `inset` within its edge: what casts the shadow. */
export function outlineOf(front: Front, inset: number): readonly Point[] {
  const points: Point[] = [];
  for (let turn = 0; turn < DIRECTIONS; turn += EVERY) {
    const away = Math.max(0, front.at(turn) - inset);
    points.push({ x: across(turn) * away, y: down(turn) * away });
  }
  return points;
}

/** The outline of the bed beneath the scales: well within the edge, and beside a cleft within the cleft. */
export function bedOutlineOf(front: Front): readonly Point[] {
  const points: Point[] = [];
  for (let turn = 0; turn < DIRECTIONS; turn += EVERY) {
    let least = front.at(turn);
    for (let aside = EVERY; aside <= ASIDE; aside += EVERY) {
      least = Math.min(least, front.at(turn - aside), front.at(turn + aside));
    }
    const away = Math.max(0, least - UNIT * 1.4);
    points.push({ x: across(turn) * away, y: down(turn) * away });
  }
  return points;
}
