import type { Theme } from "@lichen/thallus";
import type { Painter } from "../../../port/painter.ts";
import { ask } from "../../worker-port.ts";
import { drawOn } from "../lichen/draw-on.ts";
import { type LichenImage, painter } from "../lichen/painter.ts";
import type { SeenLichen } from "./seen-lichen.ts";

/** New scales open over this long, in milliseconds; at once where a person wants less motion. */
const GROWTH = 600;
/** More pixels than this are not seen. */
const SHARPEST = 2;

interface Showing {
  readonly theme: Theme;
  /** Whether the place is still in sight and nothing newer is to be shown in it. */
  isCurrent(): boolean;
}

/**
 * Shows the lichen as it is now, and lets what is new in it open once. Its days are asked for after
 * whatever else was asked. Null before the first day; undefined once the place is gone.
 */
export async function showLichen(
  canvas: HTMLCanvasElement,
  { theme, isCurrent }: Showing,
): Promise<SeenLichen | null | undefined> {
  const life = await ask("lichen");
  if (!isCurrent()) return undefined;
  if (life.days.length === 0) return null;
  const hand = await painter();
  const { fresh, days, seams } = await hand.take(life);
  if (!isCurrent()) return undefined;
  if (days === 0) return null;
  const side = canvas.clientWidth || canvas.parentElement?.clientWidth || 200;
  const look = { size: Math.round(side * Math.min(devicePixelRatio, SHARPEST)), theme };
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (fresh > 0 && !isStill) await open(canvas, { hand, look, isCurrent });
  if (!isCurrent()) return undefined;
  const image = await hand.whole(look);
  if (!isCurrent()) return undefined;
  drawOn(canvas, image);
  return { image, theme, days, seams };
}

/** Opens what is new, frame by frame: each is asked for when the one before was shown. */
async function open(
  canvas: HTMLCanvasElement,
  how: {
    readonly hand: Painter<LichenImage>;
    readonly look: { readonly size: number; readonly theme: Theme };
    isCurrent(): boolean;
  },
): Promise<void> {
  let begun: number | undefined;
  for (let share = 0; share < 1 && how.isCurrent(); ) {
    const image = await how.hand.growing(how.look, share);
    const now = await new Promise(requestAnimationFrame);
    begun ??= now;
    drawOn(canvas, image);
    if (image instanceof ImageBitmap) image.close();
    share = (now - begun) / GROWTH;
  }
}
