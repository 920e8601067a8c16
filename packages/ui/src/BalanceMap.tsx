import type { ComponentChildren } from "preact";
import css from "./BalanceMap.module.css";
import { type Spot, smoothPath, spotOf, stretches, tenth } from "./chart-geometry.ts";

/** The half axes of the shape that most likely holds the place, on the scales; the angle in radians. */
export interface MapEllipse {
  readonly long: number;
  readonly short: number;
  readonly angle: number;
}

export interface MapWords {
  readonly up: string;
  readonly right: string;
  /** The four places, in words. */
  readonly upperStart: string;
  readonly upperEnd: string;
  readonly lowerStart: string;
  readonly lowerEnd: string;
  readonly now: string;
}

/** The side of the drawing. */
const SIDE = 320;
/** Room at the edge, so that a place at the end of a scale is whole. */
const EDGE = 20;
const PLANE = SIDE - 2 * EDGE;

/**
 * Two quantities side by side, each from 0 to 10: where someone most likely is now, how sure that is, and
 * the path of the months before. Without a place it shows its four regions and says so in `children`.
 * Its words and its table stand beside it; `label` says what is seen.
 */
export function BalanceMap(props: {
  readonly label: string;
  readonly words: MapWords;
  readonly place: Spot | null;
  readonly ellipse: MapEllipse | null;
  /** Earlier places in order; null where a month is missing. */
  readonly path: readonly ({ readonly label: string; readonly place: Spot } | null)[];
  readonly children?: ComponentChildren;
}) {
  const { words, place, ellipse } = props;
  const known = props.path.filter((each) => each !== null);
  const [first] = known;
  return (
    <figure class={css.map}>
      <p class={css.up} aria-hidden="true">
        <i />
        {words.up}
        <span class={css.arrowUp} />
      </p>
      <div class={css.plane}>
        <svg viewBox={`0 0 ${SIDE} ${SIDE}`} role="img" aria-label={props.label}>
          <g class={css.axes}>
            <path d={`M${SIDE / 2},${EDGE}V${SIDE - EDGE}M${EDGE},${SIDE / 2}H${SIDE - EDGE}`} />
          </g>
          {place && ellipse && <Ellipse place={place} ellipse={ellipse} />}
          <g class={css.path}>
            {stretches([...props.path, place && { label: "", place }]).map((some, i) => (
              <path key={i} d={smoothPath(some.map((each) => spot(each.place)))} />
            ))}
          </g>
          <g class={css.months}>
            {known.map(({ label, place: at }, i) => (
              // Nearer months are larger.
              <circle
                key={label}
                cx={spot(at).x}
                cy={spot(at).y}
                r={tenth(3 + (2 * (i + 1)) / known.length)}
              />
            ))}
          </g>
          {place && <circle class={css.here} cx={spot(place).x} cy={spot(place).y} r="10" />}
        </svg>
        <div class={css.words} aria-hidden="true">
          <span class={css.upperStart}>{words.upperStart}</span>
          <span class={css.upperEnd}>{words.upperEnd}</span>
          <span class={css.lowerStart}>{words.lowerStart}</span>
          <span class={css.lowerEnd}>{words.lowerEnd}</span>
          {first && <Name label={first.label} place={first.place} gap={8} />}
          {place && ellipse && (
            <Name label={words.now} place={place} gap={(halfWidth(ellipse) * PLANE) / 10} isNow />
          )}
        </div>
        {props.children && <div class={css.instead}>{props.children}</div>}
      </div>
      <p class={css.right} aria-hidden="true">
        {words.right}
        <span class={css.arrowRight} />
        <i />
      </p>
    </figure>
  );
}

function Ellipse({ place, ellipse }: { readonly place: Spot; readonly ellipse: MapEllipse }) {
  const { x, y } = spot(place);
  const unit = PLANE / 10;
  const turned = `rotate(${tenth((-ellipse.angle * 180) / Math.PI)} ${x} ${y})`;
  return (
    <g class={css.likely} transform={turned}>
      <ellipse cx={x} cy={y} rx={tenth(ellipse.long * unit)} ry={tenth(ellipse.short * unit)} />
      <ellipse
        class={css.likeliest}
        cx={x}
        cy={y}
        rx={tenth(ellipse.long * unit * 0.45)}
        ry={tenth(ellipse.short * unit * 0.45)}
      />
    </g>
  );
}

/** A name beside its place, so far from it, on the side where there is room. */
function Name(props: {
  readonly label: string;
  readonly place: Spot;
  readonly gap: number;
  readonly isNow?: boolean;
}) {
  const { x, y } = spot(props.place);
  const isBefore = props.isNow ? x + props.gap > SIDE * 0.8 : x < SIDE * 0.62 && x > SIDE * 0.38;
  const share = (value: number): string => `${tenth((value / SIDE) * 100)}%`;
  const side = isBefore
    ? { insetInlineEnd: share(SIDE - x + props.gap + 4) }
    : { insetInlineStart: share(x + props.gap + 4) };
  return (
    <span
      class={`${css.name} ${props.isNow ? css.now : ""}`}
      style={{ ...side, insetBlockStart: share(y) }}
    >
      {props.label}
    </span>
  );
}

/** How far an ellipse reaches to the side of its middle, in units of its scales. */
function halfWidth({ long, short, angle }: MapEllipse): number {
  return Math.hypot(long * Math.cos(angle), short * Math.sin(angle));
}

function spot(place: Spot): Spot {
  const { x, y } = spotOf(place, PLANE);
  return { x: tenth(x + EDGE), y: tenth(y + EDGE) };
}
