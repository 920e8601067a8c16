import { across, DIRECTIONS, down } from "../grow/directions.ts";
import { type Front, newFront } from "../grow/front.ts";
import type { Scale } from "../grow/geometry.ts";
import type { Point } from "./ribbon.ts";

const EVERY = 4;

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
