import { useId, useRef } from "preact/hooks";
import css from "./Slider0to10.module.css";
import { valueAfterKey, valueUnder } from "./slider.ts";

/**
 * A question answered from 0 to 10. Unanswered, it has no thumb and means nothing: it is never taken
 * for 0 or for the middle. The hue says which principle it asks about, beside its words.
 */
export function Slider0to10(props: {
  readonly question: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly hue: "slate" | "apricot" | "moss";
  readonly least: string;
  readonly most: string;
  readonly unanswered: string;
  readonly clearLabel: string;
}) {
  const id = useId();
  const track = useRef<HTMLDivElement>(null);
  const { value } = props;

  const isRightToLeft = () =>
    track.current ? getComputedStyle(track.current).direction === "rtl" : false;
  const touch = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (box) props.onChange(valueUnder(event.clientX - box.left, box.width, isRightToLeft()));
  };

  return (
    <div class={`${css.whole} ${css[props.hue]}`}>
      <p id={id} class={css.question}>
        {props.question}
      </p>
      <div
        ref={track}
        class={css.slider}
        role="slider"
        tabIndex={0}
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={10}
        aria-valuenow={value ?? 0}
        aria-valuetext={value === undefined ? props.unanswered : String(value)}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const to = valueAfterKey(value, event.key, isRightToLeft());
          if (to === undefined) return;
          event.preventDefault();
          props.onChange(to === "clear" ? undefined : to);
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          touch(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) touch(event);
        }}
      >
        <span class={css.track} />
        {value !== undefined && (
          <>
            <span class={css.filled} style={{ "--part": value / 10 }} />
            <span class={css.thumb} style={{ "--part": value / 10 }}>
              {value}
            </span>
          </>
        )}
      </div>
      <div class={css.ends}>
        <span>{props.least}</span>
        {value === undefined ? (
          <span class={css.unanswered}>{props.unanswered}</span>
        ) : (
          <button
            type="button"
            class={css.clear}
            onClick={() => {
              props.onChange(undefined);
              // This button goes with the answer; who pressed it stays at the question.
              track.current?.focus({ preventScroll: true });
            }}
          >
            {props.clearLabel}
            <span class="heard"> {props.question}</span>
          </button>
        )}
        <span>{props.most}</span>
      </div>
    </div>
  );
}
