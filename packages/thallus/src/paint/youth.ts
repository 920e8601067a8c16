import { directionTo } from "../grow/directions.ts";
import type { Front } from "../grow/front.ts";
import { type Scale, UNIT } from "../grow/geometry.ts";

/** How young a scale is, from 0 to 1: one of the newest, or at the margin. */
export function youthOf(scales: readonly Scale[], i: number, front: Front): number {
  const young = Math.max(24, scales.length * 0.1);
  const newest = 1 - (scales.length - 1 - i) / young;
  const { x = 0, y = 0, reach = 0 } = scales[i] ?? {};
  const within = front.at(directionTo(x, y)) - Math.sqrt(x * x + y * y) - reach;
  return Math.max(0, newest, Math.min(1, 1 - within / (UNIT * 0.6)));
}
