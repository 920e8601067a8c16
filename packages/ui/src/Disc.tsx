import css from "./Disc.module.css";

/** A place on the field, each axis 0 to 10; without a height where only one of the two was told. */
export interface DiscPlace {
  readonly x: number;
  readonly y: number | undefined;
}

/**
 * A lit disc that says where on the field something lay: its hue is the quarter, and the small dot
 * in it the place, so that colour is never alone. Without a place it is an open ring, without a height
 * a ring with its dot: no quarter is made up for it.
 */
export function Disc(props: {
  readonly place: DiscPlace | undefined;
  /** 1 is the smallest, 3 the largest. */
  readonly size?: 1 | 2 | 3;
}) {
  const { place, size = 3 } = props;
  if (!place)
    return <i class={`${css.disc} ${css.open} ${css[`size${size}`]}`} aria-hidden="true" />;
  if (place.y === undefined)
    return (
      <i
        class={`${css.disc} ${css.across} ${css[`size${size}`]}`}
        style={{ "--x": place.x }}
        aria-hidden="true"
      />
    );
  const quarter = `${place.y >= 5 ? "high" : "low"}${place.x >= 5 ? "Pleasant" : "Unpleasant"}`;
  return (
    <i
      class={`${css.disc} ${css[quarter]} ${css[`size${size}`]}`}
      style={{ "--x": place.x, "--y": place.y }}
      aria-hidden="true"
    />
  );
}
