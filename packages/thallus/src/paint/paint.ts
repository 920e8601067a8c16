import { type Geometry, type Scale, type Stage, stageOf, UNIT } from "../grow/geometry.ts";
import { frameOf } from "../read/frame.ts";
import type { Canvas2d, Gradient } from "./canvas.ts";
import { opened } from "./growth.ts";
import { outlineOf } from "./outline.ts";
import {
  bodyStops,
  CUP,
  edgeStops,
  GOLD,
  hueStep,
  type Stop,
  shadeStops,
  shadowOf,
  sporeColour,
  type Theme,
} from "./palette.ts";
import { type Point, ribbonOf } from "./ribbon.ts";

export interface PaintOptions {
  /** The side of the square to paint, in the canvas's own pixels. */
  readonly size: number;
  readonly theme: Theme;
  /** What to paint whole; everything unless given. */
  readonly upTo?: Stage;
  /** How far what is newer has opened, from 0 to 1. */
  readonly grown?: number;
  /** Half of the frame's side; {@link frameOf} the geometry unless given. */
  readonly half?: number;
}

/** One painting under way. */
interface Easel {
  readonly context: Canvas2d;
  readonly theme: Theme;
  /** Pixels for each unit of the geometry. */
  readonly scale: number;
  readonly middle: number;
}

const FULL_TURN = 2 * Math.PI;

/**
 * Paints a lichen on a square, see-through canvas, from its rim to its centre: the newest scales
 * lie lowest, the oldest on top, then gold, cups and spores, then the shadow under it all.
 */
export function paint(context: Canvas2d, geometry: Geometry, options: PaintOptions): void {
  const { size, theme, upTo = stageOf(geometry), grown = 0 } = options;
  const half = options.half ?? frameOf(geometry).half;
  const easel = { context, theme, scale: size / (2 * half), middle: size / 2 };
  const share = (list: keyof Stage, i: number): number =>
    i < upTo[list] ? 1 : opened(grown, i - upTo[list], geometry[list].length - upTo[list]);

  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size, size);
  paintShadow(easel, geometry.scales.slice(0, upTo.scales));
  paintScales(easel, geometry.scales, (i) => share("scales", i));
  for (const [i, seam] of geometry.seams.entries()) {
    const open = share("seams", i);
    for (const line of [seam, ...seam.hairs]) {
      const shown = Math.ceil((line.points.length / 2) * open) * 2;
      paintGold(easel, { points: line.points.slice(0, shown), width: line.width });
    }
  }
  paintCups(easel, geometry, (i) => share("cups", i));
  paintSpores(easel, geometry, (i) => share("spores", i));
  context.restore();
}

type Share = (i: number) => number;

function paintScales(easel: Easel, scales: readonly Scale[], share: Share): void {
  const { context, theme } = easel;
  const bodies = new Map<number, Gradient>();
  const edges = new Map<number, Gradient>();
  const shade = lit(context, shadeStops(theme), { x: 0, y: 0 });
  const young = Math.max(26, Math.floor(scales.length * 0.12));
  for (let i = scales.length - 1; i >= 0; i--) {
    const scale = scales[i];
    if (!scale) continue;
    const open = share(i);
    if (open === 0) continue;
    const reach = scale.reach * open;
    disc(easel, { x: scale.x + 3, y: scale.y + 6, reach: reach * 1.5 }, shade);
    const step = hueStep(scale.hue);
    const tone = ((scale.x * 5 + scale.y * 3) & 3) - 1.5;
    const key = step * 8 + tone;
    disc(
      easel,
      { ...scale, reach },
      kept(bodies, key, () => lit(context, bodyStops(theme, step, tone / 1.5), LIGHT)),
    );
    const youth = Math.ceil((4 * (i - scales.length + young)) / young);
    if (youth > 0 && open > 0.4) {
      disc(
        easel,
        { ...scale, reach },
        kept(edges, youth, () => lit(context, edgeStops(theme, youth / 4), { x: 0, y: 0 })),
      );
    }
  }
}

/** Where the light falls on a disc of radius 1. */
const LIGHT: Point = { x: -0.34, y: -0.42 };

/** A gradient on the disc of radius 1. */
function lit(context: Canvas2d, stops: readonly Stop[], { x, y }: Point): Gradient {
  const gradient = context.createRadialGradient(x, y, 0, 0, 0, 1);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

function kept(known: Map<number, Gradient>, key: number, make: () => Gradient): Gradient {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

interface Disc extends Point {
  readonly reach: number;
}

/** Fills a disc with what was mixed for the disc of radius 1. */
function disc({ context, scale, middle }: Easel, { x, y, reach }: Disc, fill: unknown): void {
  const radius = reach * scale;
  context.setTransform(radius, 0, 0, radius, middle + x * scale, middle + y * scale);
  context.fillStyle = fill;
  context.beginPath();
  context.arc(0, 0, 1, 0, FULL_TURN);
  context.fill();
}

/** Fills a closed shape with soft corners. */
function shape({ context, scale, middle }: Easel, points: readonly Point[], fill: unknown): void {
  const last = points.at(-1);
  if (!last) return;
  context.setTransform(scale, 0, 0, scale, middle, middle);
  context.fillStyle = fill;
  context.beginPath();
  context.moveTo((last.x + (points[0]?.x ?? 0)) / 2, (last.y + (points[0]?.y ?? 0)) / 2);
  for (const [i, point] of points.entries()) {
    const next = points[(i + 1) % points.length] ?? point;
    context.quadraticCurveTo(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2);
  }
  context.fill();
}

function paintShadow(easel: Easel, scales: readonly Scale[]): void {
  const { context, theme, scale } = easel;
  const { cast, between } = shadowOf(theme);
  const spread = Math.sqrt(scales.length);
  context.shadowColor = cast;
  context.shadowBlur = (0.9 + spread * 0.06) * UNIT * scale;
  context.shadowOffsetY = (0.35 + spread * 0.03) * UNIT * scale;
  shape(easel, outlineOf(scales, UNIT * 0.6), between);
  context.shadowColor = "transparent";
  context.shadowBlur = 0;
  context.shadowOffsetY = 0;
}

function paintGold(easel: Easel, line: { points: readonly number[]; width: number }): void {
  shape(easel, ribbonOf(line, 1.75), GOLD.crack);
  shape(easel, ribbonOf(line, 1.15), GOLD.body);
  shape(easel, ribbonOf(line, 0.5, line.width * 0.12), GOLD.light);
}

function paintCups(easel: Easel, { cups }: Geometry, share: Share): void {
  const { context, theme } = easel;
  const shade = lit(context, shadeStops(theme), { x: 0, y: 0 });
  const margin = lit(context, CUP.margin, LIGHT);
  const inside = lit(context, CUP.disc, { x: -0.2, y: -0.3 });
  for (const [i, { x, y, reach }] of cups.entries()) {
    const open = share(i);
    if (open === 0) continue;
    disc(easel, { x: x + 4, y: y + 8, reach: reach * open * 1.4 }, shade);
    disc(easel, { x, y, reach: reach * open }, margin);
    disc(easel, { x, y, reach: reach * open * 0.66 }, inside);
  }
}

function paintSpores(easel: Easel, { spores }: Geometry, share: Share): void {
  const { context, theme } = easel;
  const colour = sporeColour(theme);
  const shade = lit(context, shadeStops(theme), { x: 0, y: 0 });
  const pearl = lit(
    context,
    [
      [0, "#f7f8e6"],
      [0.5, colour],
      [1, "#7f9a6c"],
    ],
    LIGHT,
  );
  for (const [i, { x, y, reach }] of spores.entries()) {
    const open = share(i);
    if (open === 0) continue;
    disc(easel, { x: x + 2, y: y + 4, reach: reach * open * 1.5 }, shade);
    disc(easel, { x, y, reach: reach * open }, pearl);
  }
}
