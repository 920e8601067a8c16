import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import css from "./FeelingField.module.css";
import {
  awakeWords,
  type Point,
  type Size,
  type Spot,
  spotAfterKey,
  spotUnder,
} from "./field-geometry.ts";

export { nearest, type Point, type Spot, spreadOut } from "./field-geometry.ts";

/** How one of the two axes is called and heard. */
interface Axis {
  readonly label: string;
  /** A value in words, for those who hear it. */
  readonly say: (value: number) => string;
}

const WORDS_AWAKE = 4;

/**
 * A field of two axes to be touched anywhere. Words lie in it as seeds; those near the thumb wake.
 * For the keyboard and the screen reader it is two sliders; nothing moves unless touched.
 */
export function FeelingField(props: {
  readonly label: string;
  readonly points: readonly Point[];
  readonly value: Spot | undefined;
  readonly onChange: (spot: Spot) => void;
  readonly across: Axis;
  readonly up: Axis;
  /** Said while nothing is touched. */
  readonly untouched: string;
  readonly sides: {
    readonly top: string;
    readonly bottom: string;
    readonly start: string;
    readonly end: string;
  };
}) {
  const { points, value, sides } = props;
  const field = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 320, height: 400 });
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    const measure = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    measure.observe(element);
    return () => measure.disconnect();
  }, []);

  const isRightToLeft = () =>
    field.current ? getComputedStyle(field.current).direction === "rtl" : false;

  const touch = (event: PointerEvent) => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return;
    const pointer = { left: event.clientX - box.left, top: event.clientY - box.top };
    props.onChange(spotUnder(pointer, box, isRightToLeft()));
  };

  const slider = (axis: "x" | "y", { label, say }: Axis) => (
    <span
      class={css.slider}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === "x" ? "horizontal" : "vertical"}
      aria-valuemin={0}
      aria-valuemax={10}
      aria-valuenow={value?.[axis] ?? 5}
      aria-valuetext={value ? say(value[axis]) : props.untouched}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const to = spotAfterKey(value, event.key, { axis, isRightToLeft: isRightToLeft() });
        if (!to) return;
        event.preventDefault();
        props.onChange(to);
      }}
    />
  );

  const shown = value ?? { x: 5, y: 5 };
  return (
    <div class={css.whole}>
      <p class={css.top} aria-hidden="true">
        {sides.top}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws and names itself otherwise */}
      <div
        ref={field}
        class={css.field}
        role="group"
        aria-label={props.label}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          touch(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) touch(event);
        }}
      >
        <Seeds points={points} />
        {value &&
          awakeWords(points, value, size, WORDS_AWAKE).map(({ point, across, down }) => (
            <span
              key={point.id}
              class={css.awake}
              aria-hidden="true"
              style={{ "--across": `${across}px`, "--down": `${down}px` }}
            >
              {point.label}
            </span>
          ))}
        {slider("x", props.across)}
        {slider("y", props.up)}
        <span
          class={`${css.thumb} ${value ? "" : css.hollow}`}
          style={{
            "--across": `${(shown.x / 10) * size.width}px`,
            "--down": `${(1 - shown.y / 10) * size.height}px`,
          }}
        />
      </div>
      <p class={css.bottom} aria-hidden="true">
        <span>{sides.start}</span>
        <span>{sides.bottom}</span>
        <span>{sides.end}</span>
      </p>
    </div>
  );
}

/** Every word as a seed; drawn once, so that a sliding finger costs nothing here. */
function Seeds({ points }: { readonly points: readonly Point[] }) {
  return useMemo(
    () => (
      <span aria-hidden="true">
        {points.map(({ id, x, y }) => (
          <i key={id} class={css.seed} style={{ "--x": x, "--y": y }} />
        ))}
      </span>
    ),
    [points],
  );
}
