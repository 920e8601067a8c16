import type { Day } from "@lichen/base";
import type { LivedDay } from "./lived-day.ts";

/**
 * The length of one nominal scale's radius. Everything in a geometry is a whole number of these
 * sixty-fourths, so that it is the same on every device and can be compared to the byte.
 */
export const UNIT = 64;

/** A scale: one small leaf of the lichen, grown by one day's practice. */
export interface Scale {
  readonly x: number;
  readonly y: number;
  /** Its radius. */
  readonly reach: number;
  /** From -64, all compassion, over 0, even, to 64, all reliance. */
  readonly hue: number;
  /** The day that grew it; the three first scales, there before any, have `FIRST_DAY`. */
  readonly day: Day;
}

/** A wandering line: its points as x, y, x, y …, and how wide it is at its widest. */
export interface Line {
  readonly points: readonly number[];
  readonly width: number;
}

/** A seam: gold, where a setback was met. Fine hair cracks may leave it. */
export interface Seam extends Line {
  readonly day: Day;
  readonly hairs: readonly Line[];
}

/** A cup: the fruit of the lichen, opened by a small victory. */
export interface Cup {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly day: Day;
}

/** A spore: what the lichen sends out at its margin when a person reaches out. */
export interface Spore {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly day: Day;
}

/**
 * The geometry of a lichen: everything there is to draw, in the order in which it grew, with the
 * origin in the middle. y points down, as on a screen.
 *
 * [Note: Only ever grows] Each list of a longer life begins with the whole list of the shorter
 * one. Nothing moves, nothing withers.
 */
export interface Geometry {
  readonly days: readonly LivedDay[];
  readonly scales: readonly Scale[];
  readonly seams: readonly Seam[];
  readonly cups: readonly Cup[];
  readonly spores: readonly Spore[];
}

/** A stage: how much of a geometry had grown at some time, as the length of each of its lists. */
export interface Stage {
  readonly scales: number;
  readonly seams: number;
  readonly cups: number;
  readonly spores: number;
}

/** The stage at which all of a geometry has grown. */
export function stageOf(geometry: Geometry): Stage {
  return {
    scales: geometry.scales.length,
    seams: geometry.seams.length,
    cups: geometry.cups.length,
    spores: geometry.spores.length,
  };
}

/** The stage a lichen had reached when a day ended. */
export function stageAfter(geometry: Geometry, day: Day): Stage {
  const upTo = (grown: readonly { readonly day: Day }[]): number => {
    const later = grown.findIndex((each) => each.day > day);
    return later < 0 ? grown.length : later;
  };
  return {
    scales: upTo(geometry.scales),
    seams: upTo(geometry.seams),
    cups: upTo(geometry.cups),
    spores: upTo(geometry.spores),
  };
}
