import { heightsOf, tenth } from "./chart-geometry.ts";
import css from "./SpreadBars.module.css";

const COLUMN = 28;
const HEIGHT = 72;

/** How often each answer of a scale was given, as bars; one that was never given has none. */
export function SpreadBars(props: {
  /** What is seen, in words: the table beside it has the counts. */
  readonly label: string;
  readonly counts: readonly number[];
  readonly low: string;
  readonly high: string;
  readonly hue?: "moss" | "slate" | "apricot" | "gold";
}) {
  const width = COLUMN * props.counts.length;
  return (
    <figure class={`${css.spread} ${css[props.hue ?? "moss"]}`}>
      <svg viewBox={`0 0 ${width} ${HEIGHT + 6}`} role="img" aria-label={props.label}>
        {heightsOf(props.counts, HEIGHT).map((height, i) => (
          <rect
            key={i}
            x={COLUMN * i + 3}
            y={tenth(HEIGHT - height + 2)}
            width={COLUMN - 6}
            height={tenth(height)}
            rx="4"
          />
        ))}
        <path class={css.ground} d={`M0,${HEIGHT + 3}H${width}`} />
      </svg>
      <p class={css.ends} aria-hidden="true">
        <span>{props.low}</span>
        <span>{props.high}</span>
      </p>
    </figure>
  );
}
