/**
 * The thallus: the lichen that grows from a person's own days. Days in, geometry out; a painter and
 * a drawing beside it. It knows no browser: a canvas is whatever has the few methods it uses.
 *
 * How an app uses it:
 *
 * - One `newAtelier(newSheet)` away from the page's thread: `take` the lived days with a seed that
 *   belongs to the notebook; then `whole` is the painting to show. Nothing moves until the next act.
 * - After an act: if what `take` answers is fresh, show `growing(look, t)` for 600 ms with `t` from 0
 *   to 1, and `whole` at the end. With reduced motion, show `whole` at once.
 * - `describe` gives the facts for the text alternative of a geometry.
 * - `placesOf` is the order for the arrow keys and `placeAt` answers a touch. A place's mark lies at
 *   `px = (x / half + 1) * size / 2`, with `half` of `frameOf(geometry)`.
 * - `toSvg(geometry, theme)` is for keeping, `paint` for a page that is printed.
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
export {
  type Atelier,
  type Life,
  type Look,
  newAtelier,
  type Sheet,
  type TakenUp,
} from "./paint/atelier.ts";
export type { Canvas2d, Gradient } from "./paint/canvas.ts";
export { paint } from "./paint/paint.ts";
export type { Theme } from "./paint/palette.ts";
export { toSvg } from "./paint/svg.ts";
export { type Band, type Description, describe } from "./read/describe.ts";
export { type Frame, frameOf } from "./read/frame.ts";
export { type Place, placeAt, placesOf } from "./read/places.ts";
export { type Lean, type Ring, ringsOf } from "./read/rings.ts";
