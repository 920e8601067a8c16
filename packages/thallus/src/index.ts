/**
 * The thallus: the lichen that grows from a person's own days. Days in, geometry out; a painter and
 * a drawing beside it. It knows no browser: a canvas is whatever has the few methods it uses.
 *
 * How an app uses it:
 *
 * - `grow(days, seed)` in the worker, with a seed that belongs to the notebook, and the geometry
 *   sent to the page (it is plain data). `describe` gives the facts for the text alternative.
 * - `paint(context, geometry, { size, theme })` once, on a see-through square canvas of `size` real
 *   pixels; keep it as a bitmap, for nothing moves until the next act.
 * - After an act: `growth = growthBetween(before, after)`. If `growth.fresh` is 0, paint once. Else,
 *   for 600 ms, each frame with `t` from 0 to 1:
 *   `paint(context, after, { size, theme, upTo: growth.upTo, grown: t, half: growth.half(t),
 *   kept: { image: bitmapOfBefore, half: growth.half(0) } })`; at the end paint `after` whole. With
 *   reduced motion, paint `after` whole at once.
 * - `placesOf` is the order for the arrow keys and `placeAt` answers a touch. A place's mark lies at
 *   `px = (x / half + 1) * size / 2`, with `half` of `frameOf(geometry)`.
 * - `toSvg(geometry, theme)` is for print and for keeping.
 */
export {
  type Cup,
  type Geometry,
  type Line,
  type Scale,
  type Seam,
  type Spore,
  type Stage,
  stageAfter,
  stageOf,
  UNIT,
} from "./grow/geometry.ts";
export { grow } from "./grow/grow.ts";
export { type LivedDay, MOST_A_DAY } from "./grow/lived-day.ts";
export type { Canvas2d, Gradient } from "./paint/canvas.ts";
export { type Growth, growthBetween } from "./paint/growth.ts";
export { type PaintOptions, paint } from "./paint/paint.ts";
export type { Theme } from "./paint/palette.ts";
export { toSvg } from "./paint/svg.ts";
export { type Band, type Description, describe } from "./read/describe.ts";
export { type Frame, frameOf } from "./read/frame.ts";
export { type Place, placeAt, placesOf } from "./read/places.ts";
export { type Lean, type Ring, ringsOf } from "./read/rings.ts";
