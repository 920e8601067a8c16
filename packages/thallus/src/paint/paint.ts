import { across, DIRECTIONS, down } from "../grow/directions.ts";
import type { Front } from "../grow/front.ts";
import {
  type Geometry,
  type Line,
  type Scale,
  type Stage,
  stageOf,
  UNIT,
} from "../grow/geometry.ts";
import { frameOf } from "../read/frame.ts";
import type { Canvas2d, Gradient } from "./canvas.ts";
import { opened } from "./growth.ts";
import { LEAVES } from "./leaves.ts";
import { frontOf, outlineOf } from "./outline.ts";
import {
  bodyStops,
  CUP,
  edgeStops,
  GOLD,
  hueStep,
  lightStops,
  type Stop,
  shadeStops,
  shadowsOf,
  sporeStops,
  type Theme,
} from "./palette.ts";
import { type Point, ribbonOf } from "./ribbon.ts";
import { youthOf } from "./youth.ts";

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
  /**
   * A painting of exactly what `upTo` holds, through a frame of its own. It is laid on instead of
   * painting it all again, so that a growth can be shown frame by frame.
   */
  readonly kept?: { readonly image: unknown; readonly half: number };
}

/** One painting under way. */
interface Easel {
  readonly context: Canvas2d;
  readonly theme: Theme;
  /** Pixels for each unit of the geometry. */
  readonly scale: number;
  readonly middle: number;
}

/** The radius in pixels from which a scale shows its grain. */
const SPECKLED = 15;
const SPECK_LIGHT = "rgba(255,252,236,0.42)";
const SPECK_DARK = "rgba(30,44,40,0.2)";

const FULL_TURN = 2 * Math.PI;

/**
 * Paints a lichen on a square, see-through canvas, from its rim to its centre: the newest scales
 * lie lowest, the oldest on top, then gold, cups and spores, then the shadow under it all.
 */
export function paint(context: Canvas2d, geometry: Geometry, options: PaintOptions): void {
  const { size, theme, kept, upTo = stageOf(geometry), grown = 0 } = options;
  const half = options.half ?? frameOf(geometry).half;
  const easel = { context, theme, scale: size / (2 * half), middle: size / 2 };
  const share = (list: keyof Stage, i: number): number => {
    if (i < upTo[list]) return kept ? 0 : 1;
    return opened(grown, i - upTo[list], geometry[list].length - upTo[list]);
  };

  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size, size);
  const front = frontOf(geometry.scales.slice(0, upTo.scales));
  paintScales(easel, { scales: geometry.scales, front }, (i) => share("scales", i));
  paintLight(easel, front.mean());
  if (kept) {
    const side = (size * kept.half) / half;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(kept.image, (size - side) / 2, (size - side) / 2, side, side);
  } else {
    paintShadow(easel, front, size);
  }
  paintSeams(easel, geometry, (i) => share("seams", i));
  paintCups(easel, geometry, (i) => share("cups", i));
  paintSpores(easel, geometry, (i) => share("spores", i));
  context.restore();
}

type Share = (i: number) => number;

function paintScales(
  easel: Easel,
  { scales, front }: { scales: readonly Scale[]; front: Front },
  share: Share,
): void {
  const { context, theme } = easel;
  const bodies = new Map<number, Gradient>();
  const edges = new Map<number, Gradient>();
  const shade = lit(context, shadeStops(theme), MIDDLE);
  for (let i = scales.length - 1; i >= 0; i--) {
    const scale = scales[i];
    const open = share(i);
    if (!scale || open === 0) continue;
    const grown = { x: scale.x, y: scale.y, reach: scale.reach * open };
    // A scale lays its shade on those beneath it and on nothing else.
    context.globalCompositeOperation = "source-atop";
    disc(easel, { x: scale.x + 5, y: scale.y + 8, reach: grown.reach * 1.36 }, shade);
    context.globalCompositeOperation = "source-over";
    const step = hueStep(scale.hue);
    const tone = (((scale.x * 5 + scale.y * 3) & 3) - 1.5) / 1.5;
    const body = (): Gradient => lit(context, bodyStops(theme, step, tone), LIGHT);
    leaf(easel, grown, kept(bodies, step * 8 + tone, body));
    if (grown.reach * easel.scale > SPECKLED) paintSpecks(easel, grown);
    const youth = Math.round(4 * youthOf(scales, i, front));
    const edge = (): Gradient => lit(context, edgeStops(theme, youth / 4), MIDDLE);
    if (youth > 0) leaf(easel, grown, kept(edges, youth, edge));
  }
}

/** The grain of a scale that is painted large. */
function paintSpecks(easel: Easel, { x, y, reach }: Disc): void {
  for (let i = 0; i < 9; i++) {
    const turn = (x * 29 + y * 43 + i * 397) & (DIRECTIONS - 1);
    const away = reach * (0.2 + 0.056 * i);
    const speck = { x: x + across(turn) * away, y: y + down(turn) * away, reach: 1 + (i & 1) };
    disc(easel, speck, i % 3 === 0 ? SPECK_DARK : SPECK_LIGHT);
  }
}

/** One light on the whole lichen, from the upper left, so that it stands up like a small hill. */
function paintLight({ context, theme, scale, middle }: Easel, reach: number): void {
  context.globalCompositeOperation = "source-atop";
  const glow = context.createRadialGradient(-0.45, -0.55, 0, 0, 0, 1.5);
  for (const [at, colour] of lightStops(theme)) glow.addColorStop(at, colour);
  disc({ context, theme, scale, middle }, { x: 0, y: 0, reach: reach * 1.5 }, glow);
  context.globalCompositeOperation = "source-over";
}

/** Where the light falls on a disc of radius 1. */
const MIDDLE: Point = { x: 0, y: 0 };
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
function disc(easel: Easel, { x, y, reach }: Disc, fill: unknown): void {
  const { context } = easel;
  place(easel, { x, y, reach });
  context.fillStyle = fill;
  context.beginPath();
  context.arc(0, 0, 1, 0, FULL_TURN);
  context.fill();
}

/** Fills a leaf: a disc as a hand would cut it. */
function leaf(easel: Easel, { x, y, reach }: Disc, fill: unknown): void {
  place(easel, { x, y, reach });
  shape(easel.context, LEAVES[(x * 3 + y * 7) & (LEAVES.length - 1)] ?? [], fill);
}

function place({ context, scale, middle }: Easel, { x, y, reach }: Disc): void {
  const radius = reach * scale;
  context.setTransform(radius, 0, 0, radius, middle + x * scale, middle + y * scale);
}

/** Fills a closed shape with soft corners. */
function shape(context: Canvas2d, points: readonly Point[], fill: unknown): void {
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

/** The shadow on the ground, laid beneath what is painted; what casts it stands off the canvas. */
function paintShadow(easel: Easel, front: Front, size: number): void {
  const { context, theme, scale, middle } = easel;
  const reach = UNIT * 0.7 + front.mean() * 0.09;
  context.globalCompositeOperation = "destination-over";
  const outline = outlineOf(front, UNIT * 0.4);
  for (const [spread, colour] of shadowsOf(theme)) {
    context.shadowColor = colour;
    context.shadowBlur = reach * spread * scale;
    context.shadowOffsetX = 2 * size;
    context.shadowOffsetY = reach * spread * 0.4 * scale;
    context.setTransform(scale, 0, 0, scale, middle - 2 * size, middle);
    shape(context, outline, "#000");
  }
  context.shadowColor = "transparent";
  context.globalCompositeOperation = "source-over";
}

function paintSeams(easel: Easel, { seams }: Geometry, share: Share): void {
  for (const [i, seam] of seams.entries()) {
    const open = share(i);
    if (open === 0) continue;
    for (const { points, width } of [...seam.hairs, seam]) {
      const shown = Math.ceil((points.length / 2) * open) * 2;
      paintGold(easel, { points: points.slice(0, shown), width });
    }
  }
}

function paintGold({ context, scale, middle }: Easel, line: Line): void {
  context.setTransform(scale, 0, 0, scale, middle, middle);
  shape(context, ribbonOf(line, 4.2), GOLD.glow);
  shape(context, ribbonOf(line, 1.75), GOLD.crack);
  shape(context, ribbonOf(line, 1.15), GOLD.body);
  shape(context, ribbonOf(line, 0.5, line.width * 0.12), GOLD.light);
}

function paintCups(easel: Easel, { cups }: Geometry, share: Share): void {
  const { context, theme } = easel;
  const shade = lit(context, shadeStops(theme), MIDDLE);
  const margin = lit(context, CUP.margin, LIGHT);
  // A cup is hollow: its inside is lit from where a hill would be dark.
  const inside = lit(context, CUP.disc, { x: 0.3, y: 0.36 });
  for (const [i, { x, y, reach }] of cups.entries()) {
    const open = share(i);
    if (open === 0) continue;
    disc(easel, { x: x + 4, y: y + 8, reach: reach * open * 1.4 }, shade);
    leaf(easel, { x, y, reach: reach * open }, margin);
    disc(easel, { x, y, reach: reach * open * 0.7 }, inside);
  }
}

function paintSpores(easel: Easel, { spores }: Geometry, share: Share): void {
  const { context, theme } = easel;
  const pearl = lit(context, sporeStops(theme), LIGHT);
  for (const [i, { x, y, reach }] of spores.entries()) {
    const open = share(i);
    if (open > 0) disc(easel, { x, y, reach: reach * open }, pearl);
  }
}
