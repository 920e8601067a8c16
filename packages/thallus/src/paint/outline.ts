import { across, DIRECTIONS, down } from "../grow/directions.ts";
import { newFront } from "../grow/front.ts";
import type { Scale } from "../grow/geometry.ts";
import type { Point } from "./ribbon.ts";

const EVERY = 4;

/** The outline of some scales, `inset` within their edge: what casts the shadow. */
export function outlineOf(scales: readonly Scale[], inset: number): readonly Point[] {
  const front = newFront();
  for (const each of scales) front.grow(each);
  const points: Point[] = [];
  for (let turn = 0; turn < DIRECTIONS; turn += EVERY) {
    const away = Math.max(0, front.at(turn) - inset);
    points.push({ x: across(turn) * away, y: down(turn) * away });
  }
  return points;
}
