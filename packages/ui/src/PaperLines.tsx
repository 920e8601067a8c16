import css from "./PaperLines.module.css";

/** A line of a chart: an SVG path, a new stretch after each gap, and a dot for every value. */
export interface PaperLineShape {
  readonly look: "solid" | "dashed";
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Lines in black and white, for paper; solid and dashed, for colour would not print. What they say stands in a
 * table beside them, so they are not heard.
 */
export function PaperLines(props: {
  readonly title: string;
  /** The first and the last day, as said. */
  readonly ends: readonly [string, string];
  /** In the units of the paths. */
  readonly size: { readonly width: number; readonly height: number; readonly gutter: number };
  /** Values of the scale and where they lie. */
  readonly rules: readonly { readonly value: number; readonly y: number }[];
  readonly lines: readonly PaperLineShape[];
}) {
  const { width, height, gutter } = props.size;
  const [first, last] = props.ends;
  return (
    <figure class={css.chart}>
      <figcaption>{props.title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" dir="ltr">
        {props.rules.map(({ value, y }) => (
          <g key={value}>
            <path class={css.rule} d={`M${gutter} ${y}H${width}`} />
            <text x="0" y={y + 3}>
              {value}
            </text>
          </g>
        ))}
        {props.lines.map(({ look, path, dots }) => (
          <g key={look} class={css[look]}>
            <path d={path} />
            {dots.map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r="2.2" />
            ))}
          </g>
        ))}
      </svg>
      <p class={css.ends} dir="ltr">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </figure>
  );
}
