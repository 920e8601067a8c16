import { along, lobesOf, tenth } from "./chart-geometry.ts";
import css from "./IntervalRow.module.css";

const WIDTH = 340;
const EDGE = 16;
const HEIGHT = 56;
const TALLEST = 17;

/**
 * An estimate and the interval it most likely lies in, against "no difference": a lobed band on a line.
 * What is not known yet is an open ring in the middle. `label` says what is seen.
 */
export function IntervalRow(props: {
  readonly label: string;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The scale; what reaches beyond it is held at its ends. */
  readonly from: number;
  readonly to: number;
  readonly hue?: "moss" | "slate" | "apricot" | "gold";
  /** What the two ends of the scale and its zero are called. */
  readonly less: string;
  readonly none: string;
  readonly more: string;
}) {
  const { estimate, low, high, from, to } = props;
  const x = (value: number): number =>
    tenth(EDGE + along(value, { from, to, length: WIDTH - 2 * EDGE }));
  const middle = HEIGHT / 2;
  const zero = x(0);
  const isKnown = estimate !== null && low !== null && high !== null;
  return (
    <figure class={`${css.interval} ${css[props.hue ?? "moss"]}`}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.label}>
        <path
          class={css.line}
          d={`M4,${middle}H${WIDTH - 4}${[from, to].map((end) => `M${x(end)},${middle - 7}v14`).join("")}`}
        />
        {isKnown && (
          <>
            <g class={css.edge}>
              {lobes().map(({ at, radius }) => (
                <circle key={at} cx={tenth(at)} cy={middle} r={tenth(radius + 1.5)} />
              ))}
            </g>
            <g class={css.band}>
              {lobes().map(({ at, radius }) => (
                <circle key={at} cx={tenth(at)} cy={middle} r={tenth(radius)} />
              ))}
            </g>
          </>
        )}
        <path class={css.zero} d={`M${zero},3V${HEIGHT - 3}`} />
        {isKnown ? (
          <circle class={css.estimate} cx={x(estimate)} cy={middle} r="9" />
        ) : (
          <circle class={css.unknown} cx={zero} cy={middle} r="9" />
        )}
      </svg>
      <p class={css.ends} aria-hidden="true">
        <span>{props.less}</span>
        <span>{props.none}</span>
        <span>{props.more}</span>
      </p>
    </figure>
  );

  function lobes() {
    if (!isKnown) return [];
    return lobesOf({ low: x(low), middle: x(estimate), high: x(high) }, TALLEST);
  }
}
