import type { Canvas2d, Gradient } from "./canvas.ts";
import { LEAVES } from "./leaves.ts";
import type { Stop, Theme } from "./palette.ts";
import type { Point } from "./ribbon.ts";

/** One painting under way. */
export interface Easel {
  readonly context: Canvas2d;
  readonly theme: Theme;
  /** Pixels for each unit of the geometry. */
  readonly scale: number;
  readonly middle: number;
}

/** How far the i-th of its kind has opened, from 0 to 1. */
export type Share = (i: number) => number;

/** A disc in the geometry's units. */
export interface Disc extends Point {
  readonly reach: number;
}

/** The middle of a disc of radius 1, and where the light falls on one. */
export const MIDDLE: Point = { x: 0, y: 0 };
export const LIGHT: Point = { x: -0.34, y: -0.42 };

const FULL_TURN = 2 * Math.PI;

/** A gradient on the disc of radius 1. */
export function lit(context: Canvas2d, stops: readonly Stop[], { x, y }: Point): Gradient {
  const gradient = context.createRadialGradient(x, y, 0, 0, 0, 1);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

/** Fills a disc with what was mixed for the disc of radius 1. */
export function disc(easel: Easel, { x, y, reach }: Disc, fill: unknown): void {
  const { context } = easel;
  place(easel, { x, y, reach });
  context.fillStyle = fill;
  context.beginPath();
  context.arc(0, 0, 1, 0, FULL_TURN);
  context.fill();
}

/** Fills a leaf: a disc as a hand would cut it. */
export function leaf(easel: Easel, { x, y, reach }: Disc, fill: unknown): void {
  place(easel, { x, y, reach });
  shape(easel.context, LEAVES[(x * 3 + y * 7) & (LEAVES.length - 1)] ?? [], fill);
}

function place({ context, scale, middle }: Easel, { x, y, reach }: Disc): void {
  const radius = reach * scale;
  context.setTransform(radius, 0, 0, radius, middle + x * scale, middle + y * scale);
}

/** Fills a closed shape with soft corners. */
export function shape(context: Canvas2d, points: readonly Point[], fill: unknown): void {
  const last = points.at(-1);
  if (!last) return;
  context.fillStyle = fill;
  context.beginPath();
  context.moveTo((last.x + (points[0]?.x ?? 0)) / 2, (last.y + (points[0]?.y ?? 0)) / 2);
  for (const [i, point] of points.entries()) {
    const next = points[(i + 1) % points.length] ?? point;
    context.quadraticCurveTo(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2);
  }
  context.fill();
}
