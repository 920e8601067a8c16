import css from "./setback.module.css";

const WIDTH = 320;
const HEIGHT = 28;
const UPS: readonly number[] = [14, 18, 11, 16, 12, 18, 13, 15];

const HUES = { gold: "", moss: css.mossy, apricot: css.warm };

/** A gold seam that grows with each step: how far it has come, drawn. Its words stand beside it. */
export function Seam(props: {
  readonly now: number;
  readonly all: number;
  readonly says: string;
  readonly hue?: "gold" | "moss" | "apricot";
}) {
  const { now, all } = props;
  const gap = (WIDTH - 20) / (all - 1);
  const points = Array.from({ length: all }, (_, i) => ({
    x: 10 + i * gap,
    y: UPS[i % UPS.length] ?? 14,
  }));
  const way = (to: number) => pathThrough(points.slice(0, to));
  return (
    <div class={`${css.seam} ${HUES[props.hue ?? "gold"]}`}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class={css.ahead} d={way(all)} />
        <path class={css.rim} d={way(now)} />
        <path class={css.vein} d={way(now)} />
        {points.map(({ x, y }, i) => (
          <circle
            key={x}
            class={i < now ? css.met : css.open}
            cx={x}
            cy={y}
            r={i === now - 1 ? 7.5 : 5}
          />
        ))}
      </svg>
      <p class={css.small}>{props.says}</p>
    </div>
  );
}

/** A crack is not straight: between two points it turns twice. */
function pathThrough(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1];
      if (!before) return `M${x} ${y}`;
      const [dx, dy] = [x - before.x, y - before.y];
      const turn = i % 2 === 0 ? 3.5 : -3.5;
      return `L${before.x + dx * 0.35} ${before.y + dy * 0.2 + turn} ${before.x + dx * 0.68} ${y - turn} ${x} ${y}`;
    })
    .join("");
}
