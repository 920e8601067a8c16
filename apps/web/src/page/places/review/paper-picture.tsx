import { CHART, chartHeight, lineShape, type PaperChart } from "@lichen/core";
import css from "./paper.module.css";

/** Lines from week to week in black and white. The table beside them has the numbers, so they are not heard. */
export function PaperPicture({ chart }: { readonly chart: PaperChart }) {
  const { width, height, gutter } = CHART;
  const [first, last] = chart.ends;
  return (
    <figure class={css.chart}>
      <figcaption>{chart.title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" dir="ltr">
        {[0, 5, 10].map((value) => (
          <g key={value}>
            <path class={css.rule} d={`M${gutter} ${chartHeight(value)}H${width}`} />
            <text x="0" y={chartHeight(value) + 3}>
              {value}
            </text>
          </g>
        ))}
        {chart.lines.map(lineShape).map(({ look, path, dots }) => (
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
