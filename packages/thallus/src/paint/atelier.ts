import type { Geometry } from "../grow/geometry.ts";
import { type Grower, newGrower } from "../grow/grow.ts";
import { isSameDay, type LivedDay } from "../grow/lived-day.ts";
import type { Canvas2d } from "./canvas.ts";
import { type Growth, growthBetween } from "./growth.ts";
import { paint } from "./paint.ts";
import type { Theme } from "./palette.ts";

/** A life as a lichen reads it: its lived days, and a number that belongs to the notebook. */
export interface Life {
  readonly seed: number;
  readonly days: readonly LivedDay[];
}

/** How a painting looks: the side of its square in pixels, by day or by night. */
export interface Look {
  readonly size: number;
  readonly theme: Theme;
}

/** A sheet: a square, see-through canvas, and what stands for it when it is laid on another. */
export interface Sheet<Image> {
  readonly context: Canvas2d;
  readonly image: Image;
}

/** What there is to say at once about the life that was taken up. */
export interface TakenUp {
  /** How many scales, seams, cups and spores are new since the life before; 0 for another lichen. */
  readonly fresh: number;
  readonly days: number;
  readonly seams: number;
}

/**
 * An atelier: where one lichen is grown and painted, and its paintings are kept. It needs no
 * browser's words, and works in a worker or on a page, wherever somebody gives it sheets.
 */
export interface Atelier<Image> {
  /** Takes up a life. The same life once more changes nothing. */
  take(life: Life): TakenUp;
  /** The whole lichen; painted once for a life and a look, then handed out again. */
  whole(look: Look): Image;
  /** The lichen on its way from the life before, `share` of it from 0 to 1. Good until the next. */
  growing(look: Look, share: number): Image;
  /** What there is to draw. */
  geometry(): Geometry;
}

/** Looks that are kept of one life: the lichen on Today and on its own page. */
const KEPT = 2;
/** Larger paintings are made for a file and not kept, in pixels. */
const LARGEST_KEPT = 1_600;

/** A lichen as it once was, with its paintings by look. */
interface Painted<Image> {
  readonly geometry: Geometry;
  readonly painted: Map<string, Image>;
}

/** An atelier that paints on the sheets it is given. */
export function newAtelier<Image>(newSheet: (size: number) => Sheet<Image>): Atelier<Image> {
  let seed: number | undefined;
  let grower: Grower = newGrower(0);
  let now: Painted<Image> = { geometry: grower.grow([]), painted: new Map() };
  /** What a person saw before, until the whole is painted. */
  let earlier: { readonly seen: Painted<Image>; readonly growth: Growth } | undefined;
  let easel: { readonly size: number; readonly sheet: Sheet<Image> } | undefined;

  function painting({ geometry, painted }: Painted<Image>, { size, theme }: Look): Image {
    const key = `${theme} ${size}`;
    const known = painted.get(key);
    if (known !== undefined) return known;
    const sheet = newSheet(size);
    paint(sheet.context, geometry, { size, theme });
    if (size > LARGEST_KEPT) return sheet.image;
    const [oldest] = painted.keys();
    if (painted.size >= KEPT && oldest !== undefined) painted.delete(oldest);
    painted.set(key, sheet.image);
    return sheet.image;
  }

  return {
    take(life) {
      const isOther = life.seed !== seed;
      if (isOther) grower = newGrower(life.seed);
      seed = life.seed;
      const geometry = grower.grow(life.days);
      if (isOther || !isSameLife(geometry, now.geometry)) {
        const seen = now.painted.size > 0 ? now : earlier?.seen;
        const growth = seen && !isOther ? growthBetween(seen.geometry, geometry) : undefined;
        earlier = seen && growth && growth.fresh > 0 ? { seen, growth } : undefined;
        now = { geometry, painted: new Map() };
      }
      const { days, seams } = now.geometry;
      return { fresh: earlier?.growth.fresh ?? 0, days: days.length, seams: seams.length };
    },
    whole(look) {
      earlier = undefined;
      easel = undefined;
      return painting(now, look);
    },
    growing(look, share) {
      if (!earlier) return painting(now, look);
      const { seen, growth } = earlier;
      const { size, theme } = look;
      if (easel?.size !== size) easel = { size, sheet: newSheet(size) };
      paint(easel.sheet.context, now.geometry, {
        size,
        theme,
        upTo: growth.upTo,
        grown: share,
        half: growth.half(share),
        kept: { image: painting(seen, look), half: growth.half(0) },
      });
      return easel.sheet.image;
    },
    geometry: () => now.geometry,
  };
}

function isSameLife({ days }: Geometry, { days: earlier }: Geometry): boolean {
  return days.length === earlier.length && days.every((each, i) => isSameDay(each, earlier[i]));
}
