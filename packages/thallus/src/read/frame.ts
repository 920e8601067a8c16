import { type Geometry, UNIT } from "../grow/geometry.ts";

/** A frame: the square around the origin, from -half to half, that a lichen is looked at through. */
export interface Frame {
  readonly half: number;
}

const LEAST = UNIT * 3;
/** A new lichen fills the frame; one that reaches beyond it gets a frame larger by this factor. */
const STEP = 1.14;
/** Left free around the lichen for its shadow. */
const AIR = 1.06;

/**
 * The frame of a lichen: close around a small one, and the same for weeks, since it steps back only
 * when the lichen has reached its edge. Nothing of the lichen lies outside.
 */
export function frameOf({ scales, seams, cups, spores }: Geometry): Frame {
  let reach = 0;
  for (const grown of [scales, cups, spores]) {
    for (const each of grown) {
      const away = Math.sqrt(each.x * each.x + each.y * each.y) + each.reach;
      reach = Math.max(reach, away);
    }
  }
  for (const { points, width, hairs } of seams) {
    for (const line of [{ points, width }, ...hairs]) {
      for (const at of line.points) reach = Math.max(reach, Math.abs(at) + line.width);
    }
  }
  let half = LEAST;
  while (half < reach * AIR) half = Math.ceil(half * STEP);
  return { half: Math.ceil(half) };
}
