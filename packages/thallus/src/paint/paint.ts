import { type Geometry, type Stage, stageOf } from "../grow/geometry.ts";
import { frameOf } from "../read/frame.ts";
import type { Canvas2d } from "./canvas.ts";
import { opened } from "./growth.ts";
import { frontOf } from "./outline.ts";
import { paintCups, paintSeams, paintSpores } from "./paint-fruits.ts";
import { paintLight, paintShadow } from "./paint-ground.ts";
import { paintScales } from "./paint-scales.ts";
import type { Theme } from "./palette.ts";

/** What a painting is asked for. */
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
