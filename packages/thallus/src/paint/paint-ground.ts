import type { Front } from "../grow/front.ts";
import { UNIT } from "../grow/geometry.ts";
import { disc, type Easel, shape } from "./brush.ts";
import { bedOutlineOf, outlineOf } from "./outline.ts";
import { bedOf, lightStops, shadowsOf } from "./palette.ts";

/** One light on the whole lichen, from the upper left, so that it stands up like a small hill. */
export function paintLight({ context, theme, scale, middle }: Easel, reach: number): void {
  context.globalCompositeOperation = "source-atop";
  const glow = context.createRadialGradient(-0.45, -0.55, 0, 0, 0, 1.5);
  for (const [at, colour] of lightStops(theme)) glow.addColorStop(at, colour);
  disc({ context, theme, scale, middle }, { x: 0, y: 0, reach: reach * 1.5 }, glow);
  context.globalCompositeOperation = "source-over";
}

/**
 * The bed the scales lie on, so that no ground is seen between them, and the shadow on the ground; both
 * are laid beneath what is painted. What casts the shadow stands off the canvas.
 */
export function paintShadow(easel: Easel, front: Front, size: number): void {
  const { context, theme, scale, middle } = easel;
  const reach = UNIT * 0.7 + front.mean() * 0.09;
  context.globalCompositeOperation = "destination-over";
  context.setTransform(scale, 0, 0, scale, middle, middle);
  shape(context, bedOutlineOf(front), bedOf(theme));
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
