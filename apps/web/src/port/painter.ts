import type { Geometry, Life, Look, TakenUp } from "@lichen/thallus";

/**
 * What the page asks of whoever grows and paints the lichen: see `Atelier` in `@lichen/thallus`. It
 * holds no key and no word of the notebook, only how much was practised on which day.
 */
export interface Painter<Image> {
  take(life: Life): Promise<TakenUp>;
  whole(look: Look): Promise<Image>;
  growing(look: Look, share: number): Promise<Image>;
  geometry(): Promise<Geometry>;
}

/** A wish on the wire. */
export interface Wish {
  readonly id: number;
  readonly name: keyof Painter<unknown>;
  readonly words: readonly unknown[];
}

/** What comes back: an image as an `ImageBitmap`; or word of an accident, by the error's name alone. */
export type Granted =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly accident: string };
