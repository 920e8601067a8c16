import { across, DIRECTIONS, down } from "../grow/directions.ts";
import type { Front } from "../grow/front.ts";
import type { Scale } from "../grow/geometry.ts";
import { type Disc, disc, type Easel, LIGHT, leaf, lit, MIDDLE, type Share } from "./brush.ts";
import type { Gradient } from "./canvas.ts";
import { bodyStops, edgeStops, hueStep, shadeStops } from "./palette.ts";
import { youthOf } from "./youth.ts";

/** The radius in pixels from which a scale shows its grain. */
const SPECKLED = 15;
const SPECK_LIGHT = "rgba(255,252,236,0.42)";
const SPECK_DARK = "rgba(30,44,40,0.2)";

/** Paints scales from the rim to the centre, each with its shade, its body and a pale edge. */
export function paintScales(
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
    const edge = (): Gradient => lit(context, edgeStops(youth / 4), MIDDLE);
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

function kept(known: Map<number, Gradient>, key: number, make: () => Gradient): Gradient {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
