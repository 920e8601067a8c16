import { along, tenth } from "./chart-geometry.ts";
import css from "./MonthIntervals.module.css";

/** The mean of a month and the interval it most likely lies in, 0 to 10. */
export interface MonthInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const COLUMN = 24;
const HEIGHT = 96;

/**
 * Months beside each other, each a dot with its interval; a month without enough days is left open, never
 * zero. Its table stands beside it; `label` says what is seen.
 */
export function MonthIntervals(props: {
  readonly label: string;
  readonly hue: "slate" | "apricot" | "moss";
  readonly months: readonly (MonthInterval | null)[];
  /** What the first and the last month are called. */
  readonly first: string;
  readonly last: string;
}) {
  const width = COLUMN * Math.max(1, props.months.length);
  const y = (value: number): number =>
    tenth(HEIGHT - 8 - along(value, { from: 0, to: 10, length: HEIGHT - 16 }));
  return (
    <figure class={`${css.months} ${css[props.hue]}`}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={props.label}>
        <path class={css.rules} d={[0, 5, 10].map((value) => `M0,${y(value)}H${width}`).join("")} />
        {props.months.map((month, i) => {
          const x = COLUMN * (i + 0.5);
          if (!month) return <circle key={i} class={css.none} cx={x} cy={HEIGHT - 3} r="1.2" />;
          return (
            <g key={i}>
              <path class={css.interval} d={`M${x},${y(month.low)}V${y(month.high)}`} />
              <circle class={css.mean} cx={x} cy={y(month.mean)} r="4.5" />
            </g>
          );
        })}
      </svg>
      <p class={css.ends} aria-hidden="true">
        <span>{props.first}</span>
        <span>{props.last}</span>
      </p>
    </figure>
  );
}
