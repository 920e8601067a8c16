import type { Geometry, Line } from "../grow/geometry.ts";
import { disc, type Easel, LIGHT, leaf, lit, MIDDLE, type Share, shape } from "./brush.ts";
import { CUP, GOLD, shadeStops, sporeStops } from "./palette.ts";
import { ribbonOf } from "./ribbon.ts";

/** Seams run on from their inner end as they open. */
export function paintSeams(easel: Easel, { seams }: Geometry, share: Share): void {
  for (const [i, seam] of seams.entries()) {
    const open = share(i);
    if (open === 0) continue;
    for (const { points, width } of [...seam.hairs, seam]) {
      const shown = Math.ceil((points.length / 2) * open) * 2;
      paintGold(easel, { points: points.slice(0, shown), width });
    }
  }
}

/** Gold as it lies in a crack: its glow, the dark of the crack, the metal, the light on it. */
function paintGold({ context, scale, middle }: Easel, line: Line): void {
  context.setTransform(scale, 0, 0, scale, middle, middle);
  shape(context, ribbonOf(line, 4.2), GOLD.glow);
  shape(context, ribbonOf(line, 1.75), GOLD.crack);
  shape(context, ribbonOf(line, 1.15), GOLD.body);
  shape(context, ribbonOf(line, 0.5, line.width * 0.12), GOLD.light);
}

/** Cups, each with its margin and its hollow. */
export function paintCups(easel: Easel, { cups }: Geometry, share: Share): void {
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

/** Spores, as small pearls. */
export function paintSpores(easel: Easel, { spores }: Geometry, share: Share): void {
  const { context, theme } = easel;
  const pearl = lit(context, sporeStops(theme), LIGHT);
  for (const [i, { x, y, reach }] of spores.entries()) {
    const open = share(i);
    if (open > 0) disc(easel, { x, y, reach: reach * open }, pearl);
  }
}
